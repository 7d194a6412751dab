import {lexicon as english} from '../en/lexicon/lexicon.ts'
import type {Span} from '../claim.ts'
import {foldWord} from '../fold/fold-word.ts'
import type {Language} from '../language.ts'
import {compileTerms, type TermIndex} from '../terms.ts'
import type {Match} from '../terms/trie.ts'
import {lexicon as chinese} from '../zh/lexicon/lexicon.ts'
import {ofEachWord} from './of-each-word.ts'
import {wordBoundsOf} from './word-bounds.ts'
import {wordsOf, type Lexicon, type Mode, type MoveForm, type Word} from './words.ts'

/** The words of each language, compiled when it is first read. */
export function lexiconOf(language: Language): TermIndex<Word> {
  return (compiled[language] ??= compileTerms(wordsOf(lexicons[language])))
}

/** The words of the lexicon in a name or a part of a text. */
export const lexiconWords = ofEachWord((text, language): ReadonlyArray<Match<Word>> =>
  lexiconOf(language).find(text)
)

/** Whether a word says nothing of what is measured, whatever the statistic. */
export const isVagueWord = ofEachWord((word, language): boolean => {
  const {vague, isManner} = lexicons[language]
  const known = (vagueWords[language] ??= compileTerms(vague.split('\n').map((d) => [d, true] as const)))
  return isManner(word) || known.find(word).some(({start, end}) => start === 0 && end === word.length)
})

/** Whether a word is a verb of any measure, where that is named: carried, 拥有. */
export const isSupport = ofEachWord((word, language): boolean => {
  const known = (supports[language] ??= compileTerms(
    lexicons[language].supports.split('\n').map((d) => [d, true] as const)
  ))
  return known.find(word).some(({start, end}) => start === 0 && end === word.length)
})

/** Whether a word behind the name of a group means others, who belong to it: passengers, 家属. */
export function isMember(word: string, language: Language): boolean {
  const known = (members[language] ??= new Set(lexicons[language].members.split('\n')))
  return known.has(foldWord(word))
}

/** Whether a word is one of grammar, degree, place or number, or says nothing by itself. */
export const saysLittle = ofEachWord((word, language): boolean => {
  return isVagueWord(word, language) || isSupport(word, language) || lexiconWords(word, language).length > 0
})

/** Whether a word as a whole names nothing: one of grammar, degree, place or number, or a vague one. */
export const namesNothing = ofEachWord((word, language): boolean => {
  const isWhole = ({start, end}: Span): boolean => start === 0 && end === word.length
  return (
    isVagueWord(word, language) ||
    lexiconWords(word, language).some((d) => isWhole(d) && d.values.some((value) => value.class !== 'silent'))
  )
})

/** Where the words of a share, or light ones, of more than one word stand in a text: 市场份额, market share. */
export function plainWordsIn(text: string, language: Language): Span[] {
  return lexiconWords(text, language).filter(
    ({start, end, values}) =>
      end - start > 2 && values.some((d) => d.class === 'portion' || d.class === 'light')
  )
}

/** The word of an irregular form: spend of spent; another one stays as it is. */
export function baseForm(word: string, language: Language): string {
  const known = (baseForms[language] ??= new Map(
    lexicons[language].irregular.split('\n').flatMap((line) => {
      const [base = '', ...forms] = line.split(' ')
      return forms.map((form) => [form, base] as const)
    })
  ))
  return known.get(word) ?? word
}

/** Whether a rate counts just anyone: per 100,000 people. */
export function isHead(word: string, language: Language): boolean {
  const known = (heads[language] ??= new Set(lexicons[language].heads.split('\n')))
  return word !== '' && known.has(word.toLowerCase())
}

/** The ways in which words of a text say that something went. */
export function* waysOfChange(text: string, language: Language): Generator<'up' | 'down' | 'flat'> {
  const {isAlone} = wordBoundsOf(text, language)
  for (const found of lexiconWords(text, language))
    for (const word of found.values) if (word.class === 'move' && isAlone(found)) yield word.sense
}

/** Whether a text names what tells two groups apart: the pay gap, 工资差距. */
export const namesGap = ofEachWord((text, language): boolean => {
  const {isAlone} = wordBoundsOf(text, language)
  return lexiconWords(text, language).some(
    (found) => found.values.some((word) => word.class === 'gap') && isAlone(found)
  )
})

/** Whether a text names a change: the increase in output, 发电量增量. */
export const namesChange = ofEachWord((text, language): boolean => {
  const {isAlone} = wordBoundsOf(text, language)
  return lexiconWords(text, language).some(
    (d) =>
      d.values.some(
        (word) =>
          word.class === 'move' &&
          (changing.has(word.form) || (word.form === 'verb' && d.end === text.length))
      ) && isAlone(d)
  )
})

const changing: ReadonlySet<MoveForm> = new Set(['noun', 'rate'])

/** On which side of a noun a word of place stands. */
export function asideOf(language: Language): 'before' | 'behind' {
  return lexicons[language].aside
}

/** Whether a text begins with a word for what was named before: it, 了它. */
export function refersBack(text: string, language: Language): boolean {
  return beginsWithAnaphor(text.trimStart().slice(0, longestAnaphor), language)
}

const beginsWithAnaphor = ofEachWord((text, language): boolean => {
  const index = (anaphors[language] ??= compileTerms(
    lexicons[language].anaphors.split('\n').map((word) => [word, true] as const)
  ))
  return index.find(text).some(({start}) => start === 0)
})

/** With a letter behind, which shows whether the word ends. */
const longestAnaphor = 8

/** Whether a word is a name of shares: share, proportion, 占比. */
export function namesShare(word: string, language: Language): boolean {
  return lexiconWords(word, language).some(
    ({start, end, values}) => start === 0 && end === word.length && values.some((d) => d.class === 'portion')
  )
}

/** Whether a text denies something: 未系安全带, no experience. */
export const denies = ofEachWord((text, language): boolean => {
  return denialsIn(text, language).length > 0
})

/**
 * The words of a text that deny something: a verb, did not, 未, says that it is not so; an alternative is one of two
 * grades: little *or no* confidence.
 */
export function denialsIn(
  text: string,
  language: Language
): Array<Span & {isVerb: boolean; isAlternative: boolean}> {
  const words = lexiconWords(text, language)
  const leadsTo = (start: number): boolean =>
    words.some(
      (d) =>
        d.end <= start &&
        text.slice(d.end, start).trim() === '' &&
        d.values.some((word) => word.class === 'alternative')
    )
  return words
    .filter(({values}) => values.some((d) => d.class === 'denial'))
    .map(({start, end, values}) => ({
      start,
      end,
      isVerb: values.some((d) => d.class === 'denial' && d.form !== 'other'),
      isAlternative: leadsTo(start)
    }))
}

/** Whether a text tells of a plan: smokers who intend to quit, 计划戒烟. */
export function plans(text: string, language: Language): boolean {
  return hasMode(text, language, (mode) => mode === 'plan')
}

/** Whether a text tells of what is still to come: want to, 预计, may. */
export function looksAhead(text: string, language: Language): boolean {
  return hasMode(text, language, (mode) => mode !== 'done' && mode !== 'final')
}

function hasMode(text: string, language: Language, isSuch: (mode: Mode) => boolean): boolean {
  return lexiconWords(text, language).some(({values}) =>
    values.some((d) => d.class === 'mode' && isSuch(d.mode))
  )
}

/** The words of a text that may turn its statement into one about something else. */
export const contrariesIn = ofEachWord((text, language): readonly Span[] => {
  const index = (contraries[language] ??= compileContraries(lexicons[language]))
  // Closed the year: a longer word that means something else.
  return index.find(text).filter(({values}) => values.includes(true))
})

function compileContraries({contrary, plain, members: people}: Lexicon): TermIndex<boolean> {
  // 消费者: those who do it.
  const longer = [...plain.silent.split('\n'), ...people.split('\n')].filter(Boolean)
  return compileTerms([
    ...longer.map((word) => [word, false] as const),
    ...contrary.split('\n').map((word) => [word, true] as const)
  ])
}

const lexicons = {zh: chinese, en: english}
const compiled: Partial<Record<Language, TermIndex<Word>>> = {}
const anaphors: Partial<Record<Language, TermIndex<boolean>>> = {}
const vagueWords: Partial<Record<Language, TermIndex<boolean>>> = {}
const supports: Partial<Record<Language, TermIndex<boolean>>> = {}
const members: Partial<Record<Language, Set<string>>> = {}
const baseForms: Partial<Record<Language, ReadonlyMap<string, string>>> = {}
const heads: Partial<Record<Language, Set<string>>> = {}
const contraries: Partial<Record<Language, TermIndex<boolean>>> = {}
