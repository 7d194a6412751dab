import type {Span} from '../claim.ts'
import {quantitiesIn} from '../find-quantities.ts'
import {foldText} from '../fold/fold-text.ts'
import type {Language} from '../language.ts'
import {besideWords} from '../quantities/beside.ts'

/**
 * A text in which nothing of the names that hold a number is left to be read as one, so that it may not join what stands
 * beside it either: 3500万五岁以下儿童, level 4 and above.
 *
 * @returns a text of the same length
 */
export function withoutNumbered(text: string, names: readonly Span[], language: Language): string {
  const numbered = names.filter(
    (name) => isWhole(name, text) && holdsNumber(text.slice(name.start, name.end), language)
  )
  if (numbered.length === 0) return text
  const units = [...Array(text.length).keys()].map((at) => text[at]!)
  for (const {start, end} of numbered)
    for (let at = start; at < end; at++) units[at] = hidden(units[at]!, language)
  return units.join('')
}

/** 7 is no name in 17, nor in 7.5. */
function isWhole({start, end}: Span, text: string): boolean {
  return !/[\d.,]/.test(text[start - 1] ?? '') && !/^[.,]?\d/.test(text.slice(end, end + 2))
}

/** The name “60” is one only where 60 stands by itself: its digits are read, and compared with it. */
function holdsNumber(name: string, language: Language): boolean {
  if (!/[^\d.,]/.test(name)) return false
  const known = (numbered[language] ??= new Map())
  let holds = known.get(name)
  if (holds === undefined) {
    const folded = foldText(name)
    known.set(name, (holds = quantitiesIn(folded, language, [{start: 0, end: folded.length}]).length > 0))
  }
  return holds
}

const numbered: Partial<Record<Language, Map<string, boolean>>> = {}

function hidden(unit: string, language: Language): string {
  if (!/[\p{L}\p{N}%]/u.test(unit)) return unit
  return besideWords[language].anyLetter
}
