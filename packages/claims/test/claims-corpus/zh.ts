import {amounts} from './zh/amounts.ts'
import {bases} from './zh/bases.ts'
import {changes} from './zh/changes.ts'
import {cited} from './zh/cited.ts'
import {distributions} from './zh/distributions.ts'
import {lists} from './zh/lists.ts'
import {points} from './zh/points.ts'
import {reportsEducation} from './zh/reports-education.ts'
import {reportsFinance} from './zh/reports-finance.ts'
import {reportsHealth} from './zh/reports-health.ts'
import {reportsTech} from './zh/reports-tech.ts'
import {reportsTransport} from './zh/reports-transport.ts'
import {scopes} from './zh/scopes.ts'
import {times} from './zh/times.ts'
import type {Row} from './row.ts'

/** Sentences in Chinese, one row for each way to say what a quantity is about. */
export const rows: Row[] = [
  ...points,
  ...changes,
  ...amounts,
  ...distributions,
  ...lists,
  ...bases,
  ...times,
  ...cited,
  ...scopes,
  ...reportsEducation,
  ...reportsFinance,
  ...reportsHealth,
  ...reportsTech,
  ...reportsTransport
]
