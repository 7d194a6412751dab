import {hasClass, isLight, isStop, quantityAt, type Sequence} from './sequence.ts'
import {wordOf} from './words.ts'
import {isApposed} from './apposition.ts'
import {isOwnNoun, quantityRuns} from './lists.ts'
import {hasBase, isBehindBy, moveOf, type Stance} from './moves.ts'
import {isOf, leadsOn, reach, startOfRate} from './reaching.ts'
import {sharedVerb} from './shared-verb.ts'

/** How each quantity takes part in a change; numbers that stand together take the same part. */
export function stancesOf(sequence: Sequence): Stance[] {
  const stances = sequence.quantities.map((index) => stanceOf(sequence, index))
  for (const [row, stance] of stances.entries()) {
    // 48%至57%, 占66%升至2025年的87%: what it was and what it became.
    if (leadsOn(sequence, row) && stance.as === undefined && !isBehindBy(sequence, row)) stance.as = 'from'
  }
  for (const [row, stance] of stances.entries()) {
    // Rose from 9,900 to 16,200, that is, by more than 60%: the verb is that of what was told before.
    const told = stances.slice(0, row).findLast((d) => d.move)
    if (told && stance.as === undefined && isByAgain(sequence, row))
      stances[row] = {...told, ...stance, as: 'by'}
  }
  for (const row of stances.keys()) stances[row] = sharedVerb(sequence, stances, row) ?? stances[row]!
  const trailing = trailingMove(sequence)
  const end = stances.at(-1)
  if (trailing && end?.as === undefined) stances[stances.length - 1] = {...end, as: 'to', move: trailing}
  for (const row of stances.keys()) {
    // Rose by 9 points (+18.75%): the same change, told again.
    const before = stances[row - 1]
    if (
      isApposed(sequence, row) &&
      !hasBase(sequence, row) &&
      stances[row]!.as === undefined &&
      before?.as === 'by'
    )
      stances[row] = {...before, ...stances[row]!, as: 'by'}
  }
  for (const run of quantityRuns(sequence)) {
    const first = stances[run[0]!]!
    const last = stances[run.at(-1)!]!
    for (const row of run) {
      const own = stances[row]!
      if (own.as !== undefined) continue
      // Fell by 1.4% and 2.2%; 1.13 billion or 13.4% more.
      if (first.as === 'by' && isListed(sequence, run[0]!, row)) stances[row] = {...first, ...own, as: 'by'}
      else if (last.as === 'by' && isAlternative(sequence, row)) stances[row] = {...last, ...own, as: 'by'}
    }
  }
  return stances
}

/** Whether only the signs of a list stand between two numbers of one kind: 4.6%、6.4% and 7%. */
function isListed(sequence: Sequence, from: number, to: number): boolean {
  const {signs, quantities} = sequence
  const [first, last] = [from, to].map((row) => quantityAt(sequence, quantities[row]!).kind)
  if (first !== last) return false
  for (let at = quantities[from]! + 1; at < quantities[to]!; at++) {
    const sign = signs[at]!
    // 4.2个和4.5个百分点; 8% year on year and 4% quarter on quarter.
    const isClassifier = (signs[at - 1]!.type === 'quantity' && isLight(sign)) || hasClass(sign, 'versus')
    const next = quantities.find((quantity) => quantity > at)!
    const isOfList =
      isStop(sign, 'list', 'comma') ||
      hasClass(sign, 'joint') ||
      isClassifier ||
      isOwnNoun(sequence, at, next)
    if (sign.type !== 'quantity' && !isOfList) return false
  }
  return !hasBase(sequence, to)
}

/** …, a dramatic collapse; …，跌得厉害: a clause behind the last number that only says what became of it. */
function trailingMove({signs, quantities}: Sequence): Stance['move'] {
  const from = signs.findLastIndex((sign) => isStop(sign, 'comma'))
  if (from < (quantities.at(-1) ?? Infinity)) return undefined
  let texts = 0
  for (let at = from + 1; at < signs.length && at - from <= 4; at++) {
    const sign = signs[at]!
    const move = moveOf(sign)
    // 29%, a larger share than elsewhere: only a time makes a change of what is compared.
    const isCompared = move?.form === 'comparative'
    if (isCompared && !signs.slice(at).some((d) => d.type === 'time' || hasClass(d, 'versus')))
      return undefined
    if (move) return {start: sign.start, end: sign.end, sense: move.sense, form: move.form}
    texts += sign.type === 'text' ? 1 : 0
    if (texts > 1 || (sign.type !== 'text' && !isLight(sign))) return undefined
    // Prices fell: whatever comes first, and is no article, is what the verb speaks of.
    if (sign.type === 'text' && at === from + 1) return undefined
  }
  return undefined
}

/** Or by 5%, that is, by 60%, and the others by 6% to 116 million: not by whom. */
function isByAgain(sequence: Sequence, row: number): boolean {
  const {signs, quantities} = sequence
  const at = quantities[row]!
  const before = signs[at - 2]
  const isRestated =
    isStop(before, 'comma', 'open', 'dash') || hasClass(before, 'joint') || hasClass(before, 'again')
  const isReached = wordOf(signs[at + 1], 'relation')?.relation === 'to' && quantities[row + 1] === at + 2
  return isBehindBy(sequence, row) && (isRestated || isReached)
}

/** Whether “or” leads on to the next number: 1.13 billion or 13.4% more. */
function isAlternative({signs, quantities}: Sequence, row: number): boolean {
  const isParted = isStop(signs[quantities[row]! + 1], 'comma')
  const at = quantities[row]! + (isParted ? 2 : 1)
  // 10 minutes, and 25% shorter: another statement.
  const leads = hasClass(signs[at], 'again') || (!isParted && hasClass(signs[at], 'joint'))
  return leads && quantities[row + 1] === at + 1
}

/** Read the words right before and behind a quantity. */
function stanceOf(sequence: Sequence, index: number): Stance {
  const before = lookBefore(sequence, index)
  const behind = lookBehind(sequence, index)
  // A decline 1.3 points larger: the word behind it says what became of the decline.
  const isOfChange = isNoun(sequence, before.move) && behind.move?.form === 'comparative'
  // Slower than the 3.5% growth of before: the noun behind it only says what it is.
  if (before.as === 'than' && behind.move?.form !== 'comparative') return before
  const stance: Stance = isOfChange ? {...before, ...behind} : {...behind, ...before}
  if (before.as === undefined && behind.as !== undefined) stance.as = behind.as
  // Used by 38.5% of respondents.
  if (stance.as === 'by' && !stance.move) delete stance.as
  return stance
}

/** A decline, the rise: what it is, and not what it did. */
function isNoun({signs}: Sequence, move: Stance['move']): boolean {
  const at = move ? signs.findIndex(({start}) => start === move.start) : -1
  const [sign, article] = [signs[at], signs[at - 1]]
  const isNamed = sign?.type === 'word' && sign.words.some((d) => d.class === 'move' && d.form === 'noun')
  return isNamed && article !== undefined && isLight(article)
}

function lookBefore(sequence: Sequence, index: number): Stance {
  const {signs} = sequence
  const stance: Stance = {}
  let isStart = false
  let isLed = false
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
    const move = moveOf(sign)
    const relation = wordOf(sign, 'relation')?.relation
    if (
      (relation === 'than' || relation === 'facing') &&
      stance.as === undefined &&
      !(move && (isBy(signs[at + 1]) || isByMuch(sequence, index)))
    ) {
      stance.as = 'than'
      const compared = move ? at : comparativeBefore(sequence, at)
      const found = compared === undefined ? undefined : moveOf(signs[compared]!)
      const {start, end} = signs[compared ?? at]!
      if (found) stance.move = {start, end, sense: found.sense, form: found.form}
      return stance
    }
    if (move) {
      stance.move = {start: sign.start, end: sign.end, sense: move.sense, form: move.form}
      stance.as ??= move.form === 'arrival' || move.sense === 'flat' ? 'to' : 'by'
      const base = stance.versus ?? versusBefore(sequence, at)
      return {...stance, ...(base && {versus: base})}
    }
    if (relation === 'to' || relation === 'by' || relation === 'from') {
      if (stance.as !== undefined) return stance
      stance.as = relation
      continue
    }
    isLed ||= relation === 'in'
    if (isLight(sign) || sign.type === 'time') continue
    if (relation === 'when') isStart = true
    if (relation === 'in' || relation === 'of' || relation === 'on' || relation === 'when') continue
    // 提高0.4个百分点至9.3%, fell 11% to $63,333: the verb is that of the number before.
    if (sign.type === 'quantity' && (stance.as === 'to' || stance.as === 'from')) {
      const shared = lookBefore(sequence, at).move ?? lookBehind(sequence, at).move
      if (shared) stance.move = shared
      return stance
    }
    // 比全体教师的57%: a name with its 的.
    if (
      sign.type === 'text' &&
      stance.as === undefined &&
      wordOf(signs[at + 1], 'relation')?.relation === 'of'
    )
      continue
    // 与上年持平，为43.6%: the verb right before the comma led to what follows.
    // Fell, 39% of experts say; expect a raise, 29 points more than women: the number begins a statement of its own.
    const isNew =
      at === index - 1 && (isOf(signs[index + 1]) || lookBehind(sequence, index).move?.form === 'comparative')
    const last =
      isStop(sign, 'comma') && stance.as === undefined && at > 0 && !isLed && !isNew
        ? moveOf(signs[at - 1]!)
        : undefined
    if (last && last.form !== 'comparative' && last.form !== 'rate') {
      const {start, end} = signs[at - 1]!
      return {...stance, as: 'to', move: {start, end, sense: last.sense, form: last.form}}
    }
    // Eased since November, when it was 11.6%.
    const isSince = isStart && isStop(sign, 'comma') && signs[at - 1]?.type === 'time'
    if (isSince && wordOf(signs[at - 2], 'relation')?.relation === 'since') return {...stance, as: 'from'}
    if (isStop(sign, 'comma', 'open') && (stance.as === 'to' || stance.as === 'from')) continue
    // Fell slightly, by 1%.
    if (isStop(sign, 'comma') && stance.as === 'by' && isLight(signs[at - 1]!)) continue
    return stance
  }
  return stance
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
  const move = signs[place] && moveOf(signs[place], behind)
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

function lookBehind({signs}: Sequence, index: number): Stance {
  const stance: Stance = {}
  for (let at = index + 1; at < signs.length && at - index <= reach; at++) {
    const sign = signs[at]!
    const versus = wordOf(sign, 'versus')
    if (versus) {
      stance.versus ??= {start: sign.start, end: sign.end, base: versus.versus}
      continue
    }
    const move = moveOf(sign, behind)
    if (move) {
      // 低19个百分点: the word is that of the number behind it.
      // Nor is the one of 11% of older adults.
      // A (73%) is higher than B: of what stands in brackets it says no amount.
      const isOther =
        signs[at + 1]?.type === 'quantity' ||
        wordOf(signs[at - 1], 'relation')?.relation === 'of' ||
        (isStop(signs[at - 1], 'close') && wordOf(sign, 'relation')?.relation === 'than')
      if (!behind.has(move.form) || (move.form === 'comparative' && isOther)) return stance
      stance.move = {start: sign.start, end: sign.end, sense: move.sense, form: move.form}
      stance.as = 'by'
      return stance
    }
    if (isLight(sign) || wordOf(sign, 'relation')?.relation === 'of') continue
    if (hasClass(sign, 'joint')) continue
    // 200,000 barrels per day more, 14.3 per 100,000 fewer.
    if (wordOf(sign, 'relation')?.relation === 'per') {
      at++
      continue
    }
    // 127.2 million hours (12.1%) fewer: what is told in brackets is looked through.
    if (isStop(sign, 'open') && signs[at + 1]?.type === 'quantity' && isStop(signs[at + 2], 'close')) {
      at += 2
      continue
    }
    if (isStop(sign, 'close') && isStop(signs[index - 1], 'open')) continue
    // 83.1 million hours, or 9.9%, more.
    const isBetweenCommas = hasClass(signs[index - 1], 'again') && isStop(signs[index - 2], 'comma')
    if (at === index + 1 && isStop(sign, 'comma') && isBetweenCommas) continue
    return stance
  }
  return stance
}

const behind: ReadonlySet<string> = new Set(['noun', 'comparative', 'rate'])
