import {findClauses, type Clauses} from '../clauses.ts'
import type {Span} from '../claim.ts'
import {isBeside} from '../quantities/beside.ts'
import type {Quantity} from '../quantity.ts'
import type {Time} from '../times/time.ts'
import {withoutNumbered} from './numbered-names.ts'
import {lexiconWords} from './lexicon.ts'
import {readText, type ReadText} from './read-text.ts'
import {toldInWords, type CitedPlace} from './told-in-words.ts'
import type {Relation, Word} from './words.ts'
import {createSign, type Sign, type SignKind, type Stop} from './sign.ts'

type Draft = Span & {rank: number; sign: Sign}

/** What would change a sentence, read into a longer word. */
const alone: ReadonlySet<Word['class']> = new Set(['move', 'mode', 'notion'])

function tells({class: name}: Word): boolean {
  return alone.has(name)
}

/** A sentence and its signs, in order and without gaps; offsets are into `text`. */
export type Lexed = {text: string; signs: readonly Sign[]; clauses: Clauses}

/**
 * Cut a sentence into signs: quantities, times, the words of the lexicon, stops, and text that nobody knows.
 *
 * @param cited - spans that are said to state statistics: a bare number in them is a quantity
 * @param names - those that hold numbers are no quantities: 65岁及以上
 * @param groups - names of groups: what is a word of change elsewhere only says who they are there, “level 4 and above”
 */
export function lex(
  read: ReadText,
  cited: readonly CitedPlace[],
  names: readonly Span[] = [],
  groups: readonly Span[] = names
): Lexed {
  if (cited.length > 0 || names.length > 0) return lexAnew(read, cited, names, groups)
  let plain = plainly.get(read)
  if (!plain) plainly.set(read, (plain = lexAnew(read, cited, names, groups)))
  return plain
}

/** Texts in which nothing is cited or named: the check of an edition and that of the pair both ask for them. */
const plainly = new WeakMap<ReadText, Lexed>()

function lexAnew(
  read: ReadText,
  cited: readonly CitedPlace[],
  names: readonly Span[],
  groups: readonly Span[]
): Lexed {
  const {text, language, times} = read
  const plain = withoutNumbered(text, names, language)
  const shown = plain === text ? read : readText(plain, language)
  const written = shown.quantities(cited).filter((d) => !names.some((name) => isHeldBy(d, name, text)))
  const told = written.filter((d) => !isTime(d, times, cited))
  const isLength = (d: Quantity): boolean => isLengthTold(d, cited, told, read)
  const numbers = written.filter((d) => told.includes(d) || isLength(d))
  // 比2019年少8%, 比2019年少约8%: of the time 2019年, and not a word 年少.
  const isBehindTime = (word: Span): boolean =>
    times.some((time) => time.end === word.start) &&
    (!/\p{Script=Han}/u.test(text[word.end] ?? '') || numbers.some(({start}) => start === word.end))
  const led = leadersBehind(groups, read.words)
  const isApart = (word: Span): boolean =>
    read.bounds.isAlone(word) || isBehindTime(word) || led.has(word.start) || leadsVerb(word, read, numbers)
  const titles = titlesIn(text)
  const words = read.words
    // 《空气质量持续改善行动计划》: what a title says is said of nothing here.
    .filter((d) => !titles.some(({start, end}) => start < d.start && d.end < end))
    .flatMap((word) => beforeNumber(word, numbers, read))
    .filter((d) => !d.values.some(tells) || (isApart(d) && !groups.some((name) => isInside(d, name))))
  const inWords = toldInWords(cited, numbers, {text, language, words}, {times, names})
  const quantities = [...numbers, ...inWords]
  const clauses = findClauses(text, boundariesIn(words, quantities, text))
  const verbs = words.filter(({values}) => values.some((d) => d.class === 'move'))

  const drafts: Draft[] = []
  const push = (rank: number, start: number, end: number, kind: SignKind): void => {
    drafts.push({start, end, rank, sign: createSign(start, end, clauses.at(start), kind)})
  }
  for (const quantity of quantities) {
    const start = behindVerb(quantity, verbs)
    const {end} = quantity
    push(0, start, end, {type: 'quantity', quantity})
  }
  for (const time of times) {
    push(1, time.start, time.end, {type: 'time', time})
  }
  for (const {start, end, values} of words) {
    if (!values.some((d) => d.class === 'now')) continue
    const time: Time = {kind: 'now', start, end, written: text.slice(start, end)}
    push(1, start, end, {type: 'time', time})
  }
  for (const {start, end, values} of words) push(2, start, end, {type: 'word', words: values})
  return {text, signs: cover(text, settle(drafts), clauses), clauses}
}

/** 36 billion *or more* than 30%: of a word that a number has taken a part of, the words of what is left. */
function beforeNumber(
  word: ReadText['words'][number],
  numbers: readonly Span[],
  {text, language}: ReadText
): ReadonlyArray<ReadText['words'][number]> {
  const number = numbers.find(({start, end}) => word.start < start && start < word.end && word.end < end)
  if (!number) return [word]
  const left = text.slice(word.start, number.start)
  return lexiconWords(left.trimEnd(), language).map((d) => ({
    ...d,
    start: word.start + d.start,
    end: word.start + d.end
  }))
}

/** 比上年多花140元: behind what is compared with, how much more of what a short verb does. */
function leadsVerb({start, end}: Span, {text, words}: ReadText, numbers: readonly Span[]): boolean {
  const word = words.find((d) => d.start === start && d.end === end)
  if (!word?.values.some((d) => d.class === 'amount')) return false
  const verb = numbers.find((d) => d.start > end && d.start - end <= longestVerb)
  if (!verb || !/^\p{Script=Han}+$/u.test(text.slice(end, verb.start))) return false
  const than = words.findLast(
    (d) => d.end <= start && d.values.some((value) => value.class === 'relation' && value.relation === 'than')
  )
  return than !== undefined && !/[,;，；。]/.test(text.slice(than.end, start))
}

const longestVerb = 2

/** Where the titles of works stand. */
function titlesIn(text: string): Span[] {
  if (!text.includes('《')) return []
  return [...text.matchAll(/《[^《》]*》/g)].map((d) => ({start: d.index, end: d.index + d[0].length}))
}

/** 在净零排放情景中将占: where words of grammar begin that follow a name one by one, whatever the dictionary makes of the two. */
function leadersBehind(names: readonly Span[], words: ReadText['words']): Set<number> {
  const found = new Set<number>()
  for (const {end} of names) {
    const place = words.find((d) => d.start === end && d.values.some((value) => value.class === 'relation'))
    const next = place && words.find((d) => d.start === place.end && d.values.some(isGrammar))
    if (next) found.add(place.start).add(next.start)
  }
  return found
}

function isGrammar({class: name}: Word): boolean {
  return name === 'mode' || name === 'light' || name === 'share'
}

/** The words that begin a clause without a stop: while, but; and as, where something rises or falls behind it: as the gap narrowed. */
function boundariesIn(words: ReadText['words'], quantities: readonly Quantity[], text: string): Span[] {
  const isOf = ({values}: ReadText['words'][number], name: Word['class']): boolean =>
    values.some((d) => d.class === name)
  return words.filter((word, at) => {
    if (isOf(word, 'contrast')) return true
    if (!isOf(word, 'meanwhile')) return false
    const move = words.slice(at + 1).find((d) => isOf(d, 'move') || isOf(d, 'notion'))
    if (!move) return false
    const isOwn = !/[,;:()]/.test(text.slice(word.end, move.start))
    return isOwn && !quantities.some((d) => d.start < move.start && word.end <= d.start)
  })
}

/** Where a number begins: 仅减少0.6万, behind the verb of change that stands between it and its tone. */
function behindVerb(quantity: Quantity, verbs: readonly Span[]): number {
  // Slightly more than 50%: there it is the hedge.
  if (quantity.tone === undefined || quantity.hedge !== 'exactly') return quantity.start
  const verb = verbs.findLast((d) => quantity.start < d.start && d.end < quantity.end)
  return verb?.end ?? quantity.start
}

/** Whether a word is a part of a name, and not all of it. */
function isInside({start, end}: Span, name: Span): boolean {
  return name.start <= start && end <= name.end && end - start < name.end - name.start
}

/** A quantity that is but the number of a time. */
function isTime({kind, start, end}: Quantity, times: readonly Time[], cited: readonly Span[]): boolean {
  if (kind === 'year') return true
  const mayReach = kind === 'measure' || kind === 'count' || kind === 'ordinal'
  const isCited = cited.some((span) => span.start === start && end === span.end)
  // Higher than three years earlier: the number is that of the time, whatever stands before it.
  return times.some(
    (time) =>
      time.start < end &&
      end <= time.end &&
      // 比1至5月加快1.3个百分点: in a citation the 1 would be one of points.
      (mayReach || time.start <= start || end < time.end) &&
      !(isCited && time.kind === 'span') &&
      // 1.6 million years ago: a time without a number of its own.
      !(time.kind === 'unknown' && start < time.start && !/\d/.test(time.written))
  )
}

/**
 * 增加19天, 3 days of heavy pollution: a length of time that a citation tells, where it tells no other number.  What
 * words of place lead is a time: doubled within three years.
 */
function isLengthTold(
  {start, end}: Quantity,
  cited: readonly Span[],
  told: readonly Quantity[],
  {text, times, words}: ReadText
): boolean {
  const time = times.find((d) => d.start <= start && end <= d.end)
  const span = cited.find((d) => d.start <= start && end <= d.end)
  if (!span || time?.kind !== 'span' || time.of !== undefined || time.to !== undefined) return false
  if (told.some((d) => d.start < span.end && span.start < d.end)) return false
  const leader = words.findLast((d) => d.end <= time.start && time.start - d.end <= 1)
  // Held at 4 months: the level of a measure.
  if (isBeside(text.slice(span.start, time.start).toLowerCase(), 'levelBefore')) return true
  return !leader?.values.some((d) => d.class === 'relation' && places.has(d.relation))
}

const places: ReadonlySet<Relation> = new Set(['in', 'over', 'on', 'since', 'between', 'per'])

/** Of signs that overlap, the one of the lower rank stays. */
function settle(drafts: Draft[]): Draft[] {
  const kept: Draft[] = []
  for (const draft of drafts.toSorted((a, b) => a.start - b.start || a.rank - b.rank || b.end - a.end)) {
    const last = kept.at(-1)
    if (!last || last.end <= draft.start) kept.push(draft)
    else if (draft.rank < last.rank) kept[kept.length - 1] = draft
  }
  return kept
}

/** Whether a number is the name “60”: 60 and no more, not 60%, nor 60万. */
function isHeldBy({start, end, kind, value}: Quantity, name: Span, text: string): boolean {
  if (name.start >= end || start >= name.end) return false
  return value === text.slice(name.start, name.end) && (kind === 'count' || kind === 'measure')
}

/** Put stops and unknown text between the signs. */
function cover(text: string, drafts: readonly Draft[], clauses: Clauses): Sign[] {
  const signs: Sign[] = []
  let at = 0
  for (const {start, end, sign} of drafts) {
    between(at, start)
    signs.push(sign)
    at = end
  }
  between(at, text.length)
  return signs

  function between(from: number, to: number): void {
    let word = from
    for (let index = from; index <= to; index++) {
      if (index < to && isOfWord(text.charCodeAt(index))) continue
      const unit = text[index] ?? ''
      const stop = index < to ? stops.get(unit) : undefined
      const isEnd = index === to || stop !== undefined || unit.trim() === ''
      if (isEnd && index > word) signs.push(createSign(word, index, clauses.at(word), {type: 'text'}))
      if (isEnd) word = index + 1
      if (stop !== undefined)
        signs.push(createSign(index, index + 1, clauses.at(index), {type: 'stop', stop}))
    }
  }
}

/** Letters, digits and Han are nearly all of a text. */
function isOfWord(code: number): boolean {
  return (
    (code >= 0x61 && code <= 0x7a) ||
    (code >= 0x3400 && code < 0xd800) ||
    (code >= 0x41 && code <= 0x5a) ||
    (code >= 0x30 && code <= 0x39)
  )
}

const stops: ReadonlyMap<string, Stop> = new Map([
  ['、', 'list'],
  [',', 'comma'],
  ['，', 'comma'],
  [':', 'colon'],
  ['：', 'colon'],
  ['∶', 'colon'],
  [';', 'semicolon'],
  ['；', 'semicolon'],
  ['(', 'open'],
  ['（', 'open'],
  ['[', 'open'],
  [')', 'close'],
  ['）', 'close'],
  [']', 'close'],
  ['—', 'dash'],
  ['–', 'dash'],
  ['。', 'full'],
  ['.', 'full'],
  ['！', 'full'],
  ['!', 'full'],
  ['？', 'full'],
  ['?', 'full'],
  ['“', 'quote'],
  ['”', 'quote'],
  ['"', 'quote'],
  ['「', 'quote'],
  ['」', 'quote']
])
