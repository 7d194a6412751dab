import {isCompared, type ComparedPair} from '../comparison/comparison.ts'
import {compareDates} from '../dates/compare-dates.ts'
import {missingYears} from '../dates/missing-years.ts'
import type {Fact} from '../facts/fact.ts'
import {baseYear, periodOf, samePeriod} from '../facts/period-of.ts'
import type {Disagreement, PairRule} from '../rule.ts'

/** Both editions name the same years and dates, each with the same values. */
export const year: PairRule = {
  id: 'translation-year',
  check(comparison, disagree) {
    const bases = {here: baseYear(comparison.here), there: baseYear(comparison.there)}
    for (const pair of comparison.pairs) {
      if (!isCompared(pair)) continue
      const years = missingYears(pair, bases)
      for (const disagreement of years) disagree(disagreement)
      const dates = compareDates(pair)
      for (const disagreement of dates) disagree(disagreement)
      if (years.length === 0 && dates.length === 0) checkPeriods(pair, bases, disagree)
    }
  }
}

type Bases = {here: number | undefined; there: number | undefined}

/** The times of two values; of those that name no year, the quarter or month. */
function periodsOf(here: Fact, there: Fact, bases: Bases): [string | undefined, string | undefined] {
  const mine = periodOf(here.claim.period, bases.here)
  const theirs = periodOf(there.claim.period, bases.there)
  return mine === undefined && theirs === undefined
    ? [partOf(here.claim.period), partOf(there.claim.period)]
    : [mine, theirs]
}

function partOf(period: Fact['claim']['period']): string | undefined {
  return period?.years === undefined ? period?.part : undefined
}

/** Both passages name the same years, but a value has another one. */
function checkPeriods(pair: ComparedPair, bases: Bases, disagree: Parameters<PairRule['check']>[1]): void {
  for (const {here, there, how} of pair.facts.matches) {
    if (how === 'hedged') continue
    const [mine, theirs] = periodsOf(here, there, bases)
    if (mine === undefined || theirs === undefined || samePeriod(mine, theirs)) continue
    disagree(otherPeriod(pair, here, there, mine, theirs))
  }
}

function otherPeriod(
  pair: ComparedPair,
  here: Fact,
  there: Fact,
  mine: string,
  theirs: string
): Disagreement {
  return {
    pair,
    here,
    there,
    unexpected: `\`${mine}\` for \`${here.written}\``,
    expected: `\`${theirs}\``,
    actual: mine,
    proposals: [theirs],
    note: {
      zh: `“${here.written}”在这里属于 ${mine}，在另一版本中属于 ${theirs}。年份和数值是一起的，不能对调。`,
      en: `\`${here.written}\` belongs to ${mine} here and to ${theirs} there.  A value keeps its year.`
    }
  }
}
