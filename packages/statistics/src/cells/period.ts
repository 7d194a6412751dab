import type {PeriodMistake, PeriodKind} from '../period/period.ts'
import {readPeriod} from '../period/read-period.ts'
import {shown, type Complaint} from '../problem.ts'
import type {Translated} from '../statistic.ts'

/** What is wrong with a period. */
export function checkPeriod(value: string): Complaint[] {
  const period = readPeriod(value)
  if (!('fault' in period)) return []
  const {expected, meant, note} = wordingOf(period)
  const reason = `Unexpected ${shown(value)}, expected ${expected}`
  return [{reason, note, actual: value, ...(meant !== undefined && {expected: [meant]})}]
}

/** What is wrong with the time that a growth counts against. */
export function checkVersus(value: string): Complaint[] {
  const isWord = value === 'previous' || value === 'year'
  if (isWord || !('fault' in readPeriod(value))) return []
  return [
    {
      reason: `Unexpected ${shown(value)}, expected \`previous\`, \`year\` or a period such as \`2015\``,
      note: {
        en: 'previous: against the period right before; year: against the same period a year earlier; a period: against that one.',
        zh: 'previous：环比，与紧邻的上一期相比；year：同比，与上年同期相比；写某一时间：与该时间相比。'
      },
      actual: value
    }
  ]
}

type Wording = {expected: string; meant?: string; note: Translated<string>}

function wordingOf(fault: PeriodMistake): Wording {
  switch (fault.fault) {
    case 'form':
      return {
        expected:
          'a period such as `2025`, `2025-H1`, `2025-Q4`, `2025-10`, `2025-10-31` or `2024-01/2024-09`',
        note: {
          en: 'The time that the value belongs to, not the day of its publication. A span has its first and its last part with a stroke between them: January to September is `2024-01/2024-09`.',
          zh: '这是数值所属的时间，而不是发布日期。一段时间写首尾两端，中间用斜线：前三季度写作 `2024-01/2024-09`。'
        }
      }
    case 'calendar':
      return {
        expected: `a ${names[fault.kind].en} of the calendar`,
        note: {
          en: `There is no ${names[fault.kind].en} \`${fault.part}\`. Check it against the report.`,
          zh: `没有 \`${fault.part}\` 这个${names[fault.kind].zh}。请对照报告核对。`
        }
      }
    case 'mixed':
      return mixed(fault)
    case 'equal':
      return {
        expected: shown(fault.meant),
        meant: fault.meant,
        note: {
          en: 'Both ends are in, so a span of one part is that part. Write it once, or correct one end.',
          zh: '首尾两端都包含在内，两端相同就只是那一段时间。请只写一次，或改正其中一端。'
        }
      }
    case 'backwards':
      return {
        expected: shown(fault.meant),
        meant: fault.meant,
        note: {
          en: 'A span begins with its first part. Exchange the ends, or correct one of them.',
          zh: '时间段应先写开始、后写结束。请调换两端，或改正其中一端。'
        }
      }
  }
}

function mixed({ends: [from, to], meant}: Extract<PeriodMistake, {fault: 'mixed'}>): Wording {
  return {
    expected: `two ends of one kind${meant === undefined ? '' : ` such as ${shown(meant)}`}`,
    ...(meant !== undefined && {meant}),
    note: {
      en: `The span leads from a ${names[from].en} to a ${names[to].en}. Write both ends as days, months, quarters, half-years or years.`,
      zh: `这段时间一端是${names[from].zh}，另一端是${names[to].zh}。两端请统一写成日、月、季度、半年或年。`
    }
  }
}

const names: Record<PeriodKind, Translated<string>> = {
  year: {en: 'year', zh: '年份'},
  half: {en: 'half-year', zh: '半年'},
  quarter: {en: 'quarter', zh: '季度'},
  month: {en: 'month', zh: '月份'},
  day: {en: 'day', zh: '日期'}
}
