import type {Claim} from '@collate/claims'
import {foldText} from '@collate/claims/fold'
import type {Indicator} from '@collate/statistics'
import type {Citation} from '../citation.ts'
import {unitKind} from '@collate/judge/numbers/unit'
import {words as en} from '../en/words.ts'
import {words as zh} from '../zh/words.ts'
import type {PassageContext} from './context.ts'
import type {Role} from './stat.ts'

const languages = {zh, en}

/**
 * What a quantity inside a `<Stat>` does there.
 *
 * @returns nothing for what is not judged by itself: a year, 3 hours beside a percentage
 */
export function roleOf(
  claim: Claim,
  citations: readonly Citation[],
  context: PassageContext,
  isAlone: boolean
): Role | undefined {
  const {kind} = claim.quantity
  const kinds = new Set(citations.map(({indicator}) => unitKind(indicator.unit)))
  if (kind === 'year') return
  if (kind === 'ordinal') return 'rank'
  if (claim.sample && !kinds.has('count')) return 'sample'
  if (kind === 'percent' && claim.rest) return 'rest'
  if (kind === 'percent' && hasParts(citations) && isSum(claim, context)) return 'sum'
  if (kind === 'percent' && citations.length === 2 && isAlone && isProportion(claim, context))
    return 'proportion'
  if (kind === 'points' && kinds.has('points') && isEased(claim)) return 'value'
  if (isChange(claim) && !citations.every(({indicator}) => measuresChange(indicator)))
    return changeRole(claim)
  if (kind === 'points' && !kinds.has('points')) return 'difference'
  if (kind === 'multiple' && !kinds.has('multiple')) return 'multiple'
  if (kind === 'count' && !kinds.has('count'))
    return isAmount(claim, kinds) || isUnnamed(claim, context) ? 'value' : 'parts'
  if (kind === 'measure' && !kinds.has('measure')) return isAlone ? 'value' : undefined
  return 'value'
}

/** Whether a quantity follows from two statistics. */
export function isDerived(role: Role): boolean {
  return role === 'difference' || role === 'relative' || role === 'multiple' || role === 'proportion'
}

/** 是体育的一半, half that of sport, twice as many as: told against another value. */
export function isProportion({quantity}: Claim, {folded, language}: PassageContext): boolean {
  const {proportionBefore, proportionBehind} = languages[language]
  const before = folded.between(quantity.start - reach, quantity.start)
  return (
    proportionBefore.test(before) || proportionBehind.test(folded.between(quantity.end, quantity.end + reach))
  )
}

function hasParts(citations: readonly Citation[]): boolean {
  return citations.some(({indicator}) => indicator.categories.size > 0)
}

function isChange({change}: Claim): boolean {
  return change?.role === 'difference' || change?.role === 'relative'
}

/** The gap narrowed to 12 points: the gap itself, and no rate of change as in growth slowed to 5%. */
function isEased({change, directions}: Claim): boolean {
  return change?.role === 'relative' && directions.some(({sense}) => sense === 'slowed')
}

function changeRole({quantity, change}: Claim): Role {
  if (quantity.kind === 'multiple') return 'multiple'
  if (quantity.kind === 'points') return 'difference'
  return change!.role === 'relative' ? 'relative' : 'difference'
}

/** Whether the statistic itself is a change: the growth of something, inflation. */
export function measuresChange({label, id}: Indicator): boolean {
  return changeNames.test(foldText(`${id} ${label.en} ${label.zh}`).text)
}

const changeNames =
  /growth|increase|decrease|decline|change in|rise in|inflation|year[- ]on[- ]year|\byoy\b|增长|增速|增幅|涨幅|降幅|跌幅|变化|变动|通胀|同比|环比/i

/** A number whose currency or unit was named once before it: $1.2bn in 2024 and 1.5bn in 2025. */
function isAmount({quantity}: Claim, kinds: ReadonlySet<string>): boolean {
  return (kinds.has('currency') || kinds.has('measure')) && quantity.unit === undefined
}

/** 82 and no more in a citation of a share: its unit is missing, and its value may be wrong too. */
function isUnnamed({quantity: {start, end, unit}}: Claim, {folded, language}: PassageContext): boolean {
  if (unit !== undefined || !/\d/.test(folded.between(start, end))) return false
  return languages[language].unnamedBehind.test(folded.between(end, end + reach))
}

const reach = 24

/** Whether words before or behind a share say that it adds up others. */
function isSum({quantity, change}: Claim, {folded, language}: PassageContext): boolean {
  if (change) return false
  const {sumBefore, sumBehind} = languages[language]
  const before = folded.between(quantity.start - reach, quantity.start)
  return sumBefore.test(before) || sumBehind.test(folded.between(quantity.end, quantity.end + reach))
}
