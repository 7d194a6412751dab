import type {EditionPassage} from '../passage/passage.ts'
import {languageTables} from '../language/languages.ts'
import {agreement} from './agreement.ts'
import type {EditionFact} from './fact.ts'
import {hedgeWay} from './hedge-way.ts'
import {sharesCharacter} from '../text/span.ts'
import {isConversion} from './conversion.ts'
import {isCited} from './said-loosely.ts'
import {isRatio} from './unread-numbers.ts'
import {isVague} from './vague.ts'
import {allFactWords, saysAny} from '../language/facts.ts'

const smallCount = 12

/**
 * Whether a fact may be without its pair in the other passage: the language has
 * another way to say it, it is repeated, or it stands there as code.
 */
export function isTolerated(fact: EditionFact, own: EditionPassage, other: EditionPassage): boolean {
  const {kind, value} = fact.quantity
  if (isTurnedRound(fact, own, other)) return false
  if (isWordy(fact) || isVague(fact) || kind === 'ordinal') return true
  // The 5 services below: how many there are a translator adds, or leaves to be counted.
  if (isSmallCount(fact) && !isCited(fact, own)) return true
  // One second is also a second.
  if (
    value === '1' &&
    kind !== 'percent' &&
    kind !== 'currency' &&
    (kind !== 'points' || !/\d/.test(fact.folded))
  )
    return true
  if (isDecade(fact, own, other) || isConversion(fact, own) || isTimeOf(fact, other)) return true
  // $0 beside 免费; 24小时连轴转 beside “runs around”.
  if (value === '0' && kind === 'currency' && saysAny(other.folded.text, 'free')) return true
  if (value === '24' && saysAny(own.folded.between(fact.end, fact.end + longestUnending), 'unending'))
    return true
  // Eighteen months are a year and a half.
  if (kind === 'measure' && !/\d/.test(fact.folded) && saysAny(other.folded.text, 'andHalf')) return true
  // Every second line; 几乎大部分: a part that no number names.
  if (kind === 'percent' && !/\d/.test(fact.folded) && saysAny(fact.folded, 'everyOther')) return true
  // Two out of three: a share that is told as a count.
  if (isRatio(fact) && !/\d/.test(fact.folded)) return true
  if (isInNumbers(fact, other)) return true
  if (value === '0' && says(other, 'negations')) return true
  if (value === '100' && kind === 'percent' && says(other, 'totals')) return true
  if (isVerbatim(fact, own, other)) return true
  if (other.facts.some((repeated) => agreement(fact, repeated) === 'same')) return true
  const digits = /\d[\d,.]*\d|\d/.exec(fact.folded)?.[0].replaceAll(',', '')
  if (digits === undefined) return false
  return other.references.codes.some((code) => hasNumber(code.value, digits))
}

function isSmallCount({quantity: {kind, value, upper, hedge, unit}}: EditionFact): boolean {
  if (kind === 'measure' && unit === 'bit' && widths.test(value)) return true
  if (kind !== 'count' || upper !== undefined || hedge !== 'exactly') return false
  // 64位: how wide a machine is goes without saying.
  return Number(value) <= smallCount || (unit !== undefined && saysAny(unit, 'bits') && widths.test(value))
}

const widths = /^(?:8|16|32|64|128)$/

/** 12 months beside 一年后: as long, of which one says from when it counts. */
function isTimeOf(fact: EditionFact, {times}: EditionPassage): boolean {
  if (fact.quantity.kind !== 'measure') return false
  return times.some(({time}) => {
    if (time?.kind !== 'relative' || time.back === 0) return false
    const unit = {year: 'a', month: 'mo', week: 'wk', day: 'd'}[time.unit as string]
    if (unit === undefined) return false
    const quantity = {...fact.quantity, value: String(Math.abs(time.back)), unit}
    return agreement(fact, {...fact, quantity, folded: ''}) === 'same'
  })
}

/** 每 1000 棵中有 12 棵 beside “for every 1,000 trees you get 12”: a share of which the other text has both numbers. */
function isInNumbers(fact: EditionFact, {folded}: EditionPassage): boolean {
  const numbers = isRatio(fact) ? (fact.folded.match(/\d[\d,]*/g) ?? []) : []
  return numbers.length > 1 && numbers.every((number) => hasNumber(folded.text, number.replaceAll(',', '')))
}

/** 128-256K, 10/100/1000, 1/64: what only one language reads as a number stands there letter for letter. */
function isVerbatim(
  {slice, start: from}: EditionFact,
  own: EditionPassage,
  {text, facts}: EditionPassage
): boolean {
  const [figures = ''] = /[$€£¥]?\d[\w.,/:^-]*(?<![.,:-])/.exec(slice) ?? []
  const [before = ''] = /(?:(?<!\d)\d{1,9}\/){1,9}$/.exec(own.text.slice(0, from)) ?? []
  const written = before + figures
  if (!/[^\d.,]/.test(written)) return false
  const start = text.indexOf(written)
  const span = {start, end: start + written.length}
  const isWhole = !/[\w.]/.test(text[start - 1] ?? '') && !/[\w]/.test(text[span.end] ?? '')
  return start >= 0 && isWhole && !facts.some((other) => sharesCharacter(other, span))
}

/** 所有学校都达标 beside “no school did”. */
function isTurnedRound({quantity}: EditionFact, own: EditionPassage, other: EditionPassage): boolean {
  const isAll = quantity.kind === 'percent' && quantity.value === '100'
  return isAll && says(other, 'nobody') && !says(other, 'totals') && !says(own, 'negations')
}

/** 40多岁 is in one's forties, and 快30岁 in one's late twenties. */
function isDecade(
  {quantity, start}: EditionFact,
  {folded: own}: EditionPassage,
  {folded}: EditionPassage
): boolean {
  const {unit, value, hedge} = quantity
  const isSoon = hedgeWay({quantity}) === 'nearly' || saysAny(own.between(start - longestSoon, start), 'soon')
  const tens = hedge === 'over' ? Number(value) : isSoon ? Number(value) - 10 : 0
  const decade = allFactWords.flatMap(({decades}) => decades[tens / 10 - 2] ?? [])[0]
  return (
    unit === 'a' && decade !== undefined && new RegExp(`\\b(?:${decade}|${tens}s)\\b`, 'i').test(folded.text)
  )
}

const longestSoon = 8
const longestUnending = 20

/** Small counts in words come and go in translation: both, a couple, 两者. */
export function isWordy({quantity, folded}: EditionFact): boolean {
  const {kind, value} = quantity
  if (/\d/.test(folded)) return false
  if (kind === 'percent') return value === '100'
  return (
    (kind === 'count' || kind === 'measure' || kind === 'multiple') &&
    (kind === 'multiple' ? !/\d{3}/.test(value) : !value.includes('/') && Number(value) <= smallCount)
  )
}

function says({language, folded}: EditionPassage, what: 'negations' | 'nobody' | 'totals'): boolean {
  return languageTables[language][what].test(folded.text)
}

function hasNumber(text: string, digits: string): boolean {
  const plain = text.replaceAll(',', '')
  for (let at = plain.indexOf(digits); at >= 0; at = plain.indexOf(digits, at + 1)) {
    if (!/\d/.test(plain[at - 1] ?? '') && !/\d/.test(plain[at + digits.length] ?? '')) return true
  }
  return false
}
