import {absolute, multiply, parseFraction, type Fraction} from './fraction.ts'

/**
 * How far a number may be from its statistic under a hedge: the house rules.
 *
 * Percent and percentage points are measured in points, all else as a share of
 * the number written.  Messages print them, so an editor never has to guess.
 */
export type Tolerance = {
  /** About: either side. */
  about: Fraction
  /** Nearly: below, and never above. */
  nearly: Fraction
  /** The same for a fraction word: nearly half, 近六成. */
  nearlyWord: Fraction
  /** Just over, just under. */
  just: Fraction
  /** Over, at least, under, at most: farther away they are true and say too little. */
  far: Fraction
}

/** How a number is rounded and allowed for: shares in points, amounts and multiples by their size. */
export type Scale = 'points' | 'amount' | 'multiple'

const tolerances: Record<Scale, Tolerance> = {
  points: read({about: '2', nearly: '3', nearlyWord: '5', just: '2', far: '10'}),
  amount: read({about: '3/100', nearly: '5/100', nearlyWord: '5/100', just: '3/100', far: '20/100'}),
  multiple: read({about: '5/100', nearly: '10/100', nearlyWord: '10/100', just: '10/100', far: '50/100'})
}

/** A factor in words (doubled, 翻番) may be off by this share of itself. */
export const factorWord = parseFraction('5/100')

/** Steady, flat, unchanged: at most this many points, or this share of an amount. */
export const flat: Record<Scale, Fraction> = {
  points: parseFraction('2'),
  amount: parseFraction('3/100'),
  multiple: parseFraction('5/100')
}

/** Step of a fraction word: half, two thirds. */
export const fractionWordStep = parseFraction('4')

/** Tolerances as absolute amounts round a number. */
export function toleranceOf(scale: Scale, written: Fraction): Tolerance {
  const base = tolerances[scale]
  if (scale === 'points') return base
  const size = absolute(written)
  return {
    about: multiply(base.about, size),
    nearly: multiply(base.nearly, size),
    nearlyWord: multiply(base.nearlyWord, size),
    just: multiply(base.just, size),
    far: multiply(base.far, size)
  }
}

function read(texts: Record<keyof Tolerance, string>): Tolerance {
  return {
    about: parseFraction(texts.about),
    nearly: parseFraction(texts.nearly),
    nearlyWord: parseFraction(texts.nearlyWord),
    just: parseFraction(texts.just),
    far: parseFraction(texts.far)
  }
}
