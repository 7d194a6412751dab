import type {PeriodMistake} from '@collate/statistics/model'

/** Ways to write one stretch, its name first. */
export const spellings: Array<[name: string, ...others: string[]]> = [
  ['2024', '2024-01/2024-12', '2024-Q1/2024-Q4', '2024-H1/2024-H2', '2024-01-01/2024-12-31'],
  ['2024-H1', '2024-01/2024-06', '2024-Q1/2024-Q2', '2024-01-01/2024-06-30'],
  ['2024-H2', '2024-07/2024-12', '2024-Q3/2024-Q4'],
  ['2024-Q1', '2024-01/2024-03', '2024-01-01/2024-03-31'],
  ['2024-Q3', '2024-07/2024-09'],
  ['2024-02', '2024-02-01/2024-02-29'],
  ['2023-02', '2023-02-01/2023-02-28'],
  ['2024-02-29'],
  ['2024-02-01/2024-02-28'],
  ['2024-01/2024-09', '2024-Q1/2024-Q3', '2024-01-01/2024-09-30'],
  ['2023-04/2024-03', '2023-Q2/2024-Q1'],
  ['2023-07/2024-06', '2023-H2/2024-H1'],
  ['2022/2024', '2022-01/2024-12', '2022-H1/2024-H2'],
  ['2025-01-14/2025-02-22']
]

/** Texts that are none, and why. */
export const faults: Array<[text: string, fault: PeriodMistake]> = [
  ['', {fault: 'form'}],
  ['24', {fault: 'form'}],
  ['0999', {fault: 'form'}],
  ['3000', {fault: 'form'}],
  ['2024-1', {fault: 'form'}],
  ['2024-q1', {fault: 'form'}],
  ['2024Q1', {fault: 'form'}],
  ['2024-W05', {fault: 'form'}],
  ['2024/', {fault: 'form'}],
  ['2024-01/09', {fault: 'form'}],
  ['2022/2023/2024', {fault: 'form'}],
  ['2024-01 / 2024-09', {fault: 'form'}],
  ['２０２４', {fault: 'form'}],
  ['2024-13', {fault: 'calendar', part: '2024-13', kind: 'month'}],
  ['2024-00', {fault: 'calendar', part: '2024-00', kind: 'month'}],
  ['2024-Q5', {fault: 'calendar', part: '2024-Q5', kind: 'quarter'}],
  ['2024-H3', {fault: 'calendar', part: '2024-H3', kind: 'half'}],
  ['2024-02-30', {fault: 'calendar', part: '2024-02-30', kind: 'day'}],
  ['2023-02-29', {fault: 'calendar', part: '2023-02-29', kind: 'day'}],
  ['1900-02-29', {fault: 'calendar', part: '1900-02-29', kind: 'day'}],
  ['2024-13-01', {fault: 'calendar', part: '2024-13-01', kind: 'day'}],
  ['2024-01/2024-13', {fault: 'calendar', part: '2024-13', kind: 'month'}],
  ['2024-01/2024-Q3', {fault: 'mixed', ends: ['month', 'quarter'], meant: '2024-01/2024-09'}],
  ['2024/2025-03', {fault: 'mixed', ends: ['year', 'month'], meant: '2024-01/2025-03'}],
  ['2024-H1/2024-Q3', {fault: 'mixed', ends: ['half', 'quarter'], meant: '2024-01/2024-09'}],
  ['2024-01-01/2024', {fault: 'mixed', ends: ['day', 'year'], meant: '2024'}],
  ['2024-Q3/2024-01', {fault: 'mixed', ends: ['quarter', 'month']}],
  ['2024/2024', {fault: 'equal', meant: '2024'}],
  ['2024-10-03/2024-10-03', {fault: 'equal', meant: '2024-10-03'}],
  ['2024-09/2024-01', {fault: 'backwards', meant: '2024-01/2024-09'}],
  ['2024-Q4/2024-Q1', {fault: 'backwards', meant: '2024-Q1/2024-Q4'}]
]
