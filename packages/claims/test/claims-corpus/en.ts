import {amounts} from './en/amounts.ts'
import {bases} from './en/bases.ts'
import {changes} from './en/changes.ts'
import {cited} from './en/cited.ts'
import {distributions} from './en/distributions.ts'
import {lists} from './en/lists.ts'
import {points} from './en/points.ts'
import {reportsEducation} from './en/reports-education.ts'
import {reportsFinance} from './en/reports-finance.ts'
import {reportsHealth} from './en/reports-health.ts'
import {reportsTech} from './en/reports-tech.ts'
import {reportsTransport} from './en/reports-transport.ts'
import {scopes} from './en/scopes.ts'
import {times} from './en/times.ts'
import type {Row} from './row.ts'

/** Sentences in English, one row for each way to say what a quantity is about. */
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
