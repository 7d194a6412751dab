import type {Change, DirectionSense} from '../claim.ts'

/** What a word of the tables does in a sentence. */
export type WordRole =
  | {role: 'trend'; sense: 'up' | 'down' | 'flat'; form: TrendForm}
  | {role: 'notion'; sense: NotionSense}
  | {role: 'steady' | 'future' | 'contrast' | 'now' | 'rest' | 'previous' | 'respectively' | 'several'}
  | {role: 'base'; base: NonNullable<Change['base']>}
  /** A longer word that holds one of the others and means something else. */
  | {role: 'silent'}

/**
 * How a word of change goes with a quantity: `arrival`s name the point reached
 * (升至), `noun`s also stand behind it (a 37% increase), `rate`s are nouns of which
 * every value is an amount (增速), `particle`s need a
 * quantity or `from` beside them (up), `comparative`s a time to compare with (15
 * points higher), `bare` ones stand right before it
 * (增12%), `factor`s are quantities themselves (翻番).
 */
export type TrendForm = 'verb' | 'arrival' | 'noun' | 'rate' | 'particle' | 'comparative' | 'bare' | 'factor'

export type NotionSense = Exclude<DirectionSense, 'up' | 'down' | 'flat' | 'steady-up' | 'steady-down'>

/** Words of one language, separated by spaces; `_` stands for a space inside a word. */
export type WordList = string

export type DirectionWords = {
  trends: Record<'up' | 'down' | 'flat', Record<TrendForm, WordList>>
  notions: Record<NotionSense, WordList>
  /** Adverbs that say of a trend that it never turned. */
  steady: WordList
  /** Auxiliaries that make a forecast of what a time to come is named for: 将, will. */
  future: WordList
  silent: WordList
}

export type ClauseWords = {contrasts: WordList; silent: WordList}

export type PeriodWords = {
  now: WordList
  bases: Record<NonNullable<Change['base']>, WordList>
  silent: WordList
}

export type ListWords = {respectively: WordList; rest: WordList; several: WordList; silent: WordList}

export type PopulationWords = {previous: WordList}

export type WordTables = {
  directions: DirectionWords
  clauses: ClauseWords
  periods: PeriodWords
  lists: ListWords
  populations: PopulationWords
}

/** All words of a language with what they do. */
export function* wordRoles(tables: WordTables): Generator<readonly [string, WordRole]> {
  const {directions, clauses, periods, lists, populations} = tables
  for (const [sense, forms] of entries(directions.trends))
    for (const [form, list] of entries(forms)) yield* words(list, {role: 'trend', sense, form})
  for (const [sense, list] of entries(directions.notions)) yield* words(list, {role: 'notion', sense})
  for (const [base, list] of entries(periods.bases)) yield* words(list, {role: 'base', base})
  yield* words(directions.steady, {role: 'steady'})
  yield* words(directions.future, {role: 'future'})
  yield* words(clauses.contrasts, {role: 'contrast'})
  yield* words(periods.now, {role: 'now'})
  yield* words(lists.respectively, {role: 'respectively'})
  yield* words(lists.rest, {role: 'rest'})
  yield* words(lists.several, {role: 'several'})
  yield* words(populations.previous, {role: 'previous'})
  for (const {silent} of [directions, clauses, periods, lists]) yield* words(silent, {role: 'silent'})
}

function* words(list: WordList, value: WordRole): Generator<readonly [string, WordRole]> {
  if (list === '') return
  for (const word of list.split(' ')) yield [word.replaceAll('_', ' '), value]
}

function entries<K extends string, V>(record: Record<K, V>): Array<[K, V]> {
  return Object.entries(record) as Array<[K, V]>
}
