import type {Observation} from '@collate/statistics'
import type {JudgeReading, SentenceContext} from './evidence/context.ts'
import type {Weighed} from './evidence/facet.ts'
import {weighCategory, weighPopulation} from './evidence/name-facet.ts'
import {weighPeriod} from './evidence/period.ts'
import {withStart} from './evidence/start-group.ts'
import type {Citation, Hypothesis} from './hypotheses/hypothesis.ts'

/**
 * Weighs when the value of a hypothesis is of, of what, and of whom; what is weighed may be that of another one, too.
 *
 * @param readingFor - the words as they count for a hypothesis
 */
export function createCellScales(
  readingFor: (hypothesis: Hypothesis) => JudgeReading,
  context: SentenceContext
): (hypothesis: Hypothesis) => Weighed[] {
  // What tells of what and of whom a value is tells it of those of all times.
  const groups = new Map<Citation, Map<string, readonly [category: Weighed, population: Weighed]>>()
  return (hypothesis) => {
    const reading = readingFor(hypothesis)
    return [weighPeriod(hypothesis, reading, context), ...groupOf(hypothesis, reading)]
  }

  function groupOf(hypothesis: Hypothesis, reading: JudgeReading): readonly Weighed[] {
    const {citation} = hypothesis
    let byGroup = groups.get(citation)
    if (!byGroup) groups.set(citation, (byGroup = new Map()))
    const key = groupKey(hypothesis, reading)
    let weighed = byGroup.get(key)
    if (!weighed) {
      const category = weighCategory(hypothesis, reading, context)
      const population = weighPopulation(hypothesis, reading, context)
      weighed = [
        withStart(category, (row) => row.category?.id, hypothesis, reading, context),
        withStart(population, (row) => row.population.id, hypothesis, reading, context)
      ]
      byGroup.set(key, weighed)
    }
    return weighed
  }
}

/** All that the words for a category and a population depend on: a base on how many were asked and by whom, and a revision on its version. */
function groupKey({role, row, from}: Hypothesis, {base, versions}: JudgeReading): string {
  const key = `${role} ${cellKey(row)} ${from ? `${from.indicator.id} ${cellKey(from)}` : ''}`
  const asked = base ? ` ${row.n} ${row.source.id}` : ''
  return versions.length > 0 ? `${key}${asked} ${row.period} ${row.out}` : `${key}${asked}`
}

function cellKey({category, population}: Observation): string {
  return `${category?.id ?? ''} ${population.id}`
}
