import type {Folder} from '../folder.ts'
import {problem, type Problem} from '../problem.ts'
import {cell, cellRange} from '../table.ts'

/** Values that were read in the publication itself, of which nobody says where. */
export function* locatorProblems(id: string, {tables}: Folder): Generator<Problem> {
  const observations = tables.get('observations')
  for (const row of observations?.rows ?? []) {
    const isPrimary = cell(observations!, row, 'evidence') === 'primary'
    if (!isPrimary || cell(observations!, row, 'locator') !== '') continue
    yield problem(id, cellRange(observations!, row, 'locator'), {
      severity: 'warning',
      reason: 'Unexpected `primary` evidence without `locator`, expected where it was read',
      actual: '',
      note: {
        en: '`primary` says that somebody has read the value in the publication itself. Give the page, figure, question or paragraph, so that others find it; where that is not known, the evidence is `quoted` or `secondary`.',
        zh: '`primary` 表示有人在原始出版物中读到了这个数值。请写明页码、图号、题号或段落，让别人也能找到；如果不知道，证据应为 `quoted` 或 `secondary`。'
      }
    })
  }
}
