import type {Folded} from '@collate/claims/fold'
import {smallNumeral} from '../language/numerals.ts'
import type {DateMention} from '../language/tables.ts'
import {findFolded} from '../text/folded.ts'

const digits = '[〇零一二三四五六七八九]'
const numeral = '\\d{1,2}|[一二三四五六七八九]?十[一二三四五六七八九]?|[一二三四五六七八九]'

const dateExpression = new RegExp(
  [
    `(?<![\\d.])(?<isoYear>\\d{4})[-/.](?<isoMonth>\\d{1,2})[-/.](?<isoDay>\\d{1,2})(?![\\d.])`,
    `(?:(?<year>\\d{4}|${digits}{4})\\s?年(?:度)?\\s?)?(?:(?<month>${numeral})\\s?月份?(?:\\s?(?<day>${numeral})\\s?[日号])?|第?\\s?(?<quarter>[一二三四1-4])\\s?季度?|(?:的)?q(?<q>[1-4])(?!\\d)|(?<half>[上下])半年)`
  ].join('|'),
  'gu'
)

/** Find 2026年1月20日, 1月, 2025年第四季度, Q4, 上半年, 2026-01-20. */
export function findDates(text: Folded): DateMention[] {
  if (!/[月季q]|半年|\d{4}[-/.]/.test(text.text)) return []
  return findFolded(text, dateExpression).map(({match, start, end}) => {
    const {
      isoYear,
      isoMonth,
      isoDay,
      year = isoYear,
      month = isoMonth,
      day = isoDay,
      quarter,
      q = quarter,
      half
    } = match.groups!
    return {
      start,
      end,
      ...(year && {year: smallNumeral(year)}),
      ...(month && {month: smallNumeral(month)}),
      ...(day && {day: smallNumeral(day)}),
      ...(q && {quarter: smallNumeral(q)}),
      ...(half && {half: half === '上' ? 1 : 2})
    }
  })
}
