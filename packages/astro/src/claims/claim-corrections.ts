import type {Frontmatter} from '@collate/articles'
import {correctionsOf, type ToldCorrection} from '../corrections/told.ts'
import type {ShownFact} from '../facts/fact.ts'

/**
 * Corrections of an edition that tell of a number: its sentence says what now stands
 * there, or they name it as it is written.
 */
export function correctionsOfClaim(
  slug: string,
  frontmatter: Frontmatter,
  {written, sentence}: Pick<ShownFact, 'written' | 'sentence'>
): ToldCorrection[] {
  return correctionsOf(slug, frontmatter).filter(
    ({what, was, now}) =>
      (now !== undefined && sentence.includes(now)) ||
      [what, was, now].some((text) => text !== undefined && names(text, written))
  )
}

/** Whether a text has a number, and not as a part of another one: 2% is not in 82%. */
function names(text: string, written: string): boolean {
  const at = text.indexOf(written)
  return at >= 0 && !/[\d.,]/.test(text[at - 1] ?? '') && !/\d/.test(text[at + written.length] ?? '')
}
