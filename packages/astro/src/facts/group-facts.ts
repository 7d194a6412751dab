import type {ShownFact} from './fact.ts'

/**
 * Facts by the entry that tells them: those of one block that follow each other
 * and differ in their values alone share one.
 *
 * Shares of one list (8%, 32%, 34%, 25%) have measure, period, source and all
 * else in common: told once, the list of entries is shorter than the article.
 */
export function groupFacts(facts: readonly ShownFact[]): ShownFact[][] {
  const groups: ShownFact[][] = []
  for (const fact of facts) {
    const last = groups.at(-1)
    const isAlike = last !== undefined && keyOf(fact) !== undefined && keyOf(last[0]!) === keyOf(fact)
    if (isAlike) last.push(fact)
    else groups.push([fact])
  }
  return groups
}

/** Several facts as one that states the statistics of all. */
export function asOne([first, ...others]: readonly ShownFact[]): ShownFact {
  return {...first!, statistics: [first!, ...others].flatMap(({statistics}) => statistics)}
}

/** What facts have in common that one entry tells; absent of a fact that has an entry of its own. */
function keyOf({block, verdict, rung, statistics, notes}: ShownFact): string | undefined {
  const [statistic] = statistics
  if (!statistic || statistics.length > 1 || statistic.versions) return undefined
  const {package: name, indicator, category, period, population, source, locator, accounts} = statistic
  // Of one wave several answers, or of one measure several waves.
  const when = category ? period : ''
  const read = accounts?.map(({id}) => id)
  const about = [name, indicator.id, category !== undefined, when, population.id, source.id, locator, read]
  return JSON.stringify([block, verdict, rung, ...about, notes])
}
