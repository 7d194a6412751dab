/** Words of one language that judging goes by; a text may have those of any. */
export type JudgingWords = {
  /** In the label of an indicator: its values are changes themselves. */
  growth: RegExp
  /** In the label of an indicator: its values are what was added or taken away. */
  increase: RegExp
  /** Right behind those after whom it is named: a survey of all or some of them. */
  surveyBehind: RegExp
  /** Beside a half: the number is of what is gone. */
  fall: RegExp
  /** Words that make a number of all or none: 百分之百, zero percent. */
  exactShare: RegExp
  /** Numerals in words: what has none of them is a share of majority or minority only. */
  numeral: RegExp
  /** A rate of a thousand or ten thousand. */
  perThousand: RegExp
  /** Between a group and the share of its value: 俄罗斯*军费的*43%; 43% *of what* Russia spent. */
  shareBehind: RegExp
  shareBefore: RegExp
  /** Beside a fraction in words: of a level that was told or is named, half *that of* the year before, *上年的*一半. */
  levelBehind: RegExp
  levelBefore: RegExp
  /** Before a number: on which side of it something lies. */
  side: RegExp
  /** A word for all of those counted: 全部, all the. */
  all: RegExp
  /** What a part is held against, whatever the name of the whole: 全国, national. */
  entire: RegExp
  /** Of how many of whom a rate counts; the first group is whom: per 100 people, 每万人. */
  denominator: RegExp
  /** Of each of what an amount is told; the first group is of what: per school, 每户; lengths of time are judged by themselves. */
  each: RegExp
  /** Those of whom a rate counts, where they are just people. */
  person: RegExp
  /** Behind a number: so many parts of one thing. */
  fold: RegExp
  /** Behind the name of a group, before those who belong to it: 渡轮*的*乘客, nurses*’* husbands; it may be nothing. */
  owner: RegExp
  /** Between a thing and what became of it, which stands behind it or before it: applications *were* granted, 获批*的个人*申请. */
  becomes: RegExp
  becameOf: RegExp
  /** It goes on about what was named before: it, their, 这类. */
  resumes: RegExp
  /** Before a word: it says how something is reckoned. */
  means: RegExp
  /** All that may stand between a verb and its object, or a noun and what counts it. */
  beforeObject: RegExp
  /** All that stands between the first of a range of names and the last. */
  through: RegExp
  /** A word between two of one noun phrase: the cost *of* diets, 存货*的*天数. */
  joints: RegExp
  /** All that may stand between two words of one noun phrase. */
  between: RegExp
  /** The ending of a word that its forms do not share; it may be nothing. */
  ending: RegExp
  /** A word that may be a noun: no name, no verb of the past, nothing that only points. */
  noun: RegExp
  /** In the names of what is measured: what people intend, and not what they do. */
  intent: RegExp
  /** A word that may stand behind those who are counted, and tell what they did. */
  predicate: RegExp
  /** Before or right behind a word: it is no noun that a measure is told with, but what somebody did, or a part of a name. */
  verbBefore: RegExp
  verbBehind: RegExp
  /** The two sides of a ratio: pupils to teachers, 生师比. */
  sides: readonly RegExp[]
  /** Whether two words name the same side. */
  isSide: (a: string, b: string) => boolean
  /** Beside a limit, before it or behind: what stays within it, and what goes beyond. */
  limits: Record<'within' | 'beyond', {before: RegExp; behind: RegExp}>
  /** A balance and its opposite, and of what each side of it is: a surplus, exports; a deficit, imports. */
  balance: Record<'surplus' | 'deficit' | 'gained' | 'given', RegExp>
  /** In the clause of a number: it is what was added in a time to all that there are, 30 of them *during the year*, *新*核准30件. */
  addedIn: RegExp
  /** Before what is counted: it is what came to all that there are. */
  added: RegExp
  /** Behind that: to how many all of them came. */
  reaches: RegExp
  /** Right before the name of a whole: those of it that were told of before, *these* adults, 这些成年人. */
  toldBack: RegExp
  /** What makes the opposite of a word: unregistered, inactive. */
  denyingPrefix: RegExp
  /** A word with such a prefix, and how what it denies begins: `engl` of non-English. */
  prefixed: RegExp
  /** The most of something: a rank. */
  superlative: RegExp
  /** A noun with its number: Level `before` `number` or `other`, `counted` doses `behind`. */
  numbered: RegExp
  /** Small numbers in words, as their digits. */
  numerals: ReadonlyMap<string, string>
  /** Characters from which on a word tells which of all things. */
  tellingLength: number
  /** In a name, what stands before the place of those named: young adults *in* Germany; 德国青年 begins with it. */
  beforePlace: RegExp
  /** In the label of a measure that is a share: of what it is one, the first group; what is said to be in it or to make it up stands apart. */
  shareOf: RegExp
  /** Says in the label of a measure that it divides a whole: what stands beside it is no one, and the share is of it. */
  divided: RegExp
}
