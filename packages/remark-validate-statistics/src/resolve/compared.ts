import {comparedWith, type Compared} from '@collate/judge'
import type {PassageContext} from './context.ts'
import {shownOf} from './settled.ts'
import type {StatReading} from './stat.ts'

/** The words that were held against the statistic of a number; nothing where none was found for it. */
export function comparedOf({settled}: StatReading, context: PassageContext): Compared | undefined {
  const shown = settled && shownOf(settled)
  if (!shown) return undefined
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
