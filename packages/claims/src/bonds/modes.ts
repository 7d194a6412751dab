import type {Span} from '../claim.ts'
import {isHan} from '../fold/kinds.ts'
import type {Language} from '../language.ts'
import {lexiconWords} from '../signs/lexicon.ts'
import type {Mode} from '../signs/words.ts'
import type {Stance} from './moves.ts'
import {hasClass, isLight, quantitiesBetween, quantityAt, type Sequence} from './sequence.ts'
import {wordOf} from './words.ts'

/** A word that makes a forecast, target or plan of a number, and how strongly. */
export type ModeBond = Span & {mode: Mode; strength: number; text: string}

/** For each quantity, the words of mode that speak of it. */
export function bindModes(
  sequence: Sequence,
  text: string,
  language: Language,
  stances: readonly Stance[]
): ModeBond[][] {
  const {signs, quantities} = sequence
  const said = signs.flatMap((sign, at) => {
    const mode = wordOf(sign, 'mode')?.mode
    if (!mode) return []
    const isTold = mode === 'ahead' ? !leadsObject(sequence, at) : !isOpinion(sequence, at)
    return isTold ? [{sign, at, mode}] : []
  })
  return quantities.map((quantity, row) => {
    const around = said.map(({sign, at, mode}) =>
      bondOf(sign, mode, strengthOf(sequence, at, startOf(sequence, row, stances)), text)
    )
    return [...around, ...modesInside(signs[quantity]!, text, language)]
  })
}

/** Exceeded 3,800 gigawatts, 突破了5亿: a hedge that tells it as done. */
function modesInside({start, end}: Span, text: string, language: Language): ModeBond[] {
  const words = lexiconWords(text.slice(start, end), language)
  return words.flatMap((word): ModeBond[] => {
    const isDone = word.values.some((d) => d.class === 'mode' && d.mode === 'done')
    const span = {start: start + word.start, end: start + word.end}
    return isDone ? [bondOf(span, 'done', bound, text)] : []
  })
}

function bondOf({start, end}: Span, mode: Mode, strength: number, text: string): ModeBond {
  return {start, end, mode, strength, text: text.slice(start, end).toLowerCase()}
}

/** Is expected by 69% of experts: what people think is what was measured; is to grow by 3% is no thought of anybody. */
function isOpinion({signs}: Sequence, at: number): boolean {
  const isBy = wordOf(signs[at + 1], 'relation')?.relation === 'by'
  const next = signs.slice(at + 2).find((sign) => !isLight(sign))
  return isBy && next?.type === 'quantity' && next.quantity.kind === 'percent'
}

/** 将收入的34%用于住房: what stands before a verb makes it one to come, and what stands before a number leads its object. */
function leadsObject(sequence: Sequence, at: number): boolean {
  const {signs, written} = sequence
  const [mode, place] = [signs[at]!, signs.findIndex((sign, next) => next > at && sign.type === 'quantity')]
  const object = signs[place]
  if (object?.type !== 'quantity' || object.clause !== mode.clause) return false
  // 将达, 将为: the verb stands behind it.
  if (mode.end - mode.start > 1 || !isHan(written(mode.start, mode.end).charCodeAt(0))) return false
  const between = signs.slice(at + 1, place)
  if (between.length > 0)
    return between.length < 4 && between[0]!.type === 'text' && isHanOf(sequence, place - 1)
  // 将突破4亿: a hedge may be the verb.
  return object.quantity.hedge === 'exactly' || object.quantity.hedge === 'about'
}

/** 的, which ties what stands before it to what follows. */
function isHanOf({signs, written}: Sequence, at: number): boolean {
  const sign = signs[at]!
  return wordOf(sign, 'relation')?.relation === 'of' && isHan(written(sign.start, sign.end).charCodeAt(0))
}

const bound = 3

/** Is expected to rise from 41% to 56%: the verb that leads to where a change began leads to where it ended, too. */
function startOf({signs, quantities}: Sequence, row: number, stances: readonly Stance[]): number {
  const [before, at] = [quantities[row - 1], quantities[row]!]
  const isEnd = stances[row]!.as === 'to' && stances[row - 1]?.as === 'from'
  return isEnd && signs[before!]!.clause === signs[at]!.clause ? before! : at
}

/** 60%的目标, 3%左右的价格预期目标: the noun that a number describes says what it is. */
function namesTarget(sequence: Sequence, quantity: number, at: number): boolean {
  const led = sequence.signs.slice(quantity + 2, at)
  return (
    quantity + 1 < at &&
    isHanOf(sequence, quantity + 1) &&
    led.every((sign) => sign.type === 'text' || sign.type === 'word')
  )
}

/** 43,000 projection teams of 280 circuits: between a number and what it counts, a word describes that, and no other number. */
function describesCounted({signs}: Sequence, at: number): boolean {
  return signs[at - 1]?.type === 'quantity' && signs[at + 1]?.type === 'text'
}

/**
 * 12.44 million new urban jobs *will* be created, 82% of guests *are forecast* to come: what is counted is the subject of
 * the verb; not *the* 12.44 million, nor those *who* will.
 */
function isSubjectOf(sequence: Sequence, quantity: number, at: number): boolean {
  const {signs} = sequence
  const {clause} = signs[quantity]!
  const first = signs.findIndex((sign) => sign.clause === clause)
  const isLed = (sign: Sequence['signs'][number]): boolean =>
    sign.type === 'time' ||
    isLight(sign) ||
    hasClass(sign, 'versus') ||
    wordOf(sign, 'relation')?.relation === 'in'
  const counted = signs.slice(quantity + 1, at)
  const {kind} = quantityAt(sequence, quantity)
  return (
    (kind === 'count' || kind === 'percent') &&
    counted.some(({type}) => type === 'text') &&
    signs.slice(first, quantity).every(isLed) &&
    !isLight(signs[quantity - 1] ?? signs[quantity]!) &&
    counted.every(
      (sign) =>
        sign.type === 'text' ||
        isLight(sign) ||
        hasClass(sign, 'anyone') ||
        hasClass(sign, 'silent') ||
        wordOf(sign, 'relation')?.relation === 'of'
    )
  )
}

function strengthOf(sequence: Sequence, at: number, quantity: number): number {
  const {signs} = sequence
  const isSame = signs[at]!.clause === signs[quantity]!.clause
  const [left, right] = at < quantity ? [at, quantity] : [quantity, at]
  const between = quantitiesBetween(sequence, left, right)
  if (at < quantity && describesCounted(sequence, at)) return 1
  if (at < quantity) return between === 0 ? (isSame ? bound : 2.5) : isSame ? 2 : 1.5
  if (isSame && namesTarget(sequence, quantity, at)) return bound + 1
  // Recovered to 13 billion and are set to pass 15: behind “and” another predicate begins.
  const joint = signs.findLastIndex(
    (sign, place) => place < at && place > quantity && hasClass(sign, 'joint')
  )
  if (isSame && joint >= 0 && between === 0 && signs.slice(joint + 1, at).every(isLight)) return 0.5
  if (isSame) return isSubjectOf(sequence, quantity, at) ? bound : 1.5
  // It was 340,000; in March it had forecast 315,000: what leads to another number is said of that one.
  const next = signs.slice(right + 1).find((sign) => sign.type === 'quantity')
  return next?.clause === signs[right]!.clause ? 0.5 : 1
}
