import type {Span} from '../claim.ts'
import {unitsNamed} from '../named-units.ts'
import {unreadAmong} from '../numerals/find-foreign.ts'
import {foldWord} from '../fold/fold-word.ts'
import type {Language} from '../language.ts'
import type {ReadText} from '../signs/read-text.ts'
import {isPlaceInRow} from '../signs/told-in-words.ts'
import {asideOf, contrariesIn, isSupport, isVagueWord, refersBack} from '../signs/lexicon.ts'
import type {Relation} from '../signs/words.ts'
import {hasClass, isStop, type Sequence} from './sequence.ts'
import {wordOf} from './words.ts'

/** A word that says what a clause is about. */
export type Topic = Span & {
  /** As it is folded: of small letters, and simplified. */
  word: string
  /** Lost, demand, 退订: it may make the statement one about something else. */
  isContrary?: true
  /** In China, 世界上, 4,400 criminal cases: it says where, of what, or what is counted, and not what is told of it. */
  isAside?: true
  /** Paid, 拥有: where the measure is named beside it, it says nothing. */
  isSupport?: true
}

/** The words of a clause that say what it is about: in no table, and not of those that go with any number. */
export function topicsOf(
  {signs}: Sequence,
  read: ReadText,
  operators: readonly Span[],
  clause: number
): Topic[] {
  const {text, language} = read
  const {cut} = read.bounds
  // 不仅试用，而且备课: what is said of it goes on in the next clause.
  if (signs.some((sign) => sign.clause === clause && hasClass(sign, 'besides'))) return []
  const contraries = contrariesIn(text, language)
  const foreign = unreadAmong(read.foreign, [])
  const found: Topic[] = []
  for (const [index, sign] of signs.entries()) {
    if (sign.clause !== clause) continue
    const isText = sign.type === 'text'
    // Lost: a fall of a number, or what became of things.
    if (!isText && !hasClass(sign, 'move')) continue
    if (describesTime(signs, index)) continue
    // 57%-fold, 57% minus ten: nothing is read behind what makes another number of one.
    const operator = operators.findLast((d) => d.start < sign.end)
    const isBehind = operator !== undefined && signs[index]!.clause === clauseAt(signs, operator.start)
    const unit = unitBehind(signs, index, read)
    const isName = isEnumerated(signs, index, text)
    for (const piece of cut(sign)) {
      // 42 million deadweight tonnes, 5369万载重吨: of which kind the unit is.
      if (unit && piece.end <= unit.end) continue
      // 230万桶, 10月份: what is cut out of a number or a time is none of its words.
      const left = signs[index - 1]?.type
      if (piece.start < sign.start && (left === 'quantity' || left === 'time')) continue
      const contrary = contraries.find((d) => piece.start < d.end && d.start < piece.end)
      const isContrary = contrary !== undefined
      // 出货 and 量的, 平均 and 分为, as the dictionary of the runtime cuts them: the words of the lists count.
      const {start, end} = contrary ?? {start: piece.start, end: Math.min(piece.end, sign.end)}
      // Noventa por ciento: a number that is not read.
      if (foreign.some((d) => start < d.end && d.start < end)) continue
      if (isAbbreviatedUnit(signs, index, text)) continue
      if (!isContrary && (isName || isComparedWith(signs, index))) continue
      const written = foldWord(text.slice(start, end))
      if (!isContrary && (!isText || !isWord(written) || isVagueWord(written, language))) continue
      // Zhejiang and Shanghai came fourth and fifth, 列第四、第五位.
      if (!isContrary && isPlaceInRow(written, language)) continue
      // Have deployed it, 实施了它: of what was named before.
      if (!isContrary && refersBack(text.slice(end), language)) continue
      // 持这一看法: the view that was told before.
      if (!isContrary && isLedBack(signs[index - 1], piece, sign, text, language)) continue
      const isLedByPer = wordOf(signs[index - 1], 'relation')?.relation === 'per'
      // 每公顷7.1吨: it belongs to the unit; 每条线路531 GB: a unit that is counted is what it is per.
      if (
        isLedByPer &&
        (start > sign.start || unitsNamed(text.slice(Math.max(start, sign.start), end), language).length > 0)
      )
        continue
      // 每桶: the data say 元/桶.
      const isPer = start < sign.start && isLedByPer
      const word = isPer ? foldWord(text.slice(sign.start, end)) : written
      found.push({
        start,
        end,
        word,
        ...(isContrary && {isContrary: true as const}),
        ...(!isContrary && isSupport(written, language) && {isSupport: true as const}),
        ...((isBehind || isCounted(signs, index, written) || isAside(signs, index, language)) && {
          isAside: true as const
        })
      })
    }
  }
  return found
}

/** Hong Kong, Macao or Taiwan; 北京、上海、福建: names that are listed say of whom or where it is. */
function isEnumerated(signs: Sequence['signs'], index: number, text: string): boolean {
  const isNamed = (at: number): boolean =>
    signs[at]?.type === 'text' && /^[\p{Lu}\p{Script=Han}]/u.test(text.slice(signs[at]!.start))
  const isMark = (at: number): boolean => isStop(signs[at], 'list', 'comma') || hasClass(signs[at], 'joint')
  const members = (step: -1 | 1): number => {
    let at = index
    for (let count = 0; ; count++) {
      while (signs[at]?.type === 'text') at += step
      if (!isMark(at)) return count
      while (isMark(at)) at += step
      if (!isNamed(at)) return count
    }
  }
  return isNamed(index) && members(-1) + members(1) >= fewestListed - 1
}

/** Two that are joined may be what is told of something. */
const fewestListed = 3

/** Whether a word right before another refers it to what was named before: 这一看法. */
function isLedBack(
  before: Sequence['signs'][number] | undefined,
  piece: Span,
  sign: Span,
  text: string,
  language: Language
): boolean {
  return (
    before?.type === 'word' &&
    piece.start <= sign.start &&
    refersBack(text.slice(before.start, sign.end), language)
  )
}

function clauseAt(signs: Sequence['signs'], place: number): number | undefined {
  return signs.find(({end}) => end > place)?.clause
}

/** 商店停业数月的2020年, 比改制前的2020年少3万: what is told of a time, behind which nothing more of it is told. */
function describesTime(signs: Sequence['signs'], index: number): boolean {
  const {clause} = signs[index]!
  let place = index
  while (signs[place]?.clause === clause && (signs[place]!.type === 'text' || hasClass(signs[place], 'move')))
    place++
  const isOf = wordOf(signs[place], 'relation')?.relation === 'of'
  const behind = signs[place + 2]
  return (
    isOf &&
    signs[place + 1]?.type === 'time' &&
    (!behind || behind.type === 'stop' || behind.type === 'quantity' || hasClass(behind, 'move'))
  )
}

/** Whether a number, a word of place, or one that describes, leads a word or stands behind it. */
function isAside(signs: Sequence['signs'], index: number, language: Language): boolean {
  const step = asideOf(language) === 'before' ? -1 : 1
  if (step < 0 && isInDescription(signs, index)) return true
  let place = index + step
  while (signs[place]?.type === 'text') place += step
  const leader = signs[place]
  if (step < 0 && leader?.type === 'quantity' && leader.quantity.kind !== 'percent') return true
  if (step < 0 && (hasClass(signs[place], 'light') || hasClass(signs[place], 'anyone'))) place += step
  const relation = wordOf(signs[place], 'relation')?.relation
  return relation !== undefined && places.has(relation)
}

/** 320万TEU: a unit in the letters of the other language. */
function isCounted(signs: Sequence['signs'], index: number, word: string): boolean {
  const before = signs[index - 1]
  return before?.type === 'quantity' && before.quantity.kind !== 'percent' && /^\p{Script=Latin}/u.test(word)
}

/** 18.7%, a rise of 5.4 points compared with the sixth census: behind the number, what it is set against. */
function isComparedWith(signs: Sequence['signs'], index: number): boolean {
  const {clause} = signs[index]!
  for (let place = index - 1; signs[place]?.clause === clause && index - place <= reach; place--) {
    const sign = signs[place]!
    if (wordOf(sign, 'relation')?.relation === 'than')
      return signs
        .slice(Math.max(place - reach, 0), place)
        .some((d) => d.type === 'quantity' && d.clause === clause)
    if (sign.type === 'quantity' || wordOf(sign, 'relation')?.relation === 'who') return false
  }
  return false
}

/** No more signs stand between a number and what it is set against. */
const reach = 8

/** 49.16 million TEU: what stands in capitals behind an amount, and leads no other word, is its unit. */
function isAbbreviatedUnit(signs: Sequence['signs'], index: number, text: string): boolean {
  const [before, {start, end}, behind] = [signs[index - 1], signs[index]!, signs[index + 1]]
  const isCount = before?.type === 'quantity' && before.quantity.kind !== 'percent'
  return isCount && behind?.type !== 'text' && /^[A-Z]{2,5}s?$/.test(text.slice(start, end))
}

/** The unit among the first words of a run of text that stands right behind a number. */
function unitBehind(
  signs: Sequence['signs'],
  index: number,
  {text, language, bounds}: ReadText
): Span | undefined {
  let [first, last] = [index, index]
  while (signs[first - 1]?.type === 'text') first--
  while (signs[last + 1]?.type === 'text') last++
  const before = signs[first - 1]
  const run = {start: signs[first]!.start, end: signs[last]!.end}
  if (before?.type !== 'quantity' || before.quantity.kind !== 'count') return undefined
  if (text.slice(before.end, run.start).trim() !== '') return undefined
  return bounds
    .cut(run)
    .slice(0, longestUnit)
    .find(({start, end}) => unitsNamed(text.slice(start, end), language).length > 0)
}

/** Compensated gross tonnes */
const longestUnit = 3

/** 57% of teachers who hope to save time; 12 tonnes of milk, and some of it went bad: told of others, or of more. */
function isInDescription(signs: Sequence['signs'], index: number): boolean {
  const {clause} = signs[index]!
  let isJoined = false
  for (let place = index - 1; signs[place]?.clause === clause; place--) {
    if (signs[place]!.type === 'quantity') return isJoined
    if (wordOf(signs[place], 'relation')?.relation === 'who') return true
    if (hasClass(signs[place], 'joint')) isJoined = true
  }
  return false
}

const places: ReadonlySet<Relation> = new Set(['in', 'on', 'of', 'from', 'per', 'between', 'over', 'who'])

/** 消费, consumption; not 量, of and F-16. */
function isWord(word: string): boolean {
  return /^(?:\p{Script=Han}{2,}|[\p{Script=Latin}’'-]{3,})$/u.test(word)
}
