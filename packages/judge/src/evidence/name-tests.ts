import type {Category, Population} from '@collate/statistics'
import type {Hypothesis} from '../hypotheses/hypothesis.ts'
import type {NameTest} from './name.ts'

/** `package/indicator` of a hypothesis. */
export function keyOfIndicator({citation: {indicator}}: Hypothesis): string {
  return `${indicator.package}/${indicator.id}`
}

/** A test of names: those of a category of the indicator; of none without one. */
export function saysCategory(hypothesis: Hypothesis, category: Category | undefined): NameTest {
  const key = keyOfIndicator(hypothesis)
  return (value) => value.kind === 'category' && value.indicator === key && value.id === category?.id
}

/** A test of names: those of a population of the package. */
export function saysPopulation({citation}: Hypothesis, {id}: Population): NameTest {
  const key = `${citation.indicator.package}/${id}`
  return (value) => value.kind === 'population' && value.id === key
}

/** A test of names: those of whom the population is a part. */
export function saysWhole({row: {population}, citation: {indicator}}: Hypothesis): NameTest {
  const wholes = [indicator.population.id, population.within].filter((id) => id !== population.id)
  return (value) =>
    value.kind === 'population' && wholes.some((id) => value.id === `${indicator.package}/${id}`)
}
