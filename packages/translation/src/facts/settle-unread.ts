import {findWrittenNumbers} from '@collate/claims/quantities'
import type {ComparedPair} from '../comparison/comparison.ts'
import type {EditionPassage} from '../passage/passage.ts'
import type {EditionFact} from './fact.ts'
import {saysAny} from '../language/facts.ts'
import {isRatio, numbersIn, unreadNumbers} from './unread-numbers.ts'

/** Settle numbers that one language reads as a fact and the other does not: from 51 to 48 km, 16份中有11份. */
export function settleUnread(pair: ComparedPair): void {
  const {here, there, facts} = pair
  const {extra, missing} = facts
  matchRatios(pair)
  const known = (side: 'here' | 'there', own: readonly EditionFact[]): EditionFact[] => [
    ...facts.matches.map((match) => match[side]),
    ...own.filter((fact) => !isRatio(fact))
  ]
  const unread = {
    here: unreadNumbers(here, known('here', extra)),
    there: unreadNumbers(there, known('there', missing))
  }
  const ratios = [
    ...extra.filter(isRatio).flatMap((fact) => numbersIn(fact, here)),
    ...missing.filter(isRatio).flatMap((fact) => numbersIn(fact, there))
  ]
  const isPartOfRatio = (fact: EditionFact): boolean =>
    fact.quantity.kind === 'count' && ratios.includes(fact.quantity.value)
  facts.extra = extra.filter(
    (fact) =>
      !isPartOfRatio(fact) && !isSettled(fact, here, {passage: there, others: missing, numbers: unread.there})
  )
  facts.missing = missing.filter(
    (fact) =>
      !isPartOfRatio(fact) && !isSettled(fact, there, {passage: here, others: extra, numbers: unread.here})
  )
}

/** Put ratios beside the number that they begin with: 7 in every ten thousand, 每万张7起. What one does, the other does. */
function matchRatios({here, there, facts}: ComparedPair): void {
  const isBegin = (ratio: EditionFact, own: EditionPassage, other: EditionFact): boolean =>
    isRatio(ratio) && other.quantity.kind === 'count' && partsOf(ratio, own).includes(other.quantity.value)
  for (const mine of facts.extra) {
    const theirs = facts.missing.find((d) => isBegin(mine, here, d) || isBegin(d, there, mine))
    if (theirs) facts.matches.push({here: mine, there: theirs, how: 'hedged'})
  }
}

/** The numbers of a ratio but for what it is of. */
function partsOf(ratio: EditionFact, own: EditionPassage): string[] {
  return numbersIn(ratio, own).filter((number) => !/^10+$/.test(number))
}

type Other = {passage: EditionPassage; others: readonly EditionFact[]; numbers: ReadonlySet<string>}

function isSettled(fact: EditionFact, own: EditionPassage, {passage, others, numbers}: Other): boolean {
  if (isRatio(fact)) {
    const parts = partsOf(fact, own)
    const isSaid = (number: string): boolean =>
      numbers.has(number) ||
      // Two shares that are not the same are no pair, whatever number they have in common: 253 per 10,000.
      others.some((other) => !isRatio(other) && numbersIn(other, passage).includes(number))
    return parts.length > 0 && parts.every(isSaid)
  }
  if (fact.quantity.kind === 'points' && isPointsIn(fact, passage)) return true
  return !isSigned(fact, passage) && numbersIn(fact, own).every((number) => numbers.has(number))
}

/** A three-point increase: of an index or of percentages, which its other edition says. */
function isPointsIn({quantity: {value}}: EditionFact, {text, language}: EditionPassage): boolean {
  return findWrittenNumbers(text, language).some(
    (number) =>
      number.value === value && saysAny(text.slice(number.end, number.end + longestPoints), 'pointsBehind')
  )
}

/** “-percentage-point” */
const longestPoints = 18

/** A share or a change is always read, and so is a small amount of money; 80 + 28 美元 says the money once. */
function isSigned({quantity: {kind, value, unit}, folded}: EditionFact, {facts}: EditionPassage): boolean {
  if (kind === 'currency') return value.length < 3 && !facts.some((other) => other.quantity.unit === unit)
  // 300 points of a test, and no points of a share.
  return kind === 'percent' || (kind === 'points' && !folded.endsWith('points'))
}

/** Settle money whose name one language says once: 1.2 billion yuan, against 960 million. */
export function settleMoney({here, there, facts}: ComparedPair): void {
  for (const fact of facts.extra) {
    const pair = facts.missing.find(
      (other) => isAmountOf(fact, other, here) || isAmountOf(other, fact, there)
    )
    if (!pair) continue
    facts.extra = facts.extra.filter((other) => other !== fact)
    facts.missing = facts.missing.filter((other) => other !== pair)
  }
}

function isAmountOf(
  {quantity}: EditionFact,
  {quantity: money}: EditionFact,
  {facts}: EditionPassage
): boolean {
  return (
    quantity.kind === 'count' &&
    quantity.unit === undefined &&
    money.kind === 'currency' &&
    quantity.value === money.value &&
    facts.some((other) => other.quantity.unit === money.unit)
  )
}
