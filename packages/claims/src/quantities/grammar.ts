import type {Span} from '../claim.ts'
import type {Folded} from '../fold/fold-text.ts'
import type {Language} from '../language.ts'
import type {Hedge, Quantity} from '../quantity.ts'
import type {Exact} from './exact.ts'
import type {QuantityLexicon} from './lexicon.ts'
import type {Numeral} from './numeral.ts'

/** What a hedge or tone word says of the number beside it; a mark of neither ends the search for more. */
export type Mark = {
  hedge?: Hedge
  tone?: 'small' | 'large'
  /** Says nothing of a count: passed a fifth, and not passed 12 laws. */
  ofShare?: boolean
  /** Estimated: it tells how the number was found, and another hedge may go with it. */
  isEstimate?: boolean
}

/** What a unit makes of the number before it. */
export type Unit = {
  kind: Quantity['kind']
  /** Exponent of ten that the unit stands for: 1 for 成, -2 for basis points. */
  shift?: number
  /** ISO 4217, UCUM. */
  unit?: string
  /** The unit as it has to be written, where case decides: MW is no mW. */
  spelling?: string
  /** A hedge inside of the unit: 个多月. */
  hedge?: Hedge
  /** Names the counted noun, where the unit stands before it. */
  noun?: (reading: Reading, end: number) => string | undefined
  /** Reads on after the unit (八成二, 两年半), or refuses it. */
  adjust?: (reading: Reading, numeral: Numeral, end: number) => Numeral | undefined
  /** What it is where that refuses it: 7.4分 are marks where they are no minutes. */
  otherwise?: Unit
  /** What a number before it is worth, where that is no power of ten: 八折 and 85折. */
  worth?: (numeral: Numeral) => Numeral | undefined
  /** Why the unit contradicts itself: times fewer. */
  wording?: string
  /** Names the money of any country: 元 after 新台币. */
  general?: boolean
  /** Other countries write and call their money so, too: $, dollars, ¥. */
  shared?: boolean
  /** The verb before it belongs to it: 翻两番. */
  verb?: boolean
  /** Sizes of files and pictures state nothing: 16 GB, 1080 px. */
  silent?: boolean
}

/** A quantity in the making: offsets are into the folded text. */
export type Draft = {
  start: number
  end: number
  /** Where hedges may follow, when that is after the counted noun: 100家以上. */
  tail?: number
  kind: Quantity['kind']
  value: Exact
  upper?: Exact | undefined
  /** The range is what one word makes it: 数百, double-digit. */
  isSize?: boolean | undefined
  step: string
  hedge?: Hedge | undefined
  tone?: 'small' | 'large' | undefined
  unit?: string | undefined
  isSharedMoney?: boolean
  /** The number of which it is a part. */
  of?: Exact
  wording?: string
  /** The verb before it belongs to it: 翻了近一番. */
  verb?: boolean
  /** Its value has the sign that stands before it. */
  signed?: boolean
  /** A number of a citation with neither unit nor noun: it may go on in the unit of the one before it. */
  open?: boolean
  /** Of how many it is a rate, and the words that say so. */
  whole?: {power: number; start: number; end: number}
  /** Takes no hedge words: years, ordinals. */
  plain?: boolean
}

/** Reads what stands at a phrase: quantities, none, or where to go on past what is no quantity. */
export type PhraseReader = (reading: Reading, start: number, end: number) => Draft[] | number

/** Reads what a number is: quantities, none, or where to go on past what is no quantity. */
export type NumeralReader = (reading: Reading, numeral: Numeral) => Draft[] | number

/** A phrase that matters where it stands before a number, or without one. */
export type Phrase = {
  mark?: Mark
  /** The same, only of a number that is a mark to pass: above the 1 billion *mark*. */
  ofMark?: Mark
  /** May stand between a hedge and its number: 占, 有. */
  link?: boolean
  /** What it is where a hedge begins with its last character: 增长至少2% grows, and does not lead to 少. */
  otherwise?: Phrase
  sign?: 'minus' | 'plus'
  /** What it does to a multiple: 增长两倍 is three times, 多一倍 twice, 减少两倍 no number at all. */
  change?: 'up' | 'more' | 'down'
  /** Begins a change: the numbers after it are two points, not a range. */
  from?: boolean
  read?: PhraseReader
  /** Its reader knows money. */
  money?: boolean
  /** A number may follow without a space: RMB75. */
  glued?: boolean
  /** Counts before a hyphen too: third-largest. */
  joined?: boolean
  /** What the number is a share of may follow, as far as a 的: 占全球产量的. */
  whole?: boolean
  /** Seen through: keeps a longer phrase from being taken for an idiom. */
  open?: boolean
}

/** What may stand between the ends of a range; 或, or and the 、 of 七、八成 only between neighbours. */
export type Separator = {isWord: boolean; isOr?: boolean; isPause?: boolean}

/** All that is known of numbers in one language. */
export type Grammar = {
  language: Language
  /** The letters that no other language here is written with. */
  firstLetter: number
  lastLetter: number
  phrases: QuantityLexicon<Phrase>
  units: QuantityLexicon<Unit>
  /** Hedges behind a number. */
  after: QuantityLexicon<Mark>
  separators: QuantityLexicon<Separator>
  /** What joins the numbers of a list that share their unit: 2个和1个百分点. */
  lists: QuantityLexicon<{isLast: boolean}>
  /** Whether a number of such a list may stand with what it counts: 2个和1个百分点. */
  listsNouns: boolean
  /** What joins a number to a part in a smaller unit: the and of 2 hours and 5 minutes. */
  partJoints: QuantityLexicon<object>
  /** Half, as it stands behind one. */
  halves: QuantityLexicon<object>
  /** Words before a number that make `X to Y` a change: rose 41% to 56%. */
  changes: ReadonlySet<string>
  /** 1 for every code that a numeral begins with. */
  numeralStarts: Uint8Array
  /** The number at a place, or where to go on when what stands there is none. */
  readNumeral: (reading: Reading, at: number) => Numeral | number | undefined
  /** A number in digits with the words behind it that belong to it: 1.2 million, 1.2万, 80-odd. */
  withScale: (reading: Reading, numeral: Numeral) => Numeral
  /** Tried in order on every number. */
  readers: NumeralReader[]
  /** Tried before these where nothing but the text is known; a sentence has its signs for rates, ratios and indexes. */
  ownReaders: NumeralReader[]
  /** One of them: it goes by words far before the number, which may be of the other language. */
  readShareValue: NumeralReader
  /** Reasons in the language of the text. */
  wording: {
    /** Why two hedges do not go together. */
    hedges: (first: string, second: string) => string
    /** Why nothing falls by a multiple. */
    reduction: string
  }
}

/** A text being read. */
export type Reading = Pick<Folded, 'codes' | 'length'> & {
  /** The text as it was written and folded. */
  source: Folded
  grammar: Grammar
  /** Of the other language, whose numerals and units are read where its letters stand. */
  foreign: Grammar
  /** Spans of the folded text in which a number counts without a noun. */
  cited: readonly Span[]
  /** Whether the text is read by itself, and not as a sentence whose signs are bound. */
  isAlone?: boolean
  /** Place of the last 从 or from; -1 before the first. */
  from: number
  /** Phrases before the place that is being read, each touching the next. */
  leads: Lead[]
  /** Words that make a range besides the separators: the and of between … and. */
  joints?: QuantityLexicon<object> | undefined
}

/** A phrase before a number that the number may belong to. */
export type Lead = {
  start: number
  end: number
  phrase: Phrase
  /** 接近*全国水平的*12倍: what a multiple or a part in words is of stands between. */
  isApart?: true
}

/** No quantities. */
export const nothing: Draft[] = []
