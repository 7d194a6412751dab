import type {Span} from '@collate/claims'
import {alignedSentences} from '../align/align-sentences.ts'
import type {ComparedPair} from '../comparison/comparison.ts'
import {contrastWordsOf, type Side} from '../language/contrasts.ts'
import type {EditionPassage} from '../passage/passage.ts'
import type {Disagreement} from '../rule.ts'
import {sharesCharacter} from '../text/span.ts'

/** A word with what it is on which side of. */
type SidedWord = Span & Side

/** What the words of two passages tell apart. */
export type ContrastName = Side['contrast']

/** The words that sentences about one statistic say on different sides. */
type Contrast = {contrast: ContrastName; here: SidedWord; there: SidedWord}

/**
 * Report the words of cited sentences that are on another side here than there: rural beside 城镇, the highest beside 居次,
 * a month beside 每年.
 *
 * Each edition has to have a word that the other has no word for, anywhere in the passage: what one of them leaves out
 * is no contrast.
 */
export function reportContrasts(
  pair: ComparedPair,
  names: ReadonlySet<ContrastName>,
  disagree: (disagreement: Disagreement) => void
): void {
  for (const {contrast, here, there} of contrastsOf(pair)) {
    if (!names.has(contrast)) continue
    const mine = pair.here.text.slice(here.start, here.end)
    const theirs = pair.there.text.slice(there.start, there.end)
    disagree({
      pair,
      here,
      there,
      unexpected: `\`${mine}\``,
      expected: `\`${theirs}\``,
      actual: mine,
      proposals: [theirs],
      note: {
        zh: `同一个统计数字，这里说的是“${mine}”，另一版本说的是“${theirs}”：两句话说的不是一回事。`,
        en: `Of one statistic this edition says \`${mine}\`, and the other \`${theirs}\`: these are two different things.`
      }
    })
  }
}

const found = new WeakMap<ComparedPair, Contrast[]>()

/** The contrasts of a pair, looked for once for all rules. */
function contrastsOf(pair: ComparedPair): Contrast[] {
  const known = found.get(pair) ?? findContrasts(pair)
  found.set(pair, known)
  return known
}

function findContrasts({here, there}: ComparedPair): Contrast[] {
  if (here.references.cites.length === 0 || there.references.cites.length === 0) return []
  const words = {here: wordsOf(here), there: wordsOf(there)}
  const lone = {here: without(words.here, words.there), there: without(words.there, words.here)}
  if (!lone.here.some((word) => lone.there.some(({contrast}) => contrast === word.contrast))) return []
  return alignedSentences(here, there).flatMap((run) => {
    const [mine, theirs] = [inSentences(here, run.here), inSentences(there, run.there)]
    if (!here.references.cites.some(mine) || !there.references.cites.some(theirs)) return []
    const others = lone.there.filter(theirs)
    return lone.here.filter(mine).flatMap((word) => {
      const other = others.find(({contrast}) => contrast === word.contrast)
      return other ? [{contrast: word.contrast, here: word, there: other}] : []
    })
  })
}

/** Almost a third, two thirds: a word of a share is none of a rank. */
function wordsOf({folded, text, language, facts}: EditionPassage): SidedWord[] {
  const shares = facts
    .map(({quantity}) => quantity)
    .filter(({kind, start, end}) => kind === 'percent' && !/\d/.test(text.slice(start, end)))
  return contrastWordsOf(language)
    .find(folded)
    .filter((word) => !shares.some((share) => sharesCharacter(share, word)))
    .flatMap(({start, end, values}) => values.flatMap((side) => (side ? [{start, end, ...side}] : [])))
}

/** The words that say what none of some others says. */
function without(words: readonly SidedWord[], others: readonly SidedWord[]): SidedWord[] {
  const said = new Set(others.map(keyOf))
  return words.filter((word) => !said.has(keyOf(word)))
}

function keyOf({contrast, side}: Side): string {
  return `${contrast} ${side}`
}

function inSentences({sentences}: EditionPassage, places: ReadonlySet<number>): (span: Span) => boolean {
  const spans = [...places].map((place) => sentences[place]!)
  return (span) => spans.some((sentence) => sharesCharacter(sentence, span))
}
