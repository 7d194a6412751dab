import type {Language} from '@collate/articles'

/** The two sides of a pair, by their languages. */
export function byLanguage<Side extends {language: Language}>(
  one: Side,
  other: Side
): Readonly<Record<Language, Side>> {
  return {[one.language]: one, [other.language]: other} as Record<Language, Side>
}
