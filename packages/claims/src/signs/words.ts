/** What a word does in a sentence, whatever its language. */
export type Word =
  | {class: 'move'; sense: 'up' | 'down' | 'flat'; form: MoveForm}
  | {class: 'notion'; notion: Notion}
  | {class: 'relation'; relation: Relation}
  /** 同比, year on year: against what a growth counts. */
  | {class: 'versus'; versus: Versus}
  | {class: 'mode'; mode: Mode}
  /**
   * `verb`: did not, 并未: of what the sentence says; `speech`: denied, 否认: also of all that it leads to; `other`: no,
   * 无: of what a word names.
   */
  | {class: 'denial'; form: 'verb' | 'speech' | 'other'}
  /** It is a myth that, 这不是事实: denies the whole sentence. */
  | {class: 'untrue'}
  /** 分别, respectively. */
  | {class: 'respectively'}
  /** That is, 即: what was said is said again. */
  | {class: 'again'}
  /** Points, 点: the unit of a difference of shares. */
  | {class: 'points'}
  /** Surveyed, 受访: of those who were asked. */
  | {class: 'survey'}
  /** Twice, minus, or fewer: beside a number it makes another one of it. */
  | {class: 'operator'}
  /** Make up, 占: leads from those who are a share to how much they are. */
  | {class: 'share'}
  /** The share of, 的比重: names a share by its parts. */
  | {class: 'portion'}
  /** People, 总数: whoever is counted. */
  | {class: 'anyone'}
  /** The gap, 相差: a number that tells two values apart. */
  | {class: 'gap'}
  /** ±, margin of error, 误差: how far a value may be off. */
  | {class: 'uncertainty'}
  /** As likely as: twice of them set one name against another. */
  | {class: 'equative'}
  | {class: 'outdoes'}
  /** No, 没有: none of what follows, where a citation tells no number. */
  | {class: 'none'}
  /** Launched once: a count, where a citation tells no number. */
  | {class: 'once'}
  /** More, fewer, 少: of how many there are, and of nothing else. */
  | {class: 'amount'}
  /** 长, 高: also how long or high something is. */
  | {class: 'dimension'}
  | {class: 'copula'}
  /** Thousand, 十万: of how many a rate speaks. */
  | {class: 'scale'; power: number}
  /** 其余, the rest. */
  | {class: 'rest'}
  /** 其中, of those: the base is what was named before. */
  | {class: 'previous'}
  /** The former, 前者: the first of two that were named. */
  | {class: 'former'}
  | {class: 'latter'}
  /** 合计, together. */
  | {class: 'total'}
  /** 年均, on average: said of all of the time that is named. */
  | {class: 'throughout'}
  | {class: 'now'}
  | {class: 'joint'}
  /** Or, 或: of two outcomes either one. */
  | {class: 'alternative'}
  /** While, 而: sets one statement against another without a stop. */
  | {class: 'contrast'}
  /** As: what rises or falls behind it does so meanwhile, and is another statement. */
  | {class: 'meanwhile'}
  /** Because, 因: what stands behind it tells why, and not what. */
  | {class: 'reason'}
  /** Even without, 即使: what stands behind it does not change what is told. */
  | {class: 'concession'}
  /** 也, 仍: what is told all the same, behind what is granted. */
  | {class: 'nevertheless'}
  /** Not only, 不仅: the clause behind says more of the same. */
  | {class: 'besides'}
  /** Articles, copulas, pronouns, and nouns of any value (rate, 比例): between a number and what is said of it they separate nothing. */
  | {class: 'light'}
  /** A longer word that holds another one and means something else. */
  | {class: 'silent'}

/**
 * Against what a growth counts; `yearly`, `quarterly`, `monthly`: annual, 按季, which may also say for how long it was
 * worked out.
 */
export type Versus = 'year' | 'previous' | 'quarter' | 'month' | 'yearly' | 'quarterly' | 'monthly'

/**
 * How a word of change goes with a quantity: `arrival`s name the point reached (升至), `noun`s also stand behind
 * it, `rate`s are nouns of which every value is an amount (增速), `particle`s need a quantity beside them (up),
 * `comparative`s something to compare with (higher), `bare` ones stand right before it (增12%), `factor`s are
 * quantities themselves (翻番).
 */
export type MoveForm = 'verb' | 'arrival' | 'noun' | 'rate' | 'particle' | 'comparative' | 'bare' | 'factor'

/** What a word says of a value beside a rise or fall. */
export type Notion =
  | 'first'
  | 'record-high'
  | 'record-low'
  | 'slowed'
  | 'quickened'
  | 'highest'
  | 'lowest'
  | 'fastest'
  | 'slowest'
  | 'steady'
  /** The only one that fell, 唯一下降的: of which way one alone went. */
  | 'only'

/** What a small word ties what follows to, whatever its language. */
export type Relation =
  | 'to'
  | 'from'
  | 'by'
  /** In, at, during, 在: leads a time or a place. */
  | 'in'
  /** On: up 4.8% on 2023 compares, on 3 February does not. */
  | 'on'
  /** Over: an increase of 11% over 2023 compares, over three years does not. */
  | 'over'
  /** Of, among, 的, 中: leads or ends a base. */
  | 'of'
  /** Than, versus, compared with, 比, 高于: what follows is there for comparison. */
  | 'than'
  /** 对: sets a number or a group against another one; what follows it may also be what is spoken of. */
  | 'facing'
  /** Since, 自: a change counts from what follows. */
  | 'since'
  /** When, 当时: what follows belongs to the time before. */
  | 'when'
  /** Since then, 此后: what follows happened after what stands before. */
  | 'later'
  /** Per, 每: what follows is a base of a rate. */
  | 'per'
  | 'between'
  /** Who, that, which: what follows describes a group. */
  | 'who'

/**
 * `ahead`: will, 将: of a forecast and of a target alike; `possible`: may, 可能: no forecast, but no fact either;
 * `final`: final figures, 最终核实: nothing of it is provisional.
 */
export type Mode = 'forecast' | 'target' | 'ahead' | 'plan' | 'possible' | 'done' | 'final'

/** One word a line. */
export type WordList = string

/** Words of change, by which way and by how they go with a quantity. */
export type MoveWords = Record<'up' | 'down' | 'flat', Record<MoveForm, WordList>>

/** By notion. */
export type NotionWords = Record<Notion, WordList>

/** By relation. */
export type RelationWords = Record<Relation, WordList>

/** By mode. */
export type ModeWords = Record<Mode, WordList>

/** Words of the classes that have no kinds. */
export type PlainWords = Record<
  | 'untrue'
  | 'again'
  | 'points'
  | 'survey'
  | 'operator'
  | 'share'
  | 'anyone'
  | 'portion'
  | 'gap'
  | 'uncertainty'
  | 'equative'
  | 'outdoes'
  | 'dimension'
  | 'amount'
  | 'none'
  | 'once'
  | 'copula'
  | 'respectively'
  | 'rest'
  | 'previous'
  | 'former'
  | 'latter'
  | 'total'
  | 'throughout'
  | 'now'
  | 'joint'
  | 'alternative'
  | 'besides'
  | 'contrast'
  | 'meanwhile'
  | 'reason'
  | 'concession'
  | 'nevertheless'
  | 'light'
  | 'silent',
  WordList
>
/**
 * Scales apart by an empty line: first `[name]`, the same in every language, then the words of each side, sides apart by a
 * line of `|`.
 */
export type WordScales = string

/** What the opposites of a table are about. */
export type OppositeFamily =
  | 'orders'
  | 'common'
  | 'extents'
  | 'grades'
  | 'stances'
  | 'paces'
  | 'averages'
  | 'prices'
  | 'acts'
  | 'dealings'
  | 'states'
  | 'stages'
  | 'care'
  | 'people'
  | 'kinds'
  | 'alternatives'
  | 'places'
  | 'finance'
  | 'goods'

/** The scales of a language. */
export type OppositeTables = Readonly<Record<OppositeFamily, WordScales>>

/** By what they deny. */
export type DenialWords = Record<'verb' | 'speech' | 'other', WordList>
/** By power of ten. */
export type ScaleWords = Readonly<Record<number, WordList>>

/** By what a growth counts against. */
export type VersusWords = Record<Versus, WordList>

/** All words of a language. */
export type Lexicon = {
  moves: MoveWords
  notions: NotionWords
  relations: RelationWords
  modes: ModeWords
  denials: DenialWords
  versus: VersusWords
  scales: ScaleWords
  plain: PlainWords
  /** Words that any statistic may be told with: of what is measured they say nothing. */
  vague: WordList
  /** Verbs that say nothing of it either, where the measure is named beside them. */
  supports: WordList
  /** Behind the name of a group: others who belong to it, 渡轮*乘客*. */
  members: WordList
  /** Whether a word says how, when or how far: provisionally. */
  isManner: (word: string) => boolean
  /** Words that make a statement one about something else. */
  contrary: WordList
  /** Of anyone whom a rate counts: they name nobody. */
  heads: WordList
  /** Words whose forms share no beginning, a line for each: the word, then its forms. */
  irregular: WordList
  /** Behind a verb: of what was named before. */
  anaphors: WordList
  /** On which side of a noun a word of place stands: in China, 世界上. */
  aside: 'before' | 'behind'
}

/** Each word with what it does. */
export function* wordsOf(lexicon: Lexicon): Generator<readonly [string, Word]> {
  for (const [sense, forms] of entries(lexicon.moves))
    for (const [form, list] of entries(forms)) yield* lines(list, {class: 'move', sense, form})
  for (const [notion, list] of entries(lexicon.notions)) yield* lines(list, {class: 'notion', notion})
  for (const [relation, list] of entries(lexicon.relations)) yield* lines(list, {class: 'relation', relation})
  for (const [mode, list] of entries(lexicon.modes)) yield* lines(list, {class: 'mode', mode})
  for (const [versus, list] of entries(lexicon.versus)) yield* lines(list, {class: 'versus', versus})
  for (const [power, list] of Object.entries(lexicon.scales))
    yield* lines(list, {class: 'scale', power: Number(power)})
  for (const [form, list] of entries(lexicon.denials)) yield* lines(list, {class: 'denial', form})
  for (const [name, list] of entries(lexicon.plain)) yield* lines(list, {class: name} as Word)
}

function* lines(list: WordList, told: Word): Generator<readonly [string, Word]> {
  // As all signs are, all words are of one shape: their classes are asked for more often than anything else.
  const {class: name, sense, form, notion, relation, versus, mode, power} = told as Record<string, unknown>
  const word = {class: name, sense, form, notion, relation, versus, mode, power} as Word
  for (const line of list.split('\n')) if (line.trim() !== '') yield [line.trim(), word]
}

function entries<K extends string, V>(record: Record<K, V>): Array<[K, V]> {
  return Object.entries(record) as Array<[K, V]>
}
