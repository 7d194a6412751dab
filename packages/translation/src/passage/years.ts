import type {Folded} from '@collate/claims/fold'
import {smallNumeral} from '../language/numerals.ts'
import {findFolded} from '../text/folded.ts'
import {overlaps, type Span} from '../text/span.ts'

// 2016—2020年 and 2024–25 name two years; 1990s and 90年代 name none; 2,000 and 2000.5 are numbers.
const yearExpression =
  /(?<![\d.,，#$€£¥])(?:(?<year>(?:19|20)\d{2})(?![\d%]|[.,，]\d|s\b|\s?年代)(?:[–—-](?<end>1[3-9]|[2-9]\d)(?![\d–—-]))?|(?<fiscal>(?<=fy\s?)\d{2}(?!\d))|(?<han>[一二][〇零○一二三四五六七八九]{3})(?=年(?!代)))/gu

/**
 * Find the years that a text names, each with its first place.
 *
 * @param counted - spans of numbers that count something: 2000 people
 */
export function findYears(text: Folded, counted: readonly Span[]): Map<number, Span> {
  const years = new Map<number, Span>()
  for (const {match, ...span} of findFolded(text, yearExpression)) {
    const {year, end, fiscal, han} = match.groups!
    if (counted.some((number) => overlaps(number, span))) continue
    const value = year ? Number(year) : fiscal ? 2000 + Number(fiscal) : smallNumeral(han!.replace('○', '〇'))
    if (!years.has(value)) years.set(value, span)
    const last = end && value - (value % 100) + Number(end)
    if (last && last > value && !years.has(last)) years.set(last, span)
  }
  return years
}
