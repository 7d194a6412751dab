/**
 * Check that every number can be read.
 *
 * What is not read is not compared with anything: a reader who knows the script
 * would see a number that nobody has checked.
 */
import {codes} from '../code.ts'
import type {UnreadNumber} from '@collate/claims/text'
import {unplacedTimes} from '../judge/unplaced-times.ts'
import {isUnreadShare} from '../judge/unread-of-blocks.ts'
import {unreadInside} from '../judge/unread-inside.ts'
import type {JudgedPassage} from '../resolve/context.ts'
import {notePhrasesOf, type StatFault, type StatRule} from '../rule.ts'

export const unread: StatRule = {
  id: 'statistic-unread',
  check(judged) {
    const {stats, passage} = judged
    const inside = stats.flatMap(({span}) =>
      unreadInside(span, judged.unread, judged.quantities, judged.context)
    )
    const own = judged.unread.filter(({start}) => start >= passage.own.start)
    const all = [
      ...inside,
      ...own.filter((span) => !inside.some((d) => d.start < span.end && span.start < d.end))
    ]
    const said = all.toSorted((a, b) => a.start - b.start)
    if (stats.length > 0)
      return [
        ...said.map((span) => notRead([span], 'error', judged)),
        ...unplacedTimes(stats, judged.context).map((span) => notRead([span], 'error', judged, 'unplaced'))
      ]
    const shares = said.filter((span) => isUnreadShare(span, passage.text))
    const others = said.filter((span) => !shares.includes(span))
    return [
      ...shares.map((span) => notRead([span], 'error', judged)),
      ...(others.length > 0 ? [notRead(others, 'warning', judged)] : [])
    ]
  }
}

function notRead(
  spans: readonly UnreadNumber[],
  severity: StatFault['severity'],
  {passage, context, unreadBehind}: JudgedPassage,
  why: keyof (typeof wordings)['en'] = 'unread'
): StatFault {
  const own = spans.map(({start, end}) => passage.shown.slice(start, end))
  const written = severity === 'warning' ? [...own, ...(unreadBehind ?? [])] : own
  return {
    severity,
    reason: `Unexpected ${codes(written)}, expected ${expected[why]}`,
    span: spans[0]!,
    actual: written.join(', '),
    note: notePhrasesOf(context).sentences([wordings[context.notesIn][why](written)])
  }
}

const expected = {
  unread: 'a number or date that can be read',
  unplaced: 'a time that the data can place'
}

const wordings = {
  zh: {
    unread: (texts: readonly string[]) =>
      `“${texts.join('”“')}”在这里读不出意思，无法核对：请换一种写法，数用阿拉伯数字，日期要确有其日`,
    unplaced: (texts: readonly string[]) =>
      `数据里没有这项指标的财年，无从知道“${texts.join('”“')}”是哪几个月：请写明月份（2024年10月至12月），或在数据里补上整个财年（2024-04/2025-03）`
  },
  en: {
    unread: (texts: readonly string[]) =>
      `“${texts.join('”, “')}” cannot be read here, and so nothing compares it with a source: say it another way, numbers in ordinary digits, dates as the calendar has them`,
    unplaced: (texts: readonly string[]) =>
      `The data have no fiscal year of this indicator, so nobody can say which months “${texts.join('”, “')}” has: name them (October to December 2024), or add the whole year to the data (2024-04/2025-03)`
  }
}
