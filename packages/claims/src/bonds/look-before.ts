import {formsBehind, lookBehind} from './look-behind.ts'
import {moveOf, type Stance} from './moves.ts'
import {isOf, reach, startOfRate} from './reaching.ts'
import {hasClass, isLight, isStop, quantityAt, type Sequence} from './sequence.ts'
import type {Relation} from '../signs/words.ts'
import {wordOf} from './words.ts'

/** What the words right before a quantity say of a change. */
export function lookBefore(sequence: Sequence, index: number): Stance {
  const {signs} = sequence
  const than = thanOfBracket(sequence, index)
  if (than !== undefined) return {as: 'than', ...comparisonAt(sequence, than)}
  const stance: Stance = {}
  let isStart = false
  let isLed = false
  let isOver = false
  const first = startOfRate(sequence, index)
  for (let at = first - 1; at >= 0 && first - at <= reach; at--) {
    const sign = signs[at]!
    const versus = wordOf(sign, 'versus')
    if (versus) {
      stance.versus ??= {start: sign.start, end: sign.end, base: versus.versus}
      continue
    }
    const per = perBefore(sequence, at)
    if (per !== undefined) {
      at = per
      continue
    }
    // Class III and above: how far a group reaches.
    if (wordOf(sign, 'relation')?.relation === 'than' && hasClass(signs[at - 1], 'joint')) continue
    const move = moveBefore(sequence, at, index)
    const relation = wordOf(sign, 'relation')?.relation
    if (
      (relation === 'than' || relation === 'facing') &&
      stance.as === undefined &&
      !(move && (isBy(signs[at + 1]) || isByMuch(sequence, index)))
    )
      return {...stance, as: 'than', ...comparisonAt(sequence, at)}
    // An 11.3% increase on the 764.5 billion of the year before: what has its own amount leads to what it counts from.
    if (move && isOver && signs[at - 1]?.type === 'quantity') return {...stance, as: 'than'}
    if (move) return movedBy(sequence, verbOf(sequence, at), stance)
    if (relation === 'to' || relation === 'by' || relation === 'from') {
      if (stance.as !== undefined) return stance
      stance.as = relation
      continue
    }
    isLed ||= relation === 'in'
    if (isLight(sign) || sign.type === 'time') continue
    if (relation === 'when') isStart = true
    isOver ||= relation === 'on' || relation === 'over'
    if (relation !== undefined && passed.has(relation)) continue
    const shared = sign.type === 'quantity' ? moveBeyond(sequence, at, stance) : undefined
    if (shared) return {...stance, move: shared}
    if (sign.type === 'quantity' && (stance.as === 'to' || stance.as === 'from')) return stance
    // Lowering the CPI by 0.12 points: what the verb does something to.
    if (stance.as === 'by' && sign.type === 'text' && isObject(sequence, at)) continue
    // 领先男生24分: by how much one is ahead of the other.
    if (sign.type === 'text' && stance.as === undefined && hasClass(signs[at - 1], 'outdoes'))
      return {...stance, as: 'by', ...comparisonAt(sequence, at - 1)}
    // 比上年多花140元: how much more of what a verb does.
    if (sign.type === 'text' && stance.as === undefined && at === index - 1 && isMuch(signs[at - 1], sign))
      return movedBy(sequence, at - 1, stance)
    // 比全体教师的57%, 比去年预计的57%: a name or a forecast with its 的.
    if ((isName(sign) || hasClass(sign, 'mode')) && stance.as === undefined && hasItsOf(sequence, at))
      continue
    // The fastest growth, 9.1%; 增幅却最大，达到9.1%: the number is that of the rate.
    const rate = stance.as !== 'by' && stance.as !== 'from' ? rateBeforeComma(sequence, at) : undefined
    if (rate) return {...stance, as: 'by', move: rate}
    const led = stance.as === undefined && !isLed ? verbBeforeComma(sequence, at, index) : undefined
    if (led) return {...stance, as: 'to', move: led}
    // Eased since November, when it was 11.6%.
    const isSince = isStart && isStop(sign, 'comma') && signs[at - 1]?.type === 'time'
    if (isSince && wordOf(signs[at - 2], 'relation')?.relation === 'since') return {...stance, as: 'from'}
    if (isStop(sign, 'comma', 'open') && (stance.as === 'to' || stance.as === 'from')) continue
    // Fell slightly, by 1%; rose, by 5%; the only one that grew (by 1.8%).
    const before = isStop(sign, 'comma') ? signs[at - 1] : undefined
    const isParted =
      before !== undefined && (isLight(before) || moveOf(before) !== undefined || isManner(sequence, at - 1))
    if (stance.as === 'by' && (isStop(sign, 'open') || isParted)) continue
    const compared = stance.as === 'by' && isStop(sign, 'comma') ? comparedInClause(sequence, at) : undefined
    return {...stance, ...(compared && {move: compared})}
  }
  return stance
}

/**
 * 提高0.4个百分点至9.3%, fell 11% to $63,333: the verb is that of the number before; exceeded the 8.4 billion of 2022 by 1.1
 * billion: what was compared is how far the one is beyond the other.
 */
function moveBeyond(sequence: Sequence, before: number, {as}: Stance): Stance['move'] {
  if (as === 'to' || as === 'from')
    return lookBefore(sequence, before).move ?? lookBehind(sequence, before).move
  const beaten = as === 'by' ? lookBefore(sequence, before) : undefined
  return beaten?.as === 'than' ? beaten.move : undefined
}

/** Lower than that of the towns, by 8 points: what compares in the clause before a comma, where no number stands in it. */
function comparedInClause(sequence: Sequence, comma: number): Stance['move'] {
  const {signs} = sequence
  let than = comma - 1
  while (signs[than] && !isStop(signs[than]) && wordOf(signs[than], 'relation')?.relation !== 'than') {
    if (signs[than]!.type === 'quantity') return undefined
    than--
  }
  const at = signs[than]?.type === 'word' ? comparativeBefore(sequence, than) : undefined
  const move = at === undefined ? undefined : moveOf(signs[at]!, formsBehind)
  return move && {start: signs[at!]!.start, end: signs[at!]!.end, sense: move.sense, form: move.form}
}

/** Slower than mining as a whole (2.4%), 慢于采矿业（2.4%）: what leads to the name that a number in brackets is of. */
function thanOfBracket({signs}: Sequence, index: number): number | undefined {
  if (!isStop(signs[index - 1], 'open') || !isStop(signs[index + 1], 'close')) return undefined
  // Lower in A (73%) than in B (62%): the names say which is which.
  const before = signs.findLastIndex((sign, at) => at < index && sign.type === 'quantity')
  if (isStop(signs[before - 1], 'open')) return undefined
  for (let at = index - 2; signs[at] && !isStop(signs[at]); at--) {
    const sign = signs[at]!
    const relation = wordOf(sign, 'relation')?.relation
    if (relation === 'than') return at === index - 2 ? undefined : at
    if (sign.type === 'quantity' || sign.type === 'time') return undefined
    if (relation !== undefined && relation !== 'in' && relation !== 'of') return undefined
  }
  return undefined
}

/** 多, 少, right before a word. */
function isMuch(sign: Sequence['signs'][number] | undefined, word: {start: number}): boolean {
  return sign?.end === word.start && hasClass(sign, 'amount') && moveOf(sign!)?.form === 'comparative'
}

function isName(sign: Sequence['signs'][number] | undefined): boolean {
  return sign?.type === 'text' || hasClass(sign, 'silent')
}

/** Whether 的 stands behind a name, of however many words it is. */
function hasItsOf({signs}: Sequence, at: number): boolean {
  let behind = at + 1
  while (isName(signs[behind])) behind++
  return wordOf(signs[behind], 'relation')?.relation === 'of'
}

/** Rose by, an 降幅 of: the verb or noun of change before a number, and what that counts against. */
function movedBy(sequence: Sequence, at: number, stance: Stance): Stance {
  const {start, end} = sequence.signs[at]!
  const {sense, form} = moveOf(sequence.signs[at]!)!
  const base = stance.versus ?? versusBefore(sequence, at)
  // 降幅达82.5%: what a rate of change comes to is how much.
  const said = form === 'rate' && stance.as === 'to' ? 'by' : stance.as
  const as = said ?? (form === 'arrival' || sense === 'flat' ? 'to' : 'by')
  return {...stance, as, move: {start, end, sense, form}, ...(base && {versus: base})}
}

/** A word of change that may speak of a number behind it. */
function moveBefore(sequence: Sequence, at: number, index: number): ReturnType<typeof moveOf> {
  const sign = sequence.signs[at]!
  const move = moveOf(sign)
  if (move?.form !== 'comparative') return move
  // A further 3%: more of it, and no change.
  if (isLight(sign) || isDimension(sequence, at, index)) return undefined
  return move
}

/** 长1484公里, 重5吨: how long or heavy it is, where nothing is set against another. */
function isDimension(sequence: Sequence, at: number, index: number): boolean {
  const {signs} = sequence
  if (at !== index - 1 || !hasClass(signs[at], 'dimension')) return false
  const {kind, unit} = quantityAt(sequence, index)
  if (kind !== 'measure' || lengthsOfTime.has(unit)) return false
  const {clause} = signs[at]!
  return signs
    .slice(0, at)
    .every((sign) => sign.clause !== clause || wordOf(sign, 'relation')?.relation !== 'than')
}

/** 长5分钟 may leave out what it is set against. */
const lengthsOfTime: ReadonlySet<string | undefined> = new Set(['a', 'mo', 'wk', 'd', 'h', 'min', 's'])

/** Declined even more, by 40,000: the verb that a comparative right behind it speaks of. */
function verbOf({signs}: Sequence, at: number): number {
  if (moveOf(signs[at]!)?.form !== 'comparative') return at
  let verb = at - 1
  while (verb > 0 && isLight(signs[verb]!) && !moveOf(signs[verb]!)) verb--
  return signs[verb] && moveOf(signs[verb]!)?.form === 'verb' ? verb : at
}

/** Grew more slowly, by 2.2%: how it did, behind a comparative and the verb. */
function isManner({signs}: Sequence, at: number): boolean {
  const [verb, more] = [signs[at - 2], signs[at - 1]]
  const isMore = more !== undefined && moveOf(more)?.form === 'comparative'
  return signs[at]!.type === 'text' && isMore && verb !== undefined && moveOf(verb)?.form === 'verb'
}

/** Whether a verb of change, or one that sets two against each other, stands right before a word, or before those that lead it. */
function isObject({signs}: Sequence, object: number): boolean {
  let at = object - 1
  while (at >= 0 && object - at <= reach && (isLight(signs[at]!) || signs[at]!.type === 'text')) at--
  const move = signs[at] && moveOf(signs[at]!)
  const isVerb =
    move?.form === 'verb' ||
    (move?.form === 'comparative' && !isLight(signs[at]!) && !hasClass(signs[at], 'silent'))
  return isVerb && signs[at]!.clause === signs[object]!.clause
}

/** Words between a number and the verb of which it is told. */
const passed: ReadonlySet<Relation> = new Set(['in', 'of', 'on', 'over', 'when'])

/** Lower than, a smaller fall than: the verb that “than” belongs to, or stands in. */
function comparisonAt(sequence: Sequence, than: number): Stance {
  const {signs} = sequence
  const at = moveOf(signs[than]!) ? than : comparativeBefore(sequence, than)
  const move = at === undefined ? undefined : moveOf(signs[at]!)
  if (at === undefined || !move) return {}
  const {start, end} = signs[at]!
  return {move: {start, end, sense: move.sense, form: move.form}}
}

/** 与上年持平，为43.6%: the verb right before the comma led to what follows. */
function verbBeforeComma(sequence: Sequence, comma: number, index: number): Stance['move'] {
  const {signs} = sequence
  if (!isStop(signs[comma], 'comma') || comma === 0) return undefined
  // Fell, 39% of experts say; expect a raise, 29 points more than women: the number begins a statement of its own.
  const isNew =
    comma === index - 1 &&
    (isOf(signs[index + 1]) || lookBehind(sequence, index).move?.form === 'comparative')
  const move = isNew ? undefined : moveOf(signs[comma - 1]!)
  if (!move || move.form === 'comparative' || move.form === 'rate') return undefined
  const {start, end} = signs[comma - 1]!
  return {start, end, sense: move.sense, form: move.form}
}

/** The fastest growth, 9.1%: a rate of change that ranks right before a comma. */
function rateBeforeComma({signs}: Sequence, comma: number): Stance['move'] {
  if (!isStop(signs[comma], 'comma')) return undefined
  for (let at = comma - 1; at >= 0 && comma - at <= reach; at--) {
    const sign = signs[at]!
    const move = moveOf(sign)
    if (move?.form === 'rate') return {start: sign.start, end: sign.end, sense: move.sense, form: move.form}
    if (!isLight(sign) && !hasClass(sign, 'contrast')) return undefined
  }
  return undefined
}

/** 从每10万人28.4例降到: where the “per” stands of a rate that is told before its number. */
function perBefore({signs}: Sequence, at: number): number | undefined {
  const base = signs[at]!.type === 'text' ? at - 1 : at
  const isBase = signs[base]?.type === 'quantity' || hasClass(signs[base], 'scale')
  return isBase && wordOf(signs[base - 1], 'relation')?.relation === 'per' ? base - 1 : undefined
}

/** Slower than, a smaller fall than: the comparative that leads to “than”. */
function comparativeBefore({signs}: Sequence, than: number): number | undefined {
  const place = than - (signs[than - 1]?.type === 'text' ? 2 : 1)
  const move = signs[place] && moveOf(signs[place], formsBehind)
  return move?.form === 'comparative' && signs[place - 1]?.type !== 'quantity' ? place : undefined
}

/** 高于上年0.8个百分点: points behind what is compared with are how much; 高于上年的0.8个百分点 is its value. */
function isByMuch(sequence: Sequence, index: number): boolean {
  const isPoints = quantityAt(sequence, index).kind === 'points'
  return isPoints && wordOf(sequence.signs[index - 1], 'relation')?.relation !== 'of'
}

function isBy(sign: Sequence['signs'][number] | undefined): boolean {
  return sign?.type === 'quantity'
}

/** 同比增长, 环比名义下降: what stands before the verb of a change. */
function versusBefore({signs}: Sequence, move: number): Stance['versus'] {
  for (let at = move - 1; at >= 0 && move - at <= 3; at--) {
    const sign = signs[at]!
    const versus = wordOf(sign, 'versus')
    if (versus) return {start: sign.start, end: sign.end, base: versus.versus}
    if (!isLight(sign)) return undefined
  }
  return undefined
}
