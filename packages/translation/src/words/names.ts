import type {Span} from '@collate/claims'
import {ofEachPassage} from '../passage/of-each-passage.ts'
import type {EditionPassage} from '../passage/passage.ts'
import {languageTables} from '../language/languages.ts'

/** A name in Latin letters, with UTF-16 offsets. */
export type ProperName = Span & {text: string}

/**
 * Find the words of a passage that are names in Latin letters: with a capital
 * letter that no sentence asks for, or with a capital or digit inside.
 *
 * In a Chinese text every word with a capital is one.
 */
export const namesOf = ofEachPassage(({language, tokens, prose, sentences}: Named): ProperName[] => {
  const openings = new Set(
    languageTables[language].isHan ? [] : sentences.map(({start}) => firstLetter(prose, start))
  )
  return tokens.tokens.filter(
    ({kind, text, start}) =>
      kind === 'word' &&
      prose[start] !== '\uFFFC' &&
      isName(text) &&
      !(openings.has(start) && isCapitalized(text))
  )
})

type Named = Pick<EditionPassage, 'language' | 'tokens' | 'prose' | 'sentences'>

/** `Kubernetes`, `gRPC`, `K8s`, `GPU`. */
export function isName(word: string): boolean {
  return word !== 'I' && word !== 'A' && (/\p{Lu}/u.test(word) || /\d/.test(word))
}

/** `Prediction`: nothing but the first letter says that it is a name. */
function isCapitalized(word: string): boolean {
  return /^\p{Lu}\p{Ll}*$/u.test(word)
}

function firstLetter(text: string, start: number): number {
  let at = start
  while (at < text.length && !/[\p{L}\d]/u.test(text[at]!)) at++
  return at
}
