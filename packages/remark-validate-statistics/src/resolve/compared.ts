import {comparedWith, type Compared, type Settled} from '@collate/judge'
import type {Hypothesis} from '@collate/judge/hypotheses'
import type {PassageContext} from './context.ts'
import {shownOf} from './settled.ts'
import type {StatReading} from './stat.ts'

/** The words that were held against the statistic of a number; nothing where none was found for it. */
export function comparedOf({settled}: StatReading, context: PassageContext): Compared | undefined {
  const shown = settled && shownOf(settled)
  if (!shown) return undefined
  const before = known.get(settled)
  if (before) return before
  const compared = compare(settled, shown, context)
  known.set(settled, compared)
  return compared
}

/** The notes of a finding in two languages ask for it, and who reads the article. */
const known = new WeakMap<Settled, Compared>()

function compare(settled: Settled, shown: Hypothesis, context: PassageContext): Compared {
  const {language, around, passage} = context
  const isTaken = shown === settled.hypothesis
  const hypotheses = [shown, ...(isTaken ? settled.each.filter((d) => d !== shown) : [])]
  return comparedWith(hypotheses, isTaken ? settled.weighed : settled.asked, settled, {
    text: passage.text,
    language,
    clock: context,
    around
  })
}
