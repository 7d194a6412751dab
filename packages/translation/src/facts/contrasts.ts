import type {Span} from '@collate/claims'
import {denialsIn, polesIn, type Pole} from '@collate/claims/reading'
import {alignedSentences} from '../align/align-sentences.ts'
import type {ComparedPair} from '../comparison/comparison.ts'
import {contrastWordsOf, type Side} from '../language/contrasts.ts'
import type {EditionPassage} from '../passage/passage.ts'
import type {Disagreement} from '../rule.ts'
import {sharesCharacter} from '../text/span.ts'

/** What the words of two passages tell apart. */
export type ContrastName = Side['contrast'] | Pole['family']

/** A word with what it is on which side of. */
type SidedWord = Span & {contrast: ContrastName; scale: string; side: string | number}

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
  if (!lone.here.some((word) => lone.there.some(({scale}) => scale === word.scale))) return []
  return alignedSentences(here, there).flatMap((run) => {
    const [mine, theirs] = [inSentences(here, run.here), inSentences(there, run.there)]
    if (!here.references.cites.some(mine) || !there.references.cites.some(theirs)) return []
    const others = lone.there.filter(theirs)
    return lone.here.filter(mine).flatMap((word) => {
      const other = others.find(({scale}) => scale === word.scale)
      return other ? [{contrast: word.contrast, here: word, there: other}] : []
    })
  })
}

function wordsOf(passage: EditionPassage): SidedWord[] {
  const {folded, prose, text, language, facts} = passage
  // Almost a third, two thirds: a word of a share is none of a rank.
  const shares = facts
    .map(({quantity}) => quantity)
    .filter(({kind, start, end}) => kind === 'percent' && !/\d/.test(text.slice(start, end)))
  const ordered = contrastWordsOf(language)
    .find(folded)
    .filter((word) => !shares.some((share) => sharesCharacter(share, word)))
  // Of North America, of the second half: of words that overlap the longer one.
  const isOwn = (pole: Pole): boolean =>
    !ordered.some((word) => sharesCharacter(word, pole) && lengthOf(word) > lengthOf(pole)) &&
    !isDenied(pole, passage)
  return [
    ...ordered.flatMap(({start, end, values}) =>
      values.flatMap((d) => (d ? [{start, end, contrast: d.contrast, scale: d.contrast, side: d.side}] : []))
    ),
    ...polesIn(prose, language)
      .filter(isOwn)
      .map(({start, end, family, scale, side}) => ({start, end, contrast: family, scale, side}))
  ]
}

/** Not very important is no word of important, which the other edition says in one word: 不重要. */
function isDenied({start}: Span, {prose, language}: EditionPassage): boolean {
  return denialsIn(prose, language).some(
    (denial) => denial.end <= start && !stop.test(prose.slice(denial.end, start))
  )
}

const stop = /[,;:.!?，；：。！？]/

function lengthOf({start, end}: Span): number {
  return end - start
}

/** The words that say what none of some others says. */
function without(words: readonly SidedWord[], others: readonly SidedWord[]): SidedWord[] {
  const said = new Set(others.map(keyOf))
  return words.filter((word) => !said.has(keyOf(word)))
}

function keyOf({scale, side}: SidedWord): string {
  return `${scale} ${side}`
}

function inSentences({sentences}: EditionPassage, places: ReadonlySet<number>): (span: Span) => boolean {
  const spans = [...places].map((place) => sentences[place]!)
  return (span) => spans.some((sentence) => sharesCharacter(sentence, span))
}
