import type {CheckedClaim} from 'remark-validate-statistics/judging'

/**
 * Whether a claim is false once its number is another one.
 *
 * Worked out from the data alone, in plain numbers: the check is not asked whether
 * it would see the fault.
 *
 * @param before - the numeral as the clean article writes it
 * @param after - the numeral that is to stand there
 */
export function isFalse(claim: CheckedClaim, before: string, after: string): boolean {
  const truth = truthOf(claim, before)
  const number = value(after)
  const {hedge, kind} = claim.claim.quantity
  switch (hedge) {
    case 'over':
      return number >= truth
    case 'at-least':
      return number > truth
    case 'under':
      return number <= truth
    case 'at-most':
      return number < truth
    case 'about':
      return Math.abs(truth - number) > (isShare(kind) ? 2 : 0.03 * number)
    case 'nearly':
      return number <= truth || number - truth > 5
    case 'just-over':
      return number >= truth || truth - number > 2
    case 'just-under':
      return number <= truth || number - truth > 2
    case 'exactly':
      return Math.abs(truth - number) > stepOf(after, kind) / 2 + 1e-9
  }
}

/** Whether a number has a hedge: then the rule of hedges may say that it is false. */
export function isHedged({claim}: CheckedClaim): boolean {
  return claim.quantity.hedge !== 'exactly'
}

/** Magnitude of a written numeral; good enough to choose mutants by. */
export function value(number: string): number {
  const [numerator, denominator] = number.replaceAll(',', '').split('/')
  return Number(numerator) / Number(denominator ?? 1)
}

/** The published value in the magnitude that the text writes; of what follows from several, the clean text itself. */
function truthOf({observations, claim}: CheckedClaim, before: string): number {
  const [row] = observations
  const written = value(before)
  if (!row || observations.length > 1 || claim.change?.role === 'difference') return written
  if (claim.change?.role === 'relative') return written
  return Math.abs(Number(row.value)) * (written / Math.abs(value(claim.quantity.value)))
}

function isShare(kind: string): boolean {
  return kind === 'percent' || kind === 'points'
}

/** Worth of the last digit; trailing zeros of an amount are none. */
function stepOf(number: string, kind: string): number {
  const plain = number.replaceAll(',', '')
  const decimals = plain.split('.')[1]?.length ?? 0
  if (decimals > 0 || isShare(kind)) return 10 ** -decimals
  return 10 ** (/0*$/.exec(plain)?.[0].length ?? 0)
}
