import type {Span} from '../claim.ts'
import {isBeside} from '../quantities/beside.ts'
import type {Notion} from '../signs/words.ts'
import {leadsToOther} from './comparison.ts'
import {countOfRanked, firstBehind, isPassedOver, isScope, isSetAgainst} from './rank-scopes.ts'
import {hasClass, isLight, isStop, quantitiesBetween, quantityAt, type Sequence} from './sequence.ts'
import {wordOf} from './words.ts'

/** A word of rank or course that speaks of a quantity. */
export type NotionBond = Span & {
  notion: Notion
  strength: number
  /** Growth slowed, the decline slowed: of the pace of a change. */
  ofPace: boolean
  /** The biggest increase, 增幅最大: of a change, and not of the value. */
  ofChange: boolean
  /** The largest market, 最大的市场: it describes what stands behind it. */
  describes: boolean
  /** 但未创新高, did not overtake it for the first time: words of its clause deny it. */
  isDenied: boolean
  /** 2024年居首的, the front-runner of 2024: a time of its own stands beside it. */
  isDated: boolean
  /** First ahead of women, 首次超过女性: of which of the two is ahead. */
  ofOther: boolean
  /** The only one that fell, 唯一下降的: which way one alone went. */
  move?: 'up' | 'down'
  /** The three largest: how many are ahead together, of whom the number is the first. */
  several?: number
}

/** For each quantity, the words of rank and course that speak of it, each of the nearest one only. */
export function bindNotions(sequence: Sequence): NotionBond[][] {
  const {signs, quantities} = sequence
  const found: NotionBond[][] = quantities.map(() => [])
  for (const [at, sign] of signs.entries()) {
    if (sign.type !== 'word') continue
    for (const word of sign.words) {
      if (word.class !== 'notion' || !leadsOn(sequence, at, word.notion)) continue
      const ofChange = isOfChange(sequence, at, word.notion)
      // The fastest trains: only a change is ranked by how fast it goes.
      if (!ofChange && (word.notion === 'fastest' || word.notion === 'slowest')) continue
      const move = word.notion === 'only' ? moveBehind(sequence, at) : undefined
      if (word.notion === 'only' && !move) continue
      const count = countOfRanked(sequence, at)
      const row =
        count !== undefined
          ? firstBehind(sequence, Math.max(at, count))
          : ofChange
            ? (nextTo(sequence, at, isLeadingToChange) ?? rightBefore(sequence, at))
            : nearest(sequence, at)
      if (row === undefined || isOfOther(sequence, at, word.notion)) continue
      if (ranks.has(word.notion) && isAmongOthers(sequence, at)) continue
      found[row]!.push({
        start: sign.start,
        end: sign.end,
        notion: word.notion,
        strength: strengthOf(at, row),
        ofPace: isOfPace(sequence, at),
        ofChange,
        describes: describes(sequence, at),
        isDenied: isDenied(sequence, at),
        isDated: isDated(sequence, at),
        ofOther: leadsToOther(sequence, at),
        ...(move && {move}),
        ...(count !== undefined && {several: Number(quantityAt(sequence, count).value)})
      })
    }
  }
  return found

  function strengthOf(at: number, row: number): number {
    return signs[at]!.clause === signs[quantities[row]!]!.clause ? 3 : 2
  }
}

/** Outside Lima the most visited was Cusco, 北京以外最多的是: the rank is one among some of those who are counted. */
function isAmongOthers({signs, written}: Sequence, at: number): boolean {
  const first = firstOf(signs, at)
  return isBeside(written(signs[first]!.start, signs[at]!.start).trim().toLowerCase(), 'amongOthers')
}

/** Whether a noun stands behind a word, or behind the 的 that is glued to it. */
function describes({signs}: Sequence, at: number): boolean {
  const {end, clause} = signs[at]!
  const isGlued = wordOf(signs[at + 1], 'relation')?.relation === 'of' && signs[at + 1]!.start === end
  const noun = signs[isGlued ? at + 2 : at + 1]
  return noun?.type === 'text' && noun.clause === clause
}

/** Whether a denial stands before a word in its clause, and no number between. */
function isDenied({signs}: Sequence, at: number): boolean {
  for (let place = at - 1; signs[place]?.clause === signs[at]!.clause; place--) {
    if (signs[place]!.type === 'quantity') return false
    if (hasClass(signs[place], 'denial')) return true
  }
  return false
}

/** Whether a time stands right beside a word, of which it is. */
function isDated({signs}: Sequence, at: number): boolean {
  const isOf = (sign: Sequence['signs'][number] | undefined): boolean =>
    wordOf(sign, 'relation')?.relation === 'of'
  const isBefore = signs[at - 1]?.type === 'time' && isOf(signs[at + 1])
  return isBefore || (isOf(signs[at + 1]) && signs[at + 2]?.type === 'time')
}

/** The number of its clause behind it, else the one before it. */
function nearest(sequence: Sequence, at: number): number | undefined {
  const {signs, quantities} = sequence
  // 比94.7%的峰值低3.5个百分点: the number is what the word names.
  const number = hasClass(signs[at - 2], 'points') ? at - 3 : at - 2
  const isNamed = wordOf(signs[at - 1], 'relation')?.relation === 'of' && signs[number]?.type === 'quantity'
  if (isNamed) return quantities.indexOf(number)
  // 60岁及以上居民最高，为88.9%: of a clause with a subject of its own the number may be the next one's whole.
  const led =
    isSuperlative(signs[at]!) && isSaidOfSubject(sequence, at)
      ? nextTo(sequence, at, isLeadingToValue)
      : undefined
  if (led !== undefined) return led
  const before = quantities.findLastIndex(
    (quantity) => quantity < at && !isPassedOver(sequence, quantity, at)
  )
  const next = quantities.findIndex((quantity) => quantity > at && !isScope(sequence, quantity, at))
  const behind = before >= 0 && isSetAgainst(sequence, at, quantities[next]) ? -1 : next
  const isIn = (row: number): boolean =>
    row >= 0 &&
    signs[quantities[row]!]!.clause === signs[at]!.clause &&
    quantitiesBetween(sequence, Math.min(at, quantities[row]!), Math.max(at, quantities[row]!)) === 0
  // 11.6%，此后逐月放缓: of what came later.
  const isLater =
    before >= 0 &&
    signs.slice(quantities[before], at).some((sign) => wordOf(sign, 'relation')?.relation === 'later')
  if (isLater && behind >= 0) return behind
  // Latvia the fewest (4 million): what stands right behind it in brackets.
  if (behind >= 0 && isSuperlative(signs[at]!) && isBracketed(sequence, at, quantities[behind]!))
    return behind
  // 在创纪录的2022年，…: what opens a statement is of its number.
  if (behind >= 0 && !isIn(before) && !isIn(behind) && isFrame(sequence, at)) return behind
  if (isIn(before) && !isIn(behind)) return before
  if (isIn(behind)) return behind
  // Lowest in Dumfries, at £520: what stands between leads on to the number behind it.
  if (behind >= 0 && leadsOver(sequence, at, quantities[behind]!)) return behind
  return before >= 0 ? before : behind >= 0 ? behind : undefined
}

/** Whether the clause of a word begins like one of time or place. */
function isFrame({signs}: Sequence, at: number): boolean {
  const first = signs.find(({clause, type}) => clause === signs[at]!.clause && type !== 'stop')
  return wordOf(first, 'relation')?.relation === 'in'
}

function isSuperlative(sign: Sequence['signs'][number]): boolean {
  return ['highest', 'lowest'].includes(wordOf(sign, 'notion')?.notion ?? '')
}

function isBracketed({signs}: Sequence, at: number, quantity: number): boolean {
  return isStop(signs[quantity - 1], 'open') && signs.slice(at + 1, quantity - 1).every(isLight)
}

/** Whether words of its own clause, and then nothing but signs that part nothing, stand before the next number. */
function leadsOver({signs}: Sequence, at: number, quantity: number): boolean {
  let place = at + 1
  while (place < quantity && signs[place]!.clause === signs[at]!.clause) place++
  const isComplete = signs.slice(at + 1, place).some(({type}) => type === 'text')
  const rest = signs.slice(place, quantity)
  // Highest in Wales; lowest in Kent, at £520: the number is that of the nearer one.
  if (signs.slice(at + 1, place).some((sign) => isStop(sign, 'semicolon') || isSuperlative(sign)))
    return false
  // Lowest in London, with a decrease of 0.9%.
  const isLeading = (sign: Sequence['signs'][number]): boolean =>
    isLeadingToValue(sign) || ['in', 'of'].includes(wordOf(sign, 'relation')?.relation ?? '')
  // Lowest in Oregon, Utah and Maine, at 1%: a list may stand there.
  const end = rest.findLastIndex((sign) => !isLeading(sign))
  const isList = rest
    .slice(0, end + 1)
    .every((sign) => isLeading(sign) || sign.type === 'text' || hasClass(sign, 'joint'))
  const isLed = rest.slice(end + 1).some((sign) => !isLight(sign) && !isStop(sign))
  return isComplete && (end < 0 || (isList && isLed && isStop(rest[end + 1], 'comma')))
}

/** Because travel kept returning to normal: in a clause without a number what goes on is what that clause names. */
function isOfOther({signs, quantities}: Sequence, at: number, notion: Notion): boolean {
  if (notion !== 'steady') return false
  const own = signs.filter(({clause}) => clause === signs[at]!.clause)
  const isNamed = own.some(({type, start}) => type === 'text' && start < signs[at]!.start)
  const goes = own.some((sign) => hasClass(sign, 'move'))
  return isNamed && !goes && !quantities.some((quantity) => signs[quantity]!.clause === signs[at]!.clause)
}

function isOfPace({signs}: Sequence, at: number): boolean {
  let place = at - 1
  while (place >= 0 && isLight(signs[place]!)) place--
  return hasClass(signs[place], 'move')
}

/** The biggest increase, 增幅却最大, 增幅为三个地区中最大: of the change, and not of the value. */
function isOfChange({signs}: Sequence, at: number, notion: Notion): boolean {
  if (!ranks.has(notion)) return false
  // 增幅却最大, 增幅也最小
  const isBetween = signs[at - 1] && (hasClass(signs[at - 1], 'contrast') || isLight(signs[at - 1]!))
  const left = isBetween ? at - 2 : at - 1
  const isChange = (place: number): boolean => hasClass(signs[place], 'move') || hasClass(signs[place], 'gap')
  const isNext = [left, at + 1, at + 2].some(
    (place) => (signs[place]?.clause === signs[at]!.clause || place === at - 2) && isChange(place)
  )
  if (isNext) return true
  // The fastest of all: what has no noun of its own is of the change before it.
  if ((notion === 'fastest' || notion === 'slowest') && isEnd(signs[at + 1])) return true
  // 增幅为三个地区中最大, 降幅为各畜种之首
  const first = firstOf(signs, at)
  return first + 1 < at && wordOf(signs[first], 'move')?.form === 'rate' && isLight(signs[first + 1]!)
}

/** A stop, or “of”, which says among whom. */
function isEnd(sign: Sequence['signs'][number] | undefined): boolean {
  return !sign || isStop(sign) || wordOf(sign, 'relation')?.relation === 'of'
}

const ranks: ReadonlySet<Notion> = new Set(['highest', 'lowest', 'fastest', 'slowest'])

/** Which way went what alone did so: the only one that fell, 唯一减少的一项, the only group with a rise. */
function moveBehind({signs}: Sequence, at: number): 'up' | 'down' | undefined {
  for (let place = at + 1; signs[place] && signs[place]!.clause === signs[at]!.clause; place++) {
    const sense = wordOf(signs[place], 'move')?.sense
    if (sense === 'up' || sense === 'down') return sense
    if (signs[place]!.type === 'quantity') return undefined
  }
  return undefined
}

/** The number to which a rank leads: the fastest growth, 9.1%; 增幅最大，达到9.1%. */
function nextTo(
  {signs, quantities}: Sequence,
  at: number,
  isLeading: (sign: Sequence['signs'][number]) => boolean
): number | undefined {
  const behind = quantities.findIndex((quantity) => quantity > at)
  const between = behind < 0 ? [] : signs.slice(at + 1, quantities[behind])
  // The slowest growth of the three segments: among whom.
  const isAmong = between.some(
    (sign, index) => wordOf(sign, 'relation')?.relation === 'of' && between[index + 1]
  )
  return behind >= 0 && !isAmong && between.every(isLeading) ? behind : undefined
}

function isLeadingToChange(sign: Sequence['signs'][number]): boolean {
  return (
    isLight(sign) || isStop(sign, 'comma', 'open') || hasClass(sign, 'move') || hasClass(sign, 'relation')
  )
}

/** A number that goes below nothing may be told as a fall: 以伦敦最低，下降0.9%. */
function isLeadingToValue(sign: Sequence['signs'][number]): boolean {
  return isLight(sign) || isStop(sign, 'comma') || hasClass(sign, 'move')
}

/** Whether a name stands before a word in its clause, and no stop of a list or statement between. */
function isSaidOfSubject({signs}: Sequence, at: number): boolean {
  const first = firstOf(signs, at)
  return first < at && signs.slice(first, at).some(({type}) => type === 'text')
}

/** The change right before the clause of a rank, in which nothing but among whom is said: 增长17%，在三大分部中增速最慢, 增速居各分部之末. */
function rightBefore({signs, quantities, written}: Sequence, at: number): number | undefined {
  const first = firstOf(signs, at)
  const before = quantities.findLastIndex((quantity) => quantity < first)
  const isNext =
    before >= 0 &&
    signs.slice(quantities[before]! + 1, first).every((sign) => isStop(sign, 'comma') || isComparison(sign))
  const {start, end} = signs[at]!
  const isAmong = (sign: Sequence['signs'][number], index: number): boolean =>
    sign.type !== 'text' ||
    isBeside(written(start, end), 'among') ||
    signs.slice(first + index, at).some((d) => wordOf(d, 'relation')?.relation === 'of')
  return isNext && signs.slice(first, at).every(isAmong) ? before : undefined
}

/** 6.8% fewer than a year earlier: with what a number was compared. */
function isComparison(sign: Sequence['signs'][number]): boolean {
  return isLight(sign) || sign.type === 'time' || hasClass(sign, 'move') || hasClass(sign, 'relation')
}

/** Where the clause of a sign begins. */
function firstOf(signs: Sequence['signs'], at: number): number {
  let first = at
  while (first > 0 && signs[first - 1]!.clause === signs[at]!.clause && !isStop(signs[first - 1])) first--
  return first
}

/** First above 40%, 首次突破: only before a number or a verb of change, not “first appeared”. */
function leadsOn({signs}: Sequence, at: number, notion: Notion): boolean {
  if (notion !== 'first') return true
  for (let place = at + 1; place < signs.length; place++) {
    const sign = signs[place]!
    if (sign.type === 'quantity' || hasClass(sign, 'move') || wordOf(sign, 'relation') !== undefined)
      return true
    if (!isLight(sign) && !isStop(sign, 'comma')) return false
  }
  return false
}
