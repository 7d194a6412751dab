import type {Span} from '../claim.ts'
import {isHan} from '../fold/kinds.ts'
import type {Language} from '../language.ts'
import {isBeside} from '../quantities/beside.ts'
import {isHead, isSupport, isVagueWord, lexiconWords} from '../signs/lexicon.ts'
import type {Rate} from './rates.ts'
import {hasClass, isLight, isStop, type Sequence} from './sequence.ts'
import {wordOf} from './words.ts'

/** What grammar makes the base of a quantity: 82% *of guests*, 占*总量*的82%. */
export type Base = Span & {
  /** Everyone, those asked: it names nobody, and needs no name. */
  isAnyone: boolean
  /** Its last word stands right before what ties it to the number, and is what is counted. */
  isClosed?: true
  /** A word that only counts it may lead it: 名, 例. */
  isCounted?: true
  /** It stands before the statement, behind “among”: one of several numbers may be of others. */
  isFrame?: true
  /** What tells which of all people: 85% of those *who were charged*. */
  described?: Span
  /** How many they are said to be: 82% of the 500 tea houses. */
  size?: Span & {value: string}
}

/** For each quantity, the words that “of”, 的, 占 or “per 1,000” tie to it as its base. */
export function bindBases(
  sequence: Sequence,
  text: string,
  language: Language,
  rates: readonly Rate[]
): Array<Base | undefined> {
  return sequence.quantities.map(
    (at, row) =>
      baseOfRate(sequence, rates[row]!, text, language) ??
      baseOfRateBefore(sequence, rates[row]!, text, language) ??
      baseBehind(sequence, at, text) ??
      baseInside(sequence, at, text, language) ??
      baseBefore(sequence, at, text) ??
      baseAhead(sequence, at, text) ??
      baseOfShare(sequence, at, text, language) ??
      baseOfFrame(sequence, at, text)
  )
}

/** 4.5 per 1,000 live births: the words right behind it; people and population are nobody. */
function baseOfRate({signs}: Sequence, {end}: Rate, text: string, language: Language): Base | undefined {
  const first = end === undefined ? -1 : signs.findIndex((sign) => sign.start >= end)
  let last = first
  while (signs[last]?.type === 'text') last++
  const words = signs.slice(first, last)
  const [head] = words
  if (first < 0 || !head) return undefined
  const said = {start: head.start, end: words.at(-1)!.end}
  return isHead(text.slice(said.start, said.end), language) ? undefined : {...said, isAnyone: false}
}

/** 每10万名司机事故290起: the words behind it, which go on with what happened to them; 人 and 人口 are nobody. */
function baseOfRateBefore(
  {signs}: Sequence,
  {before}: Rate,
  text: string,
  language: Language
): Base | undefined {
  let first = before === undefined ? -1 : signs.findIndex((sign) => sign.start >= before)
  if (signs[first]?.type !== 'text' || !isHanAt(text, signs[first]!.start)) return undefined
  const {quantity} = signs[first - 1] as {quantity?: {unit?: string}}
  // 名 by itself only counts what follows.
  if (signs[first]!.end - signs[first]!.start === 1) first++
  if (signs[first]?.type !== 'text') return undefined
  let last = first
  while (signs[last + 1]?.type === 'text') last++
  const [start, end] = [signs[first]!.start, signs[last]!.end]
  // 居民 is one word, whatever its characters mean alone.
  const isPeople = [
    quantity?.unit ?? '',
    ...[1, 2, 3, 4].map((length) => text.slice(start, start + length))
  ].some((d) => isHead(d, language))
  return isPeople ? undefined : {start, end, isAnyone: false, isCounted: true}
}

/** 82% of guests of tea houses: up to the next word that leads on. */
function baseBehind(sequence: Sequence, at: number, text: string): Base | undefined {
  const {signs} = sequence
  if (wordOf(signs[at + 1], 'relation')?.relation !== 'of') return undefined
  let last = at + 1
  let size: Base['size']
  for (; last + 1 < signs.length; last++) {
    const sign = signs[last + 1]!
    // 65% of students are distracted: the verb that links tells what they do.
    if (hasClass(sign, 'copula') && last > at + 1) break
    const isCount = sign.type === 'quantity' && sign.quantity.kind === 'count' && !size
    // 82% of per capita income: an amount that is reckoned by the head has it before its name.
    const isByHead =
      wordOf(sign, 'relation')?.relation === 'per' && signs.slice(at + 2, last + 1).every(isLight)
    if (isCount) size = {start: sign.start, end: sign.end, value: sign.quantity.value}
    else if (!isByHead && !goesOn(sequence, last + 1) && !isOwner(sign, text)) break
  }
  const base = baseOf(sequence, at + 2, last, text)
  const described = base?.isAnyone ? descriptionAt(sequence, last + 1) : undefined
  return base && {...base, ...(size && {size}), ...(described && {described})}
}

/** Who were charged: from the word that leads a description to the end of its clause. */
function descriptionAt({signs}: Sequence, at: number): Span | undefined {
  const lead = signs[at]
  if (wordOf(lead, 'relation')?.relation !== 'who') return undefined
  let last = at
  while (signs[last + 1]?.clause === lead!.clause && signs[last + 1]!.type !== 'quantity') last++
  return last === at ? undefined : {start: signs[at + 1]!.start, end: signs[last]!.end}
}

/** 占总量的82%, 客人的82%: between 占, or what else leads on, and 的. */
function baseBefore(sequence: Sequence, at: number, text: string): Base | undefined {
  const {signs} = sequence
  let end = at - 1
  while (end > 0 && isLight(signs[end]!)) end--
  if (!isOf(sequence, end) || hasClass(signs[end], 'share')) return undefined
  const startWith = (isPart: (at: number) => boolean): number => {
    let first = end
    while (first - 1 >= 0 && isPart(first - 1)) first--
    return first
  }
  // 占国内生产总值的: behind 占 a longer word that holds one of grammar is a word like any other.
  const behindShare = startWith((place) => goesOn(sequence, place) || isSilent(signs[place]!))
  const isOfShare = hasClass(signs[behindShare - 1], 'share')
  const first = isOfShare ? behindShare : startWith((place) => goesOn(sequence, place))
  // 占总量的82%, 客人的82%: led by 占, or first in its clause; 2015年发布的11.3% is what was done then.
  const lead = signs[first - 1]
  const isLed = lead === undefined || lead.type === 'stop' || isOf(sequence, first - 1)
  return isLed && isHanAt(text, signs[end]!.start)
    ? closed(baseOf(sequence, first, end - 1, text))
    : undefined
}

/** 约占*总量*的82%: where a hedge stands before it, all of it is one quantity. */
function baseInside({signs}: Sequence, at: number, text: string, language: Language): Base | undefined {
  const {start, end} = signs[at]!
  const words = lexiconWords(text.slice(start, end), language)
  const isLink = ({values}: (typeof words)[number]): boolean =>
    values.some((d) => d.class === 'relation' && d.relation === 'of')
  const share = words.find((d) => isLink(d) && d.values.some((word) => word.class === 'share'))
  const last = words.findLast(isLink)
  if (!share || !last || last.start <= share.end) return undefined
  return {start: start + share.end, end: start + last.start, isAnyone: false, isClosed: true}
}

/** *Of guests of tea houses*, 82% drink tea: what opens the sentence, or a clause, right before the number. */
function baseAhead(sequence: Sequence, at: number, text: string): Base | undefined {
  const {signs} = sequence
  let end = at - 1
  while (end > 0 && isLight(signs[end]!)) end--
  if (!isStop(signs[end], 'comma')) return undefined
  let first = end
  while (first > 0 && signs[first - 1]!.type !== 'stop' && signs[first - 1]!.type !== 'quantity') first--
  if (!isOf(sequence, first) || isHanAt(text, signs[first]!.start)) return undefined
  let last = first
  while (last + 1 < end && (goesOn(sequence, last + 1) || isOwner(signs[last + 1]!, text))) last++
  const base = baseOf(sequence, first + 1, last, text)
  return base?.isAnyone ? undefined : base
}

/** *Among all employed people* in China, 82% drink tea; 在*就业人员*中，男性占82%: what the statement begins with. */
function baseOfFrame(sequence: Sequence, at: number, text: string): Base | undefined {
  const {signs} = sequence
  const comma = signs.findLastIndex((sign, place) => place < at && sign.type === 'stop')
  if (!isStop(signs[comma], 'comma') || comma < 2) return undefined
  const before = signs.findLastIndex((sign, place) => place < comma && sign.type === 'stop')
  const [lead, last] = [before + 1, comma - 1]
  const isHanFrame = isOf(sequence, last) && isHanAt(text, signs[last]!.start)
  if (!isHanFrame && (!isOf(sequence, lead) || isHanAt(text, signs[lead]!.start))) return undefined
  let first = lead
  while (first < last && signs[first]!.type !== 'text') first++
  // Among whom women are ahead: what describes those told before names nobody.
  if (signs.slice(lead, first).some((sign) => wordOf(sign, 'relation')?.relation === 'who')) return undefined
  // 在这些用户中: of those told before.
  if (isHanFrame && first > lead && wordOf(signs[first - 1], 'relation')?.relation !== 'in') return undefined
  let end = first
  while (end + 1 < (isHanFrame ? last : comma) && goesOn(sequence, end + 1)) end++
  if (isHanFrame && end + 1 !== last) return undefined
  const base = baseOf(sequence, first, end, text)
  return base?.isAnyone || signs.slice(first, at).some(({type}) => type === 'quantity')
    ? undefined
    : base && {...base, isFrame: true}
}

/** The share of loans *in total loans* fell to 50.6%, 占*贷款总额*的比重降至50.6%: what stands in the name of the share. */
function baseOfShare(sequence: Sequence, at: number, text: string, language: Language): Base | undefined {
  const {signs} = sequence
  const {clause} = signs[at]!
  for (let lead = at - 1; lead >= 0 && signs[lead]!.clause === clause; lead--) {
    const isIn = wordOf(signs[lead], 'relation')?.relation === 'in' && isShareOf(sequence, lead)
    if (!isIn && !hasClass(signs[lead], 'share')) continue
    let last = lead
    while (last + 1 < at && goesOn(sequence, last + 1)) last++
    // 占…的比重: it ends with 的.
    if (hasClass(signs[lead], 'share') && !isOf(sequence, last + 1)) return undefined
    // In total loans thus fell: what says nothing is none of its name.
    const says = (word: string): boolean => !isVagueWord(word, language) && !isSupport(word, language)
    while (last > lead && !says(text.slice(signs[last]!.start, signs[last]!.end))) last--
    const base = baseOf(sequence, lead + 1, last, text)
    return base && !/^\p{Lu}/u.test(text.slice(base.start)) ? base : undefined
  }
  return undefined
}

/** The share of X in: words of a share lead to X, and X to what it is a share of. */
function isShareOf({signs}: Sequence, at: number): boolean {
  const of = signs.findLastIndex((sign, index) => index < at && wordOf(sign, 'relation')?.relation === 'of')
  const isNear = of > 0 && signs.slice(of + 1, at).every((sign) => sign.type === 'text' || isLight(sign))
  return isNear && hasClass(signs[of - 1], 'portion')
}

/** The country's teachers: whose they are leads on to them. */
function isOwner({start, end}: Span, text: string): boolean {
  return isBeside(text.slice(start, end), 'ownerSign')
}

function isOf({signs}: Sequence, at: number): boolean {
  return wordOf(signs[at], 'relation')?.relation === 'of'
}

/** A word that does nothing: it only holds one that would. */
function isSilent(sign: Sequence['signs'][number]): boolean {
  return sign.type === 'word' && sign.words.every((d) => d.class === 'silent')
}

function goesOn({signs}: Sequence, at: number): boolean {
  const sign = signs[at]!
  return (
    sign.type === 'text' ||
    isLight(sign) ||
    hasClass(sign, 'survey') ||
    hasClass(sign, 'anyone') ||
    hasClass(sign, 'joint') ||
    isStop(sign, 'quote')
  )
}

function baseOf({signs}: Sequence, first: number, last: number, text: string): Base | undefined {
  const words = signs.slice(first, last + 1)
  if (words.length === 0) return undefined
  const {start} = words[0]!
  const {end} = words.at(-1)!
  const isAnyone =
    words.some((sign) => hasClass(sign, 'survey')) || words.every((sign) => sign.type !== 'text')
  return text.slice(start, end).trim() === '' ? undefined : {start, end, isAnyone}
}

/** “Lows of 36%” names no base, 客人的82% does. */
function isHanAt(text: string, at: number): boolean {
  return isHan(text.charCodeAt(at))
}

function closed(base: Base | undefined): Base | undefined {
  return base && {...base, isClosed: true}
}
