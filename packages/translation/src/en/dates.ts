import type {Folded} from '@collate/claims/fold'
import type {DateMention} from '../language/tables.ts'

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const quarters = ['first', 'second', 'third', 'fourth']

const name =
  'Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?|July?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?'
const day = '(?:\\d|[12]\\d|3[01])(?:st|nd|rd|th)?'
const before = 'in|of|since|by|until|from|to|between|and|early|late|mid|last|this|next|during|through'

// A month alone counts only behind a word of time: May and March are verbs too.
const dateExpression = new RegExp(
  [
    `(?<![\\d.])(?<isoYear>\\d{4})[-/.](?<isoMonth>\\d{1,2})[-/.](?<isoDay>\\d{1,2})(?![\\d.])`,
    `\\b(?<month>${name})\\s(?<day>${day})(?!\\d|\\s?%)(?:,?\\s(?<year>\\d{4})\\b)?`,
    `\\b(?<day2>${day})\\s(?:of\\s)?(?<month2>${name})\\b(?:,?\\s(?<year2>\\d{4})\\b)?`,
    `\\b(?<month3>${name}),?\\s(?:of\\s)?(?<year3>\\d{4})\\b`,
    `(?<=\\b(?:${before})[\\s-])(?<month4>${name})(?![\\w-])`,
    `\\bQ(?<q>[1-4])(?!\\d)(?:,?\\s(?:of\\s)?(?<year4>\\d{4})\\b)?`,
    `\\b(?<year5>\\d{4})[-\\s]Q(?<q2>[1-4])\\b`,
    `\\b(?<quarter>[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth)[-\\s]quarter\\b(?!\\s(?:in a row|in succession|running|straight))(?:\\s(?:of\\s)?(?<year6>\\d{4})\\b)?`,
    `\\b(?<half>[Ff]irst|[Ss]econd)[-\\s]half\\b(?:\\sof\\s(?<year7>\\d{4})\\b)?`,
    `\\bH(?<h>[12])(?!\\d)`
  ].join('|'),
  'gu'
)

/** Find, by their capitals, January 20, 2026, 20 January, Jan 2026, in May, Q4 2025, the fourth quarter, the first half, 2026-01-20. */
export function findDates({original: text}: Folded): DateMention[] {
  if (!/\d{4}[-/.]|Q[1-4]|H[12]|quarter|half|[JFMASOND][a-z]{2}/.test(text)) return []
  const dates = Array.from(text.matchAll(dateExpression), (match): DateMention => {
    const parts = match.groups!
    const year =
      parts['isoYear'] ??
      parts['year'] ??
      parts['year2'] ??
      parts['year3'] ??
      parts['year4'] ??
      parts['year5'] ??
      parts['year6'] ??
      parts['year7']
    const month = parts['month'] ?? parts['month2'] ?? parts['month3'] ?? parts['month4']
    const date = parts['isoDay'] ?? parts['day'] ?? parts['day2']
    const quarter = parts['q'] ?? parts['q2']
    return {
      start: match.index,
      end: match.index + match[0].length,
      ...(year && {year: Number(year)}),
      ...(month && {month: months.indexOf(month.slice(0, 3).toLowerCase()) + 1}),
      ...(parts['isoMonth'] && {month: Number(parts['isoMonth'])}),
      ...(date && {day: Number.parseInt(date, 10)}),
      ...(quarter && {quarter: Number(quarter)}),
      ...(parts['quarter'] && {quarter: quarters.indexOf(parts['quarter'].toLowerCase()) + 1}),
      ...(parts['h'] && {half: Number(parts['h'])}),
      ...(parts['half'] && {half: quarters.indexOf(parts['half'].toLowerCase()) + 1})
    }
  })
  return dates.some(({quarter}) => quarter !== undefined) ? [...dates, ...elidedQuarters(text)] : dates
}

/** 3% in the first quarter and 5% in the second. */
function elidedQuarters(text: string): DateMention[] {
  return Array.from(text.matchAll(/(?<=\bin )the (second|third|fourth)(?=[.,;]|\sand\b|$)/g), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    quarter: quarters.indexOf(match[1]!) + 1
  }))
}
