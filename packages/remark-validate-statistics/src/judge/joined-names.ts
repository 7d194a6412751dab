import type {Span} from '@collate/claims'
import type {Folded} from '@collate/claims/text'
import type {PassageContext} from '../resolve/context.ts'
import {expectRow, isBorneOut} from '../resolve/expect.ts'
import {writtenAs} from '../resolve/rows.ts'
import type {CategoryFault, StatReading} from '../resolve/stat.ts'
import {categoriesNamed} from '../resolve/target-category.ts'
import {selectRows} from '@collate/statistics/model'
import {wordsOfAll} from '../language-words.ts'

/** 煤电和风电占51%, coal and wind: one value said of two categories, and the other one has a value of its own. */
export function joinedName(reading: StatReading, {folded}: PassageContext): CategoryFault | undefined {
  const {claim, stat, role, targets} = reading
  const [target] = targets
  if (role !== 'value' || stat.citations.length !== 1 || !target?.row?.category || !target.citation.category)
    return
  const {category, period, population} = target.row
  const named = categoriesNamed(claim, target.series.indicator)
  const own = named.find((d) => d.category === category)
  const other = named.find((d) => own && d.category !== category && isJoined(folded, own.span, d.span))
  if (!other) return
  const [row] = selectRows(target.series, {category: other.category, period, population})
  if (!row || isBorneOut(expectRow(row, writtenAs(reading)))) return
  return {span: other.span, named: other.category, known: [category]}
}

function isJoined(folded: Folded, one: Span, other: Span): boolean {
  const [first, last] = one.start < other.start ? [one, other] : [other, one]
  const between = folded.between(first.end, last.start)
  return wordsOfAll.some(({jointOfNames}) => jointOfNames.test(between))
}
