import type {Language, Localized} from '@collate/claims'
import {baseForm, ofEachWord, polesIn, type Topic} from '@collate/claims/reading'
import {foldWord} from '@collate/claims/text'
import type {Indicator} from '@collate/statistics'
import {ofAllRows} from '../hypotheses/all-rows.ts'
import type {Citation} from '../hypotheses/hypothesis.ts'
import type {JudgeBond, SentenceContext} from './context.ts'
import {isGrade} from './opposite.ts'
import {toldOfIndicator} from './told-of-indicator.ts'

/** Whether a word is one of those with which the data tell of a statistic. */
export function tells(indicator: Indicator, word: string, {language}: SentenceContext): boolean {
  return holds(wordsOf(indicator, language), word, {language})
}

/** Of several words the beginning of the first would do, and all of them are asked for. */
function holds(words: string, word: string, {language}: Pick<SentenceContext, 'language'>): boolean {
  return words.includes(word.includes(' ') ? word : stemOf(word, language))
}

/**
 * Whether the data tell of what is cited with a word of a text: a name of the groups that its values are of, or another
 * word of the same group of terms, 销售 for a label with 销量, where they tell another measure with either.
 */
export function isToldWith(
  {word, start, end}: Topic,
  {indicator, rows}: Pick<Citation, 'indicator' | 'rows'>,
  names: readonly JudgeBond[],
  context: SentenceContext
): boolean {
  const said = names.filter((d) => d.start <= start && end <= d.end).flatMap(({values}) => values)
  const groups = said.flatMap((d) => (d.kind === 'term' ? [d.alternatives] : []))
  const label = labelOf(indicator, context.language)
  return (
    tells(indicator, word, context) ||
    isOnSideOf(word, indicator, context) ||
    // Farmed, of fisheries/caught/farmed: one that another group has without a word of the label says something else.
    (groups.length > 0 && groups.every((group) => group.some((d) => holds(label, foldWord(d), context)))) ||
    // 15.4 million of them private, of private charging points: whom the values are of is judged by itself.
    groupNames(rows)[context.language].some((name) => holdsWord(name, word))
  )
}

/** Permits approved, of permits granted: a word that the tables of opposites put beside one of the label. */
export function isOnSideOf(word: string, indicator: Indicator, {language}: SentenceContext): boolean {
  const known = sidesOf(indicator, language)
  return polesIn(word, language).some((pole) => !isGrade(pole) && known.has(`${pole.scale} ${pole.side}`))
}

const sidesOf = toldOfIndicator(
  ({label}, language) =>
    new Set(polesIn(label[language], language).map(({scale, side}) => `${scale} ${side}`))
)

/** 私人充电桩 holds 私人; private charging points holds private, and none of its parts. */
function holdsWord(name: string, word: string): boolean {
  return /^\p{Script=Han}/u.test(word) ? name.includes(word) : name.split(/[^\p{L}\p{M}]+/u).includes(word)
}

/** The names of all groups that some values are of, folded. */
const groupNames = ofAllRows((rows): Localized<string[]> => {
  const groups = new Set(rows.map(({population}) => population))
  const named = (language: Language): string[] =>
    [...groups].flatMap(({label, aliases}) =>
      [label[language], ...aliases[language]].map((name) => foldWord(name))
    )
  return {zh: named('zh'), en: named('en')}
})

const wordsOf = toldOfIndicator((indicator, language) => {
  const named = [indicator.population, ...indicator.categories.values()]
  const measured = indicator.growth ? [indicator, indicator.growth.of] : [indicator]
  return [
    ...measured.flatMap((d) => [d.label[language], ...d.terms[language].flat()]),
    ...named.flatMap((d) => [d.label[language], ...d.aliases[language]])
  ]
    .map((name) => baseForms(name, language))
    .join('')
})

const labelOf = toldOfIndicator(({label}, language) => baseForms(label[language], language))

function baseForms(name: string, language: Language): string {
  const words = name.toLowerCase().split(/[^\p{L}\p{M}\p{N}]+/u)
  return words.map((word) => ` ${baseForm(word, language)}`).join('')
}

/** As much of an English word as its forms share, from its beginning: wait of waited and waiting. */
const stemOf = ofEachWord((written, language): string => {
  const word = baseForm(written, language)
  if (!/^[\p{Script=Latin}’'-]/u.test(word)) return word
  return ` ${word
    .split('-')
    .at(-1)!
    .replace(/(?<=.{2})(?:ing|ed|es|e|s)$/, '')
    .slice(0, 5)}`
})
