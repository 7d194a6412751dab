import {foldText, type Folded} from '@collate/claims/fold'
import type {Indicator} from '@collate/statistics'
import {words as en} from '../en/words.ts'
import type {Span} from '../extract/passage.ts'
import type {PassageContext} from '../resolve/context.ts'
import type {Reading} from '../resolve/stat.ts'
import {words as zh} from '../zh/words.ts'

/**
 * Find the word by which a text denies what a share or count measures, or makes a plan of it: 82% of users do not run it,
 * plan to run it, 不是82%.
 *
 * Only a word right before the measure or the number counts; users who do not
 * smoke are a group, and what is measured may be a denial itself.
 */
export function findDenial(
  reading: Reading,
  indicator: Indicator,
  context: PassageContext
): Span | undefined {
  const {role, claim} = reading
  const {language, folded, terms} = context
  const {turns, deniedNumber} = languages[language]
  const {quantity, clause} = claim
  if (role !== 'value' || !counting.has(quantity.kind)) return
  const meant = foldText([indicator.label[language], ...indicator.terms[language].flat()].join(' ')).text
  const words = turns.flatMap(({word, excused}) => (excused.test(meant) ? [] : word))
  const text = folded.between(clause.start, clause.end)
  if (!words.some((word) => word.test(text))) return

  const direct = deniedNumber.exec(folded.between(clause.start, quantity.start))
  if (direct) return spanOf(direct, clause.start, folded)
  const key = `${indicator.package}/${indicator.id}`
  for (const {start, end, values} of terms) {
    if (start < clause.start || end > clause.end || !values.some((d) => d.indicator === key)) continue
    const isBehind = start >= quantity.end
    const from = isBehind ? quantity.end : clause.start
    const before = folded.between(from, start)
    const own = words
      .map((word) => word.exec(before))
      .find((match) => match && isOfMeasure(before, match, isBehind, context))
    if (own) return spanOf(own, from, folded)
  }
  return undefined
}

/** Whether a word denies the measure behind it: near to it, and not inside what describes a group. */
function isOfMeasure(
  text: string,
  found: RegExpExecArray,
  isBehind: boolean,
  {language}: PassageContext
): boolean {
  const {denialReach, describing} = languages[language]
  const between = text.slice(found.index + found[0].length)
  return denialReach.test(between) && !(isBehind && describing.test(text.slice(0, found.index)))
}

/** Where a word stands that was found behind an offset. */
function spanOf(found: RegExpExecArray, from: number, folded: Folded): Span {
  const start = folded.indexOf(from) + found.index
  return {start: folded.at(start), end: folded.behind(start + found[0].trimEnd().length)}
}

/** Kinds of what is or is not so of somebody. */
const counting = new Set(['percent', 'count'])
const languages = {zh, en}
