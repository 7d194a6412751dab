import type {Language, Span} from '@collate/claims'
import {foldWord} from '@collate/claims/text'
import {isHead, namesNothing, isSupport, plainWordsIn, wordBoundsOf} from '@collate/claims/reading'
import type {Indicator} from '@collate/statistics'
import type {Hypothesis} from '../hypotheses/hypothesis.ts'
import {judgingWords} from '../language/judging.ts'
import type {JudgeBond, JudgeReading, SentenceContext} from './context.ts'
import {isOnSideOf, tells} from './tells.ts'
import {foldedTerms, toldOfIndicator} from './told-of-indicator.ts'
import {wordStem} from './word-stem.ts'

/**
 * The words that stand where the label has others, between the same neighbours: 原材料存货周转天数, of
 * 产成品存货周转天数; the cost of treating diabetes, of the cost of a healthy diet.
 *
 * A noun phrase may be shorter than the label of its measure, or longer, but not other.
 */
export function replacedWords(
  {role, citation: {indicator}}: Hypothesis,
  reading: JudgeReading,
  context: SentenceContext
): Span | undefined {
  if (role !== 'value') return undefined
  const {text, language, clauses} = context
  const label = labelOf(indicator, language)
  const {start, end} = clauses.list[reading.clause]!
  const written = foldWord(text.slice(start, end))
  const slots = segmentsOf(label, (word) => !isSaid(word, indicator, language, written))
  if (slots.length === 0) return undefined
  const stemAt = (run: readonly Span[], at: number): string | undefined =>
    run[at] && wordStem(text.slice(run[at].start, run[at].end), language)
  for (const run of phrasesOf(reading, context, indicator))
    for (const other of segmentsOf(run, (word) => isForeign(word, indicator, reading, context)))
      if (
        slots.some(
          (slot) =>
            isBeside(label, slot, run, other, stemAt) &&
            !run.slice(other.start, other.end).some((d) => {
              const word = text.slice(d.start, d.end)
              return (
                isAkin(word, indicator, language) &&
                (isOnSideOf(word, indicator, context) ||
                  !label.slice(slot.start, slot.end).some((one) => isSibling(foldWord(word), one)))
              )
            })
        )
      )
        return {start: run[other.start]!.start, end: run[other.end - 1]!.end}
  return undefined
}

/** Whether words stand beside the same word as those of a label do. */
function isBeside(
  label: readonly string[],
  slot: Span,
  run: readonly Span[],
  other: Span,
  stemAt: (run: readonly Span[], at: number) => string | undefined
): boolean {
  const isSame = (word: string | undefined, at: number): boolean =>
    word !== undefined && word === stemAt(run, at)
  return isSame(label[slot.start - 1], other.start - 1) || isSame(label[slot.end], other.end)
}

/** The words before a quantity in its clause that nothing but “of” and the like parts, where one of them is a word of the measure. */
function phrasesOf(
  reading: JudgeReading,
  {text, language, clauses}: SentenceContext,
  indicator: Indicator
): Span[][] {
  const {clause, stretch, quantity, names, times} = reading
  const {start, end} = clauses.list[clause]!
  const key = `${indicator.package}/${indicator.id}`
  const terms = names.filter(({values}) => values.some((d) => d.kind === 'term' && d.indicator === key))
  if (terms.length === 0) return []
  const isTerm = (word: Span): boolean => terms.some((d) => meets(d, word))
  // 市场份额: of a longer word that says little no part says more.
  const plain = plainWordsIn(text, language)
  const isInPlain = (word: Span): boolean => plain.some((d) => d.start <= word.start && word.end <= d.end)
  const phrases: Span[][] = [[]]
  const {cut} = wordBoundsOf(text, language)
  let reached = 0
  // Behind a number and what it counts a verb may stand.
  for (const word of cut({start: Math.max(start, stretch.start), end: Math.min(end, quantity.start)})) {
    const said = text.slice(word.start, word.end)
    const phrase = phrases.at(-1)!
    const last = phrase.at(-1)
    if (last && judgingWords[language].joints.test(said)) continue
    // 实际 of 耕地实际灌溉亩均用水量 says nothing, and parts no words of a label that has it.
    const isApart = last && !judgingWords[language].between.test(text.slice(reached, word.start))
    reached = word.end
    if (last && !isApart && !isTerm(word) && isOfLabel(said, indicator, language)) continue
    const isLittle =
      (namesNothing(said, language) && !isTerm(word) && !reading.topics().some((d) => meets(d, word))) ||
      isInPlain(word)
    // 11月份: the runtime cuts a month out of a time.
    if (isLittle || times.some((d) => meets(d, word))) phrases.push([])
    else if (isApart) phrases.push([word])
    else phrase.push(word)
  }
  return phrases.filter(
    (phrase) => phrase.length > 0 && isTerm({start: phrase[0]!.start, end: phrase.at(-1)!.end})
  )
}

/** Whether a word says something, and neither the measure nor a name of the data says it. */
function isForeign(
  word: Span,
  indicator: Indicator,
  {names}: JudgeReading,
  context: SentenceContext
): boolean {
  const said = context.text.slice(word.start, word.end)
  return (
    judgingWords[context.language].noun.test(said) &&
    !namesNothing(said, context.language) &&
    !isSupport(said, context.language) &&
    !isHead(said, context.language) &&
    !tells(indicator, foldWord(said), context) &&
    !names.some((d) => meets(d, word) && !isOfOther(d, indicator))
  )
}

/** Whether all that a name means is a word of another measure. */
function isOfOther({values}: JudgeBond, indicator: Indicator): boolean {
  return values.every((d) => d.kind === 'term' && d.indicator !== `${indicator.package}/${indicator.id}`)
}

function meets(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end
}

/** Whether a word of a label is said, or another one of the same group of terms. */
function isSaid(word: string, indicator: Indicator, language: Language, written: string): boolean {
  return (
    written.includes(word) ||
    foldedTerms(indicator, language).some(
      (group) => group.some((d) => d.includes(word)) && group.some((d) => written.includes(d))
    )
  )
}

/** The words of a label that say something, as their forms begin. */
const labelOf = toldOfIndicator((indicator, language) =>
  wordsOf(indicator, language)
    .filter((word) => isTelling(word, language))
    .map((word) => wordStem(word, language))
)

/** A word of a label that says nothing by itself. */
function isOfLabel(word: string, indicator: Indicator, language: Language): boolean {
  return !isTelling(word, language) && wordsOf(indicator, language).includes(word)
}

function isTelling(word: string, language: Language): boolean {
  return word.length >= judgingWords[language].tellingLength && !namesNothing(word, language)
}

const wordsOf = toldOfIndicator(({label}, language) => {
  const name = label[language]
  return wordBoundsOf(name, language)
    .cut({start: 0, end: name.length})
    .map((d) => name.slice(d.start, d.end))
})

/** 禁令 of a label with 禁用, phones of smartphones: one may be said for the other. */
export function isAkin(word: string, indicator: Indicator, language: Language): boolean {
  const {name, beginnings} = nameOf(indicator, language)
  const stem = wordStem(word, language)
  return isHan.test(word)
    ? [...stem].some((unit) => name.includes(unit))
    : name.includes(stem) || beginnings.has(stem.slice(0, beginning))
}

const nameOf = toldOfIndicator(({label}, language) => {
  const name = foldWord(label[language])
  const words = name.split(/[^\p{L}]+/u).filter((d) => d !== '')
  return {name, beginnings: new Set(words.map((d) => d.slice(0, beginning)))}
})

/** 林地 beside 耕地, 女生 beside 男生: another kind of the same thing. */
function isSibling(word: string, other: string): boolean {
  const [kind, ...head] = word
  const [own, ...same] = other
  return isHan.test(word) && head.length > 0 && kind !== own && head.join('') === same.join('')
}

const isHan = /\p{Script=Han}/u
const beginning = 4

/** The longest stretches of a list all of whose members are such. */
function segmentsOf<T>(list: readonly T[], isSuch: (one: T) => boolean): Span[] {
  const found: Span[] = []
  for (const [index, one] of list.entries()) {
    if (!isSuch(one)) continue
    const last = found.at(-1)
    if (last?.end === index) last.end++
    else found.push({start: index, end: index + 1})
  }
  return found
}
