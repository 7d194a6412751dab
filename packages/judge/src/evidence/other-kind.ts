import {findQuantities, type Language, type Span} from '@collate/claims'
import {isSupport, namesNothing, saysLittle, wordBoundsOf} from '@collate/claims/reading'
import {foldWord} from '@collate/claims/text'
import type {Category, Population} from '@collate/statistics'
import type {Hypothesis} from '../hypotheses/hypothesis.ts'
import {hasWords, judgingWords} from '../language/judging.ts'
import type {JudgeReading, SentenceContext} from './context.ts'
import type {NameTest} from './name.ts'
import {tells} from './tells.ts'
import {wordStem} from './word-stem.ts'

/**
 * Others of the kind of those that a value is of: *rear-seat* occupants, of front-seat occupants; 私人充电桩, of
 * 公共充电桩.
 *
 * The head of their name is said behind a word that the data do not have, and their own word nowhere.
 *
 * @param isOwn - whether a name of the sentence is one of theirs
 */
export function otherKind(
  group: Category | Population,
  isOwn: NameTest,
  hypothesis: Hypothesis,
  reading: JudgeReading,
  context: SentenceContext
): Span | undefined {
  if (hypothesis.role !== 'value') return undefined
  const {names, quantity} = reading
  const {text, language} = context
  // Some values are of nobody.
  const kinds = group.id === '' ? [] : kindsOf(group, language)
  if (kinds.length === 0) return undefined
  const {words, written} = wordsOf(reading, context)
  // 惠及船员1.2万人: right before a number stands what a verb has done to them.
  const isHead = ({start, end}: Span): boolean =>
    !/^\s*$/.test(text.slice(end, quantity.start)) &&
    names.every((d) => d.end <= start || end <= d.start || d.values.some(isOwn))
  for (const own of kinds)
    for (const [at, stem] of written.entries()) {
      if (stem !== own.at(-1) || !isHead(words[at]!)) continue
      let same = 1
      while (same < own.length && own.at(-1 - same) === written[at - same]) same++
      const word = words[at - same]
      const isOther =
        word !== undefined &&
        same < own.length &&
        !written.includes(own.at(-1 - same)!) &&
        isGlued(text, word.end, words[at - same + 1]!.start) &&
        isOtherWord(word, hypothesis, reading, context)
      if (isOther) return {start: word.start, end: words[at]!.end}
    }
  return undefined
}

type Words = {words: Span[]; written: string[]}

/** The words of the clauses of a quantity that are said of no other, and how their forms begin; cut once. */
function wordsOf(reading: JudgeReading, {text, language, clauses}: SentenceContext): Words {
  let found = cutWords.get(reading)
  if (!found) {
    const {clause, home, stretch} = reading
    const {cut} = wordBoundsOf(text, language)
    const words = [...new Set([home, clause])].flatMap((at) => {
      const within = clauses.list[at]!
      const start = Math.max(within.start, stretch.start)
      const end = Math.min(within.end, stretch.end)
      return start < end ? cut({start, end}) : []
    })
    found = {words, written: words.map(({start, end}) => wordStem(text.slice(start, end), language))}
    cutWords.set(reading, found)
  }
  return found
}

const cutWords = new WeakMap<JudgeReading, Words>()

/** A word that describes, and is none with which the data tell of anything here. */
function isOtherWord(
  word: Span,
  {citation: {indicator}, row}: Hypothesis,
  reading: JudgeReading,
  context: SentenceContext
): boolean {
  const {text, language} = context
  const written = text.slice(word.start, word.end)
  const said = startsClause(word, context) ? written.toLowerCase() : written
  return (
    judgingWords[language].noun.test(said) &&
    !namesNothing(said, language) &&
    !saysLittle(said, language) &&
    !isSupport(said, language) &&
    // Rear-seat: what parts it from front-seat stands first.
    !tells(indicator, foldWord(said).split('-')[0]!, context) &&
    !foldWord(`${row.source.title} ${row.source.publisher}`).includes(foldWord(said)) &&
    !isRead(word, reading) &&
    // One in six adults, 近半数女性: another number.
    !hasWords(said, 'numeral') &&
    findQuantities(said, language).length === 0
  )
}

/** Train crews were tired: a capital where a sentence begins is of no name. */
function startsClause({start}: Span, {text}: SentenceContext): boolean {
  return /^\W*$/.test(text.slice(0, start))
}

function isRead({start, end}: Span, {names, times, quantity}: JudgeReading): boolean {
  return [...names, ...times, quantity].some((d) => d.start < end && start < d.end)
}

/** Whether nothing stands between two places but a space or a hyphen. */
function isGlued(text: string, end: number, start: number): boolean {
  return /^[ -]?$/.test(text.slice(end, start))
}

/** The names of a group that say of what kind it is, each as its words begin; cut once. */
function kindsOf(group: Category | Population, language: Language): string[][] {
  let known = kinds.get(group)
  if (!known) kinds.set(group, (known = {}))
  return (known[language] ??= [group.label[language], ...group.aliases[language]]
    .map((name) =>
      wordBoundsOf(name, language)
        .cut({start: 0, end: name.length})
        .map(({start, end}) => wordStem(name.slice(start, end), language))
    )
    .filter((stems) => stems.length > 1))
}

const kinds = new WeakMap<Category | Population, Partial<Record<Language, string[][]>>>()
