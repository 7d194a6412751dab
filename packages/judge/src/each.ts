import type {JudgeReading} from './evidence/context.ts'
import type {NameValue} from './evidence/name.ts'
import type {Candidate} from './candidate.ts'
import type {Hypothesis} from './hypotheses/hypothesis.ts'
import {valueOf} from './hypotheses/value.ts'
import {fit} from './numbers/fit.ts'
import {sum} from './numbers/fraction.ts'
import {unitFactor, unitScale} from './numbers/unit.ts'
import {readWritten} from './numbers/written.ts'

/** The hypotheses of all names that stand together with the one that was taken. */
export function eachOf(
  taken: Hypothesis,
  {names}: JudgeReading,
  candidates: readonly Candidate[]
): Hypothesis[] {
  if (taken.role !== 'value' || !taken.row.category) return [taken]
  const key = `${taken.citation.indicator.package}/${taken.citation.indicator.id}`
  const says = (id: string) => (value: NameValue) =>
    value.kind === 'category' && value.indicator === key && value.id === id
  const own = names.find(
    ({values, strength}) => strength < paired && strength >= near && values.some(says(taken.row.category!.id))
  )
  if (own?.run === undefined) return [taken]
  const together = names.filter(({run, strength}) => run === own.run && strength === own.strength)
  const found = candidates.filter(
    ({hypothesis: {role, row, citation}}) =>
      role === 'value' &&
      citation.indicator === taken.citation.indicator &&
      row.period === taken.row.period &&
      row.population.id === taken.row.population.id &&
      row.category !== undefined &&
      together.some(({values}) => values.some(says(row.category!.id)))
  )
  const unique = new Map(found.map(({hypothesis}) => [hypothesis.row, hypothesis]))
  unique.set(taken.row, taken)
  return [...unique.values()]
}

const paired = 5
const near = 2

/** 55% strongly agree or agree: one share of several answers that exclude each other. */
export function isJoint(each: readonly Hypothesis[], {quantity}: JudgeReading, slice: string): boolean {
  const [first] = each
  if (!first || each.length < 2 || first.citation.indicator.choices !== 'single') return false
  const written = readWritten(quantity, slice, unitFactor(quantity, first.citation.indicator.unit))
  const value = sum(each.map((d) => valueOf(d.row)))
  const outcome = fit(written, {value, comparison: '=', scale: unitScale(first.citation.indicator.unit)})
  return outcome === 'agrees' || outcome === 'less'
}
