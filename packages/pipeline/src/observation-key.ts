import type {Observation} from '@collate/statistics'
import {nameOfRow, writeCitation} from '@collate/statistics/model'

/** What names a statistic: the citation of it in full. */
export function observationKey(row: Observation): string {
  return writeCitation(nameOfRow(row))
}
