import type {HedgingTables} from './hedging.ts'

/** What checking a pair needs to know of a language. */
export type LanguageTables = HedgingTables & {
  /** Whether it is written in Han characters, with no capitals. */
  isHan: boolean
  /** As many words or characters as a word of English. */
  unitsPerWord: number
  /** What opens the title of a book; none where nothing but quotation marks does. */
  titleMark: string | undefined
  /** What a translator's own note begins with. */
  noteOpeners: readonly string[]
  /** The head of a note that is no text of its own. */
  noteHead: RegExp
  /** What a site says to its readers in words of its own: subscribe, recommended reading. */
  notices: RegExp
  /** How a line begins that says who made a picture: image by, 题图. */
  credits: RegExp
  /** The whole of a heading above the notes to a text. */
  noteHeading: RegExp
  /** Behind a foreign word, nouns of what has a name: 命令, 页面; and before it, verbs that give one. */
  namedKinds: RegExp
  namedBy: RegExp
  /** All that stands between two words that one phrase joins: 和, 、. */
  joint: RegExp
  /** Verbs of saying. */
  speech: RegExp
  /** Hedge words that are as often other words: below are 5 ways, limited to. */
  softHedges: RegExp
  /** Words that stand for a number without being one, by the number, and by its unit where they need it: twice, 双, a third box, `24 h`. */
  loosely: Readonly<Record<string, RegExp>>
  /** A number of a rank, in digits or words: the 15th, 第15. */
  rankOf: (digits: string) => RegExp
  /** Words that judge a number in passing, where another language has none: a solid 80%. */
  softTones: RegExp
  /** The text behind and before a quantity that says whom it counts. */
  baseBehind: RegExp
  baseBefore: RegExp
  /** Words that deny: beside one, a missing “none” is only worded otherwise. */
  negations: RegExp
  /** Of these, words that say it of everybody. */
  nobody: RegExp
  /** Behind a share that is taken off a price. */
  takenOff: RegExp
  /** Before and behind a rank that counts from below. */
  lastBefore: RegExp
  lastBehind: RegExp
  /** Words for everything: beside one, a missing 100 % is only worded otherwise. */
  totals: RegExp
  /** Nouns for those who are counted, by what they mean; one noun may be the word for several. */
  people: Readonly<Record<People, string>>
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
