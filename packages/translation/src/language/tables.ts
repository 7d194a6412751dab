import type {Folded} from '@collate/claims/fold'
import type {Span} from '../text/span.ts'

/** What checking a pair needs to know of a language. */
export type LanguageTables = {
  /** What a translator's own note begins with. */
  noteOpeners: readonly string[]
  /** Verbs of saying. */
  speech: RegExp
  /** Words that hedge a number, by which way they do. */
  hedges: Readonly<Record<HedgeWay, RegExp>>
  /** Of these, those that stand apart from their number: 约占数字借阅量的35%. */
  hedgesApart: Readonly<Partial<Record<HedgeWay, RegExp>>>
  /** Words that judge a number, by how they make it look. */
  tones: Readonly<Record<'small' | 'large', RegExp>>
  /** Words of change: what they say of a number in their clause. */
  rises: RegExp
  falls: RegExp
  /** Words right beside a quantity that say which way it differs: 多三成, 30% less. */
  beside: Readonly<Record<'up' | 'down', {before: RegExp; behind: RegExp}>>
  /** The text behind and before a quantity that says whom it counts. */
  baseBehind: RegExp
  baseBefore: RegExp
  /** Words that deny: beside one, a missing “none” is only worded otherwise. */
  negations: RegExp
  /** Behind a share that is taken off a price. */
  takenOff: RegExp
  /** Before and behind a rank that counts from below. */
  lastBefore: RegExp
  lastBehind: RegExp
  /** Words that say of a value that it is expected, and no more than that. */
  forecasts: RegExp
  /** All that another language may say with such a word: will, plans to, 将. */
  outlook: RegExp
  /** Words that deny the verb of a clause, and no more than that. */
  denials: RegExp
  /** All that another language may say with such a word: without, fails to, unaware. */
  denying: RegExp
  /** Words for everything: beside one, a missing 100 % is only worded otherwise. */
  totals: RegExp
  /** Nouns for those who are counted, by what they mean; one noun may be the word for several. */
  people: Readonly<Record<People, string>>
  /** Words for a year that count from the article's date: years to add. */
  relativeYears: ReadonlyMap<string, number>
  /** Small numerals in words; `read` tells the value of one. */
  numerals: {expression: RegExp; read(word: string): number | undefined}
  /** Find dates that are more than a year. */
  findDates(text: Folded): DateMention[]
}

/** Which way a hedge goes: `over` stands for at least, too. */
export type HedgeWay = 'over' | 'under' | 'nearly' | 'about'

/** A date in a text; parts that it does not name are absent. */
export type DateMention = Span & {
  year?: number
  month?: number
  day?: number
  quarter?: number
  half?: number
}

/** Kinds of people and bodies that statistics are shares of. */
export type People =
  | 'respondents'
  | 'organizations'
  | 'companies'
  | 'users'
  | 'developers'
  | 'customers'
  | 'households'
  | 'adults'
  | 'women'
  | 'men'
  | 'children'
  | 'students'
  | 'teachers'
  | 'patients'
  | 'parents'
  | 'nurses'
  | 'doctors'
  | 'workers'
  | 'farmers'
  | 'drivers'
  | 'residents'
  | 'citizens'
  | 'executives'
  | 'hospitals'
  | 'schools'
  | 'cities'
  | 'countries'
  | 'visitors'
  | 'members'
  | 'readers'
