import type {Claim, Language, Quantity, Span} from '@collate/claims'
import type {Observation} from '@collate/statistics'
import type {Folded} from '@collate/claims/text'
import type {MadeAgain, TextReader} from '@collate/claims/reading'
import type {Library} from '../data/library.ts'
import type {TermGroup, Words} from '../data/vocabulary.ts'
import type {Passage} from '../extract/passage.ts'
import type {Clock} from '@collate/judge/time'
import type {Around, NameValue} from '@collate/judge/evidence'
import type {Told} from '../judge/beside-claims.ts'
import type {Answered, ReadPassage} from './stat.ts'

/** What is known of an article while it is judged. */
export type ArticleContext = Clock & {
  language: Language
  /** Language of notes. */
  notesIn: Language
  /** Reads its texts, and keeps what it has read. */
  read: TextReader
  /** Gives what was made of the same sentence before; absent where a text is read once. */
  again?: MadeAgain
  library: Library
  /** Names of the data packages that the body cites, as far as it has been read. */
  packages: Set<string>
  /** Address of the text that was translated. */
  sourceUrl?: string
  /** Quantities that the body cites, each with its citation, as far as it has been read. */
  cited: CitedQuantity[]
  /** Values that it states, as far as it has been read. */
  stated: Set<Observation>
}

/** A number with the whole of what its `<Stat>` cites, as it is written. */
export type CitedQuantity = Quantity & {cite: string}

/** The same for one passage, with the words of the data packages that it cites. */
export type PassageContext = ArticleContext & {
  passage: Passage
  /** The sentence before it in the same block. */
  before?: PassageBefore
  /** Its text as the words of a language are looked for in it. */
  folded: Folded
  claims: Claim[]
  words: Words
  /** Periods of the values that have been resolved so far. */
  told: Map<Claim, string>
  /** Populations named anywhere in the passage. */
  populations: () => ReadonlyArray<Span & {values: readonly string[]}>
  /** Words of measures in the passage. */
  terms: readonly TermMention[]
  /** Which groups of terms it names, by `package/indicator`. */
  named: ReadonlyMap<string, ReadonlySet<number>>
  /** All that is named where a reader of the passage sees it. */
  sight: () => readonly NameValue[]
  /** What the table or list above it told. */
  listed: readonly Observation[]
  /** What stands round it and is read with it: the sentence before, the heads of a table. */
  around: readonly Around[]
}

/** A place in a passage that has words of some indicators. */
export type TermMention = Span & {values: TermGroup[]}

/** A passage whose readings have been compared with their statistics. */
export type JudgedPassage = ReadPassage & {
  context: PassageContext
  /** Of a title or another text that tells again what the body cites: how each number goes with it. */
  told?: ReadonlyMap<Quantity, Told>
  /** What the list or table that it stands in tells. */
  inList?: readonly Observation[]
  /** What is not read in later sentences of its block, as they show it. */
  unreadBehind?: readonly string[]
  /** Of an editor’s note: what it speaks of. */
  answered?: Answered
}

/** The sentence before one, as far as that one leans on it. */
export type PassageBefore = Pick<JudgedPassage, 'passage' | 'stats'> & Partial<Pick<JudgedPassage, 'context'>>
