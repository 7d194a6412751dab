import type {Span} from '../claim.ts'
import {hasClass, isLight, isStop, type Sequence} from './sequence.ts'
import {wordOf} from './words.ts'

/** A word that denies what is said of a quantity. */
export type DenialBond = Span & {
  /** Whether it denies the number itself: 并非82%, not 82%. */
  isOfNumber: boolean
  /** It stands before the number: `verb`, in the predicate that the number completes; `name`, before what describes it. */
  before?: 'verb' | 'name'
  /** What it tells is planned, and not yet so. */
  isPlan?: true
  /** It stands in a later clause, before the next number: the clause of the measure, perhaps. */
  isBeyond?: true
}

/**
 * For each quantity, the denials of its own predicate.
 *
 * Behind a number they count up to the next number or stop, and not in what describes a group (users who do not
 * smoke); before it only those right before it.
 */
export function bindDenials(sequence: Sequence): DenialBond[][] {
  const {signs, quantities} = sequence
  return quantities.map((quantity, row) => {
    const found: DenialBond[] = []
    // People aged 16 and over (10.6%) had not experienced it: what is told in brackets goes on behind them.
    const outer = isStop(signs[quantity - 1], 'open') ? signs[quantity - 2]?.clause : undefined
    let isDescribed = false
    const isTurn = (at: number): boolean => turns(sequence, at)
    for (let at = quantity + 1; at < signs.length; at++) {
      const sign = signs[at]!
      if (sign.type === 'quantity') break
      const isHere = sign.clause === signs[quantity]!.clause || sign.clause === outer
      // Users who do not smoke; but adults, those who smoke, or 57%, said that they do not.
      const isSpeech = isLight(signs[at - 1]!) && (isText(signs, at - 2) || at - 2 === quantity)
      // 35%，高于无子女者: what it is set against is another group.
      const relation = wordOf(sign, 'relation')?.relation
      if (relation === 'who' || relation === 'than')
        isDescribed = relation === 'than' || !(isSpeech || isPredicate(sequence, at))
      // 57% of those who applied, refused to share it: the comma ends what describes them.
      else if (isStop(signs[at - 1], 'comma')) isDescribed = false
      // 57% of firms that hired specialists had no trouble: behind whom it describes the statement goes on.
      else if (isStatement(sequence, at)) isDescribed = false
      // 几乎没有差别: what is denied is a gap.
      if (hasClass(signs[at + 1], 'gap')) continue
      if (isTurn(at) && !isDescribed && !isOfReason(sequence, at) && !isConceded(sequence, at))
        found.push({
          start: sign.start,
          end: sign.end,
          isOfNumber: false,
          ...planOf(sign),
          ...(!isHere && {isBeyond: true as const})
        })
    }
    // 不用AI备课的教师占57%: before the number they count where they open its subject.
    const first = row === 0 ? 0 : quantities[row - 1]! + 1
    for (let at = first; at < quantity - 1; at++)
      if (leadsStatement(sequence, at, quantity))
        found.push({start: signs[at]!.start, end: signs[at]!.end, isOfNumber: false, before: 'verb'})
      else if (isTurn(at) && signs[at]!.clause === signs[quantity]!.clause && !isOfReason(sequence, at))
        found.push({
          start: signs[at]!.start,
          end: signs[at]!.end,
          isOfNumber: false,
          ...planOf(signs[at]!),
          before: isOfPredicate(sequence, at, quantity) ? 'verb' : 'name'
        })
    const denied = denialOfNumber(sequence, quantity)
    if (denied) found.push({start: denied.start, end: denied.end, isOfNumber: true})
    for (const sign of signs)
      if (hasClass(sign, 'untrue')) found.push({start: sign.start, end: sign.end, isOfNumber: true})
    return found
  })
}

/** 33% were cities where no acid rain fell: what describes those that the statement says they are, is said of the number. */
function isPredicate({signs}: Sequence, at: number): boolean {
  const isNoun = isText(signs, at - 1) || hasClass(signs[at - 1], 'anyone')
  return isNoun && hasClass(signs[at - 2], 'copula')
}

/** Were, had, were not, did not: the verb of a statement, with its denial or without, behind the noun or the time that ends a description. */
function isStatement({signs, written}: Sequence, at: number): boolean {
  const {start, end} = signs[at]!
  const isVerb =
    hasClass(signs[at], 'copula') || (hasClass(signs[at], 'denial') && written(start, end).includes(' '))
  return isVerb && (signs[at - 1]?.type === 'time' || (isText(signs, at - 1) && isText(signs, at - 2)))
}

/**
 * Were suspended because they could *not* be reached, 因*无法*联系而被中止: a denial of why it is so, behind what is so or
 * before the word that leads on to it.
 */
function isOfReason({signs}: Sequence, at: number): boolean {
  const {clause} = signs[at]!
  let reason = at - 1
  while (signs[reason]?.clause === clause && !hasClass(signs[reason], 'reason')) {
    if (signs[reason]!.type === 'quantity') return false
    reason--
  }
  if (signs[reason]?.clause !== clause) return false
  const end = signs.findIndex((sign, index) => index > at && sign.clause !== clause)
  return isText(signs, reason - 1) || (end > 0 && hasClass(signs[end], 'contrast'))
}

/** Even if no grant was paid, 即使*没有*补贴也更便宜: what is granted denies nothing of what is told all the same. */
function isConceded({signs}: Sequence, at: number): boolean {
  const {clause} = signs[at]!
  let before = at - 1
  while (signs[before]?.clause === clause && signs[before]!.type !== 'quantity') {
    if (hasClass(signs[before], 'nevertheless')) return false
    if (hasClass(signs[before], 'concession')) return true
    before--
  }
  return false
}

/** Not 82%, did not increase by 0.2%, 并没有上涨0.2%: what denies a number, or the verb that it completes. */
function denialOfNumber({signs}: Sequence, quantity: number): Sequence['signs'][number] | undefined {
  let hasVerb = false
  let isBase = false
  for (let at = quantity - 1; at >= 0 && quantity - at <= reach; at--) {
    const sign = signs[at]!
    if (hasClass(sign, 'denial')) return hasVerb || at === quantity - 1 ? sign : undefined
    const relation = wordOf(sign, 'relation')?.relation
    const isShare = hasClass(sign, 'share')
    const isVerb = isShare || (!isBase && (hasClass(sign, 'move') || relation === 'to'))
    if (isVerb && hasVerb) return undefined
    hasVerb ||= isVerb
    // 不占总支出的80%: what the number is a share of stands between.
    isBase ||= relation === 'of' && !isShare && at === quantity - 1
    if (isBase && !hasVerb && (sign.type === 'text' || relation === 'of' || hasClass(sign, 'anyone')))
      continue
    if (!isVerb && !isLight(sign) && relation !== 'by') return undefined
  }
  return undefined
}

/** Developing regions did not host 85%, played no part in it: not in what describes a group, and no bound (did not exceed 85%). */
function isOfPredicate({signs}: Sequence, at: number, quantity: number): boolean {
  const denial = wordOf(signs[at], 'denial')
  if (!denial || (denial.form === 'other' && !isText(signs, at - 1))) return false
  const {clause} = signs[at]!
  const isDescribing = signs.some(
    (sign, index) => index < at && sign.clause === clause && wordOf(sign, 'relation')?.relation === 'who'
  )
  const leads = (sign: Sequence['signs'][number]): boolean => {
    const relation = wordOf(sign, 'relation')?.relation
    return relation === 'than' || relation === 'of'
  }
  // 收入尚未完成全年预算的52.6%: the number is a part of the object.
  const isPart = isText(signs, at - 1) && wordOf(signs[quantity - 1], 'relation')?.relation === 'of'
  return !isDescribing && !signs.slice(at + 1, isPart ? quantity - 1 : quantity).some(leads)
}

/** The conference ruled out that it would reach 4%, 会议否认，2023年将达到4%: what the verb leads to, to its number. */
function leadsStatement({signs}: Sequence, at: number, quantity: number): boolean {
  if (wordOf(signs[at], 'denial')?.form !== 'speech') return false
  const next = signs[at + 1]
  return (
    wordOf(next, 'relation')?.relation === 'who' ||
    (at + 1 < quantity && (next?.type === 'time' || isStop(next, 'comma', 'colon')))
  )
}

function isText(signs: Sequence['signs'], at: number): boolean {
  return signs[at]?.type === 'text' && signs[at]!.clause === signs[at + 1]!.clause
}

/** No more signs stand between a denial and its number. */
const reach = 5

/** A denial, or a plan: what is planned is not yet so. Diagnosed or ruled out, 确诊或排除: of two outcomes neither is denied. */
function turns({signs}: Sequence, at: number): boolean {
  const isOutcome = (): boolean => hasClass(signs[at - 1], 'alternative') && isText(signs, at - 2)
  return (hasClass(signs[at], 'denial') && !isOutcome()) || isPlan(signs[at]!)
}

function planOf(sign: Sequence['signs'][number]): Pick<DenialBond, 'isPlan'> {
  return isPlan(sign) ? {isPlan: true} : {}
}

function isPlan(sign: Sequence['signs'][number]): boolean {
  return wordOf(sign, 'mode')?.mode === 'plan'
}
