/** Words of one language that the rules about lists go by; all patterns are bounded. */
export type LanguageWords = {
  /** A name of those who did something, up to the verb, and what may stand there: who gambled, who *had* gambled. */
  perfects: {verb: RegExp; words: readonly string[]}
  /** What leads to a time at the end of a name: who moved *in* the past year. */
  timeInName: RegExp
  /** A dash or a number before words that head a block: ——海洋渔业。 */
  headMark: RegExp
  /** What joins the parts of a name and may be left out: Facebook*的*常规受众. */
  linkInName: RegExp
  /** Right before the name of a place: it makes another place of it, *South* Sudan; nothing where the two are one word. */
  otherPlace: RegExp
  /** The same word, which writers put between the words of a name that lacks it: 海城*的*船员; nothing where a language puts none. */
  link: string
  /** What joins two in one name, and what stands there where each of them is told of: falls *and* slips, a fall *or* slip. */
  eitherOf: {both: RegExp; either: string}
  /** A country at the beginning of a name, and what writers of the language call it at home: 中国, 我国. */
  ownCountry: {name: RegExp; said: string}
  /** The head of a name, before what describes it, and what stands for it where it is told again: *users* on TikTok, *those* on TikTok. */
  headOfName: {name: RegExp; said: string}
  /** Round a name that is taken out before others are ranked: *after* English, *除*英语*外*. */
  exceptions: {before: RegExp; behind: RegExp}
  /** Before and behind a share that adds up others. */
  sumBefore: RegExp
  sumBehind: RegExp
  /** A name of what others leave: others, 其余. */
  restName: RegExp
  /** Before and behind a share of another value. */
  proportionBefore: RegExp
  proportionBehind: RegExp
  /** Behind a share that says whom it counts. */
  ownBase: RegExp
  /** Says that a list goes on: such as, 等. */
  openList: RegExp
  /** Behind a number that counts the parts of a list: four levels. */
  partNouns: RegExp
  /** Behind a number that names nothing that it counts. */
  unnamedBehind: RegExp
  /** Between the number of a group and a part of it behind, and between a part and the number of its group. */
  groupBefore: RegExp
  groupBehind: RegExp
  /** Behind the number of a group that is not named again. */
  groupEnd: RegExp
  /** Words that compare, with an earlier time or with others. */
  comparative: RegExp
  /** Words that say of a value, or of its pace, that it came down; and what names the pace before them. */
  easing: RegExp
  paceBefore: RegExp
  /** Before and behind a rank that counts from the lowest value. */
  lastBefore: RegExp
  lastBehind: RegExp
  /** Before and behind a share that says how sure an estimate is: the 95% confidence level. */
  levelBefore: RegExp
  levelBehind: RegExp
  /** Before all of a group that something else is said of: among all teachers. */
  baseBefore: RegExp
  /** A time counted back from another one: three years ago. */
  ago: RegExp
  /** Words that say of a value that it is expected, planned or possible. */
  outlook: RegExp
  /** Words that deny a verb or make a plan of it, and what excuses them: a measure that is a denial or a plan itself. */
  turns: ReadonlyArray<{word: RegExp; excused: RegExp}>
  /** A word that denies the number behind it. */
  deniedNumber: RegExp
  /** What may stand between that word and what is measured. */
  denialReach: RegExp
  /** Before that word, where it describes a group: users who. */
  describing: RegExp
  /** Words that make a part of the group behind or before them, and a place right before a value. */
  narrowBefore: RegExp
  narrowBehind: RegExp
  placeBefore: RegExp
  /** Words right before a population that say something of none of it, or of each. */
  hasQuantifier: RegExp
  quantifiers: ReadonlyArray<{word: RegExp; value: '0' | '100'}>
  /** Small numbers in words, from 0. */
  counts: readonly string[]
  /** Where the data of a chart are from, in front of them. */
  sourceBefore: RegExp
  /** What a text says of how data were got or are drawn, and not of what they tell. */
  howDrawn: RegExp
  /** Those of whom an item tells one number each: China and the Philippines, *each*. */
  beforeEach: RegExp
  /** Right before one of a group, where it stands for every one. */
  eachBefore: RegExp
  /** What parts their names. */
  joints: RegExp
  /** Between two things that one value is said of. */
  jointOfNames: RegExp
  /** Up to a name: what puts it together with the one before. */
  jointToName: RegExp
  /** Right behind a name: what puts it together with the one behind it. */
  jointOfNext: RegExp
  /** Before a name and behind it: it shares what tells which of all those named before it: men *of the same age*, *同龄*男性. */
  sameGroupBefore: RegExp
  sameGroupBehind: RegExp
  /** What ties a description to its noun, at the end of it: 的. */
  ofDescription: RegExp
  /** In London, 在伦敦. */
  inPlace(name: string): string
  /** A number with the sign or word of a statistic, every one of a text. */
  statisticNumber: RegExp
  /** Begins a clause that is said of something else. */
  clauseStart: RegExp
  /** Between somebody and the rank that is theirs: Norway, *in* second place. */
  ownRank: RegExp
  /** Between a name and a rank: another predicate of the subject begins, and none of the name, like “, which”. */
  otherPredicate: RegExp
  /** From when on something is ahead of all: since 2004, 2004年以来. */
  since: RegExp
  /** What a year ends with. */
  yearMark: string
  /** A year over a column of a table, as a text would write it. */
  yearOf: (year: string) => string
  /** Between a head of a table and what stands under it. */
  comma: string
  /** What joins a value to the words that it is of. */
  stands: string
}
