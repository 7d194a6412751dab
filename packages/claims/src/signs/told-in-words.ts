import type {Span} from '../claim.ts'
import {isBeside} from '../quantities/beside.ts'
import {findWrittenNumbers} from '../find-written-numbers.ts'
import type {Language} from '../language.ts'
import {numeralWords as en} from '../en/numeral-words.ts'
import {numeralWords as zh} from '../zh/numeral-words.ts'
import type {Quantity} from '../quantity.ts'
import type {ReadText} from './read-text.ts'
import type {Word} from './words.ts'

/** What is cited; `brief`: a title, which cites nothing itself. */
export type CitedPlace = Span & {brief?: object}

/**
 * What citations without a number tell in words alone: unchanged from 2023, 与2023年持平, which is no change, no
 * appointments, 没有任命, which is a count of none, and the one number in words or order that they hold: two of the
 * launches, its 19th flight, 第19次飞行, a quarter.
 *
 * Times and names have numbers of their own.
 */
export function toldInWords(
  cited: readonly CitedPlace[],
  quantities: readonly Span[],
  {text, language, words}: {text: string; language: Language; words: ReadText['words']},
  {times, names}: {times: readonly Span[]; names: readonly Span[]}
): Quantity[] {
  return cited.flatMap((span) => {
    if (span.brief || quantities.some((d) => d.start < span.end && span.start < d.end)) return []
    const inside = words.filter((d) => span.start <= d.start && d.end <= span.end)
    const flat = inside.find(({values}) => values.some(isFlat))
    if (flat) return [inWords(flat, {kind: 'percent', hedge: 'about', isFlat: true})]
    const [first] = inside
    const isNone = first?.start === span.start && first.values.some((d) => d.class === 'none')
    if (isNone) return [inWords(first, {kind: 'count', hedge: 'exactly'})]
    const once = inside.find(({values}) => values.some((d) => d.class === 'once'))
    if (once) return [{...inWords(once, {kind: 'count', hedge: 'exactly'}), value: '1'}]
    const small = smallNumbers(span, text, language, [...times, ...names])
    if (small.length > 0) return small
    // 70 cities, whom the data call so: a citation of nothing but a name tells the number in it.
    const isName = names.some((d) => d.start === span.start && d.end === span.end)
    return isName ? smallNumbers(span, text, language, []).slice(0, 1) : []
  })
}

/** Two of the launches; five, seven and six; its 19th flight. */
function smallNumbers(span: Span, text: string, language: Language, others: readonly Span[]): Quantity[] {
  const found = findWrittenNumbers(text.slice(span.start, span.end), language)
    .map((d) => ({...d, start: d.start + span.start, end: d.end + span.start}))
    .filter((d) => !others.some((other) => other.start < d.end && d.start < other.end))
  const [share] = found
  // 41% blame a lack of time, and a quarter a lack of interest: a fraction and nothing else.
  if (share?.isShare && share.start === span.start && share.end === span.end)
    return [{...inWords(share, {kind: 'percent', hedge: 'exactly'}), value: share.value, step: fractionStep}]
  const isList = found.every(
    ({start}, at) => at === 0 || isBeside(text.slice(found[at - 1]!.end, start), 'listed')
  )
  const areSmall = found.every(
    ({upper, value, isShare}) => !isShare && upper === undefined && small.test(value)
  )
  if (!isList || !areSmall) return []
  return found.map(({start, end, value}) => {
    const [order] = ordinals[language].ordinalBehind.exec(text.slice(end, span.end)) ?? ['']
    return {...inWords({start, end: end + order.length}, {kind: 'count', hedge: 'exactly'}), value}
  })
}

/** Points from a fraction in words to the next one. */
const fractionStep = '4'
const ordinals = {zh, en}
const small = /^\d{1,3}$/

function inWords({start, end}: Span, told: Pick<Quantity, 'kind' | 'hedge' | 'isFlat'>): Quantity {
  return {start, end, ...told, value: '0', step: '1'}
}

function isFlat(word: Word): boolean {
  return word.class === 'move' && word.sense === 'flat'
}

/** Fifth, 第五: a word that is a place in a row, and tells nothing of what stands there. */
export function isPlaceInRow(word: string, language: Language): boolean {
  const {ordinalBefore, ordinals: places} = ordinals[language]
  return places.exec(word)?.[0].length === word.length || ordinalBefore.test(word.slice(0, 1))
}
