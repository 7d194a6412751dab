import {areApart, headRows, isApposed} from './apposition.ts'
import {isOwnNoun, quantityRuns} from './lists.ts'
import {lookBefore} from './look-before.ts'
import {lookBehind} from './look-behind.ts'
import {hasBase, isBehindBy, moveOf, type Stance} from './moves.ts'
import {isOf, leadsOn} from './reaching.ts'
import {areOfOneKind, hasClass, isLight, isStop, quantityAt, type Sequence} from './sequence.ts'
import {comparedChange, sharedComparison, sharedVerb} from './shared-verb.ts'
import {wordOf} from './words.ts'

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
  for (const row of stances.keys()) {
    // A decrease of 1,200 (0.4%) on the month and of 5,300 on the year: what is told again was told before.
    const head = row > 0 ? headRows(sequence)[row - 1]! : -1
    const before = stances[head]
    if (
      before?.as === 'by' &&
      before.move &&
      stances[row]!.as === undefined &&
      isOfAgain(sequence, head, row)
    )
      stances[row] = {...stances[row], as: 'by', move: before.move}
  }
  for (const row of stances.keys()) stances[row] = sharedVerb(sequence, stances, row) ?? stances[row]!
  for (const row of stances.keys()) stances[row] = sharedComparison(sequence, stances, row) ?? stances[row]!
  for (const row of stances.keys()) stances[row] = comparedChange(sequence, stances, row) ?? stances[row]!
  for (const [row, stance] of stances.entries()) {
    if (stance.as === 'than' && !stance.move) stance.move = moveOfOther(sequence, row)
  }
  for (const row of stances.keys()) {
    const trailing = trailingMove(sequence, row)
    if (trailing && stances[row]!.as === undefined) stances[row] = {...stances[row], as: 'to', move: trailing}
  }
  for (const row of stances.keys()) {
    // Rose by 9 points (+18.75%), 减少一半以上（54.6%）: the same change, told again.
    const before = fallTo(sequence, row - 1) ?? stances[row - 1]
    if (
      isApposed(sequence, row) &&
      !hasBase(sequence, row) &&
      stances[row]!.as === undefined &&
      before?.as === 'by'
    )
      stances[row] = {
        ...before,
        ...stances[row]!,
        as: 'by',
        ...(isLevelOf(sequence, row) && {isShared: true})
      }
  }
  for (const run of quantityRuns(sequence)) {
    const first = stances[run[0]!]!
    const last = stances[run.at(-1)!]!
    for (const row of run) {
      const own = stances[row]!
      if (own.as !== undefined) continue
      // Fell by 1.4% and 2.2%; 1.13 billion or 13.4% more.
      const shared =
        first.as === 'by' && isListed(sequence, run[0]!, row)
          ? first
          : last.as === 'by' && isAlternative(sequence, row)
            ? last
            : undefined
      if (shared) stances[row] = {...shared, ...own, as: 'by', isShared: true}
    }
  }
  return stances.map(({as, move, versus, isShared}) => ({as, move, versus, ...(isShared && {isShared})}))
}

/** 下降4个百分点，即六成多, down 4 points, or over three fifths, 即230万人: what is told behind points, and is none, may be the level. */
function isLevelOf(sequence: Sequence, row: number): boolean {
  const [before, own] = [row - 1, row].map((d) => quantityAt(sequence, sequence.quantities[d]!).kind)
  return before === 'points' && own !== 'points'
}

/** Halved, 减少一半以上: a number that tells a fall by itself. */
function fallTo(sequence: Sequence, row: number): Stance | undefined {
  const at = sequence.quantities[row]
  if (at === undefined) return undefined
  const {kind, value, start, end} = quantityAt(sequence, at)
  const [part, whole = '1'] = value.split('/')
  return kind === 'multiple' && Number(part) < Number(whole)
    ? {as: 'by', move: {start, end, sense: 'down', form: 'factor'}}
    : undefined
}

/** Whether only the signs of a list stand between two numbers of one kind: 4.6%、6.4% and 7%. */
function isListed(sequence: Sequence, from: number, to: number): boolean {
  const {signs, quantities} = sequence
  if (!areOfOneKind(sequence, quantities[from]!, quantities[to]!)) return false
  const isOther = areApart(quantityAt(sequence, quantities[from]!), quantityAt(sequence, quantities[to]!))
  for (let at = quantities[from]! + 1; at < quantities[to]!; at++) {
    const sign = signs[at]!
    // Up 14.1%, or 8.3% of all spending: what says a number again says another one of something else.
    if (isOther && hasClass(sign, 'again')) return false
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

/** …, a dramatic collapse; …，跌得厉害; …，低于2024年，…: a clause behind a number that only says what became of it. */
function trailingMove({signs, quantities}: Sequence, row: number): Stance['move'] {
  const next = quantities[row + 1]
  const isComma = (sign: Sequence['signs'][number], at: number): boolean =>
    isStop(sign, 'comma') && at > quantities[row]!
  const from = next === undefined ? signs.findLastIndex(isComma) : signs.findIndex(isComma)
  if (from < 0) return undefined
  const {clause} = signs[from + 1] ?? signs[from]!
  const end = next === undefined ? signs.length : signs.findIndex((d, at) => at > from && d.clause !== clause)
  if (end < 0 || (next !== undefined && next < end)) return undefined
  const isDated = signs.slice(from, end).some((d) => d.type === 'time' || hasClass(d, 'versus'))
  if (next !== undefined && !isDated) return undefined
  let texts = 0
  for (let at = from + 1; at < end && at - from <= 4; at++) {
    const sign = signs[at]!
    const move = moveOf(sign)
    // 29%, a larger share than elsewhere: only a time makes a change of what is compared.
    if (move?.form === 'comparative' && !isDated) return undefined
    if (move) return {start: sign.start, end: sign.end, sense: move.sense, form: move.form}
    texts += sign.type === 'text' ? 1 : 0
    // 与2024年持平, 比2024年有所上升: the time stands before the verb.
    const relation = wordOf(sign, 'relation')?.relation
    const isLed =
      sign.type === 'time' ||
      relation === 'between' ||
      (relation === 'than' && signs[at + 1]?.type === 'time')
    if (texts > 1 || (sign.type !== 'text' && !isLight(sign) && !isLed)) return undefined
    // Prices fell: whatever comes first, and is no article, is what the verb speaks of.
    if (sign.type === 'text' && at === from + 1) return undefined
  }
  return undefined
}

/** 较上年的22%*有所下降*: what ends the clause behind a number that is compared with is told of what it is compared with. */
function moveOfOther({signs, quantities}: Sequence, row: number): Stance['move'] {
  let at = quantities[row]! + 1
  while (signs[at] && isLight(signs[at]!)) at++
  const sign = signs[at]
  const move = sign && moveOf(sign)
  if (!move || !isStop(signs[at + 1])) return undefined
  const {start, end} = sign!
  return {start, end, sense: move.sense, form: 'comparative'}
}

/** Or by 5%, that is, by 60%, and the others by 6% to 116 million: not by whom. */
function isByAgain(sequence: Sequence, row: number): boolean {
  const {signs, quantities} = sequence
  const at = quantities[row]!
  const before = signs[at - 2]
  const isRestated =
    isStop(before, 'comma', 'open', 'dash') || hasClass(before, 'joint') || hasClass(before, 'again')
  // By 6% to 116 million; by 1,200, to 23,800.
  const next = isStop(signs[at + 1], 'comma') ? at + 2 : at + 1
  const isReached = wordOf(signs[next], 'relation')?.relation === 'to' && quantities[row + 1] === next + 1
  return isBehindBy(sequence, row) && (isRestated || isReached)
}

/** An increase of 33% on the year and *of 4%* on the quarter; up 10% on November and 5.7% on December. */
function isOfAgain(sequence: Sequence, head: number, row: number): boolean {
  const {signs, quantities} = sequence
  const [before, at] = [quantities[head]!, quantities[row]!]
  const isJoined = isOf(signs[before - 1]) && hasClass(signs[at - 2], 'joint') && isOf(signs[at - 1])
  const isOn = (place: number): boolean =>
    wordOf(signs[place], 'relation')?.relation === 'on' && signs[place + 1]?.type === 'time'
  const isOnAgain = isOn(before + 1) && hasClass(signs[at - 1], 'joint') && at === before + 4 && isOn(at + 1)
  return (isJoined || isOnAgain) && areOfOneKind(sequence, before, at)
}

/** Whether “or” leads on to the next number: 1.13 billion or 13.4% more. */
function isAlternative(sequence: Sequence, row: number): boolean {
  const {signs, quantities} = sequence
  const isParted = isStop(signs[quantities[row]! + 1], 'comma')
  // 463,900, or 25,100 fewer: a level and a change, and not one change told twice.
  const next = quantities[row + 1]
  if (isParted && next !== undefined && areOfOneKind(sequence, quantities[row]!, next)) return false
  const at = quantities[row]! + (isParted ? 2 : 1)
  // 10 minutes, and 25% shorter: another statement.
  const leads = hasClass(signs[at], 'again') || (!isParted && hasClass(signs[at], 'joint'))
  return leads && quantities[row + 1] === at + 1
}

/** Read the words right before and behind a quantity. */
function stanceOf(sequence: Sequence, index: number): Stance {
  const {start, end, isFlat} = quantityAt(sequence, index)
  if (isFlat) return {as: 'by', move: {start, end, sense: 'flat', form: 'verb'}}
  const before = lookBefore(sequence, index)
  const behind = lookBehind(sequence, index)
  // A decline 1.3 points larger: the word behind it says what became of the decline.
  const isOfChange = isNoun(sequence, before.move) && behind.move?.form === 'comparative'
  // Slower than the 3.5% growth of before: the noun behind it only says what it is.
  if (before.as === 'than' && behind.move?.form !== 'comparative') return before
  const stance: Stance = isOfChange ? {...before, ...behind} : {...behind, ...before}
  if (before.as === undefined && behind.as !== undefined) stance.as = behind.as
  if (stance.as === undefined && isTimesOf(sequence, index)) stance.as = 'than'
  // Used by 38.5% of respondents.
  if (stance.as === 'by' && !stance.move) delete stance.as
  return stance.as === undefined
    ? {...stance, ...(signedChange(sequence, index) ?? pointsOfMove(sequence, index))}
    : stance
}

/** Sweden (+14.7 pp), (+3.2%), (−1.2 pp): a sign that no level needs tells a change. */
function signedChange(sequence: Sequence, index: number): Stance | undefined {
  const {start, end, kind} = quantityAt(sequence, index)
  const [mark = ''] = /^[+＋−–-]/u.exec(sequence.written(start, end)) ?? []
  const isUp = mark === '+' || mark === '＋'
  if (mark === '' || (!isUp && kind !== 'points')) return undefined
  return {as: 'by', move: {start, end: start + 1, sense: isUp ? 'up' : 'down', form: 'verb'}}
}

/** Use rose most in Sweden (14.7 points) and Denmark (12.4 points): points in brackets behind a statement of change are those of the change. */
function pointsOfMove(sequence: Sequence, index: number): Stance | undefined {
  const {signs} = sequence
  const isOfPoints = (at: number): boolean => quantityAt(sequence, at).kind === 'points'
  if (!isStop(signs[index - 1], 'open') || !isOfPoints(index)) return undefined
  for (let at = index - 2; at >= 0; at--) {
    const sign = signs[at]!
    if (isStop(sign, 'semicolon') || (sign.type === 'quantity' && !isOfPoints(at))) return undefined
    const move = moveOf(sign)
    if (move?.form === 'verb') return {as: 'by', move: {start: sign.start, end: sign.end, ...move}}
  }
  return undefined
}

/** Fewer than half *the 5,500* of 2019, 是2019年*5500人*的一半: what another number is a part or a multiple of. */
function isTimesOf(sequence: Sequence, index: number): boolean {
  const {signs} = sequence
  const isFactor = (at: number): boolean => {
    const sign = signs[at]
    // A half and thirds are as sure as words are.
    return (
      sign?.type === 'quantity' &&
      (sign.quantity.kind === 'multiple' || (sign.quantity.kind === 'percent' && sign.quantity.step === '4'))
    )
  }
  if (isFactor(index)) return false
  const first = index - 1
  let last = index + 1
  const left = signs[first]
  if (left && isFactor(first - 1) && isLight(left)) return true
  while (last < signs.length && isLight(signs[last]!) && !isOf(signs[last])) last++
  return isOf(signs[last]) && isFactor(last + 1)
}

/** A decline, the rise, growth: what it is, and not what it did. */
function isNoun({signs}: Sequence, move: Stance['move']): boolean {
  const at = move ? signs.findIndex(({start}) => start === move.start) : -1
  const [sign, article] = [signs[at], signs[at - 1]]
  if (move?.form === 'rate') return true
  const isNamed = sign?.type === 'word' && sign.words.some((d) => d.class === 'move' && d.form === 'noun')
  return isNamed && article !== undefined && isLight(article)
}
