import type {Span} from '@collate/claims'
import {isCitation, isSamePeriod, readCitation, type CitedName} from '@collate/statistics/model'
import {isCompared, type ComparedPair} from '../comparison/comparison.ts'
import type {Disagreement, PairRule} from '../rule.ts'

type Stat = Span & {cites: string[]}

/** Both editions cite the same statistics, for the same values. */
export const citation: PairRule = {
  id: 'translation-citation',
  check({pairs}, disagree) {
    for (const pair of pairs) {
      if (!isCompared(pair)) continue
      const differing = compareSets(pair)
      for (const disagreement of differing.length > 0 ? differing : compareBound(pair)) disagree(disagreement)
    }
  }
}

/** Citations that only one passage has, one for the other where both lack one. */
function compareSets(pair: ComparedPair): Disagreement[] {
  const missing = citesWithout(pair.there.references.cites, pair.here.references.cites)
  const extra = citesWithout(pair.here.references.cites, pair.there.references.cites)
  return [
    ...missing.map((cited, index) => otherCitation(pair, extra[index], cited)),
    ...extra.slice(missing.length).map((cited) => extraCitation(pair, cited))
  ]
}

type Cited = Span & {cite: string}

function citesWithout(stats: readonly Stat[], others: readonly Stat[]): Cited[] {
  const known = others.flatMap(({cites}) => cites)
  const seen = new Set<string>()
  return stats.flatMap(({cites, start, end}) =>
    cites
      .filter((cite) => !known.some((other) => isSameCitation(cite, other)))
      .filter((cite) => !seen.has(cite) && seen.add(cite))
      .map((cite) => ({cite, start, end}))
  )
}

/** What a citation leaves out, the sentence supplies: that is the value's own business. */
function isSameCitation(one: string, other: string): boolean {
  if (one === other) return true
  const [a, b] = [readCitation(one), readCitation(other)]
  if (!isCitation(a) || !isCitation(b)) return false
  const isOpenOrSame = (left: string | undefined, right: string | undefined): boolean =>
    left === undefined || right === undefined || left === right
  return (
    a.package === b.package &&
    a.indicator === b.indicator &&
    arePeriodsAlike(a.periods, b.periods) &&
    isOpenOrSame(a.population, b.population) &&
    isOpenOrSame(a.category, b.category) &&
    isOpenOrSame(a.vintage, b.vintage)
  )
}

type Periods = CitedName['periods']

/** The end of a change may be pinned alone. */
function arePeriodsAlike(one: Periods, other: Periods): boolean {
  const [end, otherEnd] = [one?.at(-1), other?.at(-1)]
  if (!end || !otherEnd) return true
  const areStarts = one!.length < 2 || other!.length < 2 || isSamePeriod(one![0], other![0])
  return areStarts && isSamePeriod(end, otherEnd)
}

/** The same values, cited in one passage only, or from different statistics that both passages cite. */
function compareBound(pair: ComparedPair): Disagreement[] {
  const bound = pair.facts.matches.map(({here, there, how}) => ({
    mine: statOf(pair.here.references.cites, here),
    theirs: statOf(pair.there.references.cites, there),
    value: here.quantity.value,
    how
  }))
  // 10 million in “39 airports with 10 million passengers or more” is no number of theirs: both cite the 39.
  const settled = new Set(
    bound.flatMap(({mine, theirs}) => (mine && theirs && citeAlike(mine, theirs) ? [mine, theirs] : []))
  )
  return bound.flatMap(({mine, theirs, value, how}) => {
    if (how === 'hedged' || (!mine && !theirs)) return []
    if (mine && theirs) {
      // 75% of one thing and 75% of another, which the editions tell in another order.
      const isCrossed = bound.some(
        (d) =>
          d.value === value && d.mine && d.theirs && citeAlike(d.mine, theirs) && citeAlike(mine, d.theirs)
      )
      return isCrossed ? [] : [otherCitation(pair, first(mine), first(theirs))]
    }
    if (settled.has((mine ?? theirs)!)) return []
    return mine ? [extraCitation(pair, first(mine))] : [otherCitation(pair, undefined, first(theirs!))]
  })
}

function citeAlike({cites}: Stat, other: Stat): boolean {
  return cites.some((cite) => other.cites.some((d) => isSameCitation(cite, d)))
}

function first(stat: Stat): Cited {
  return {...stat, cite: stat.cites[0]!}
}

function statOf(stats: readonly Stat[], fact: Span): Stat | undefined {
  return stats.find(({start, end, cites}) => start < fact.end && fact.start < end && cites.length > 0)
}

function otherCitation(pair: ComparedPair, mine: Cited | undefined, theirs: Cited): Disagreement {
  return {
    pair,
    here: mine,
    there: theirs,
    unexpected: mine ? `citation \`${mine.cite}\`` : 'missing citation',
    expected: `\`${theirs.cite}\``,
    actual: mine?.cite ?? '',
    proposals: [theirs.cite],
    note: {
      zh: `两个版本应当引用同一条统计数据。请写 <Stat cite="${theirs.cite}">…</Stat>。`,
      en: `Both editions cite the same statistic.  Write <Stat cite="${theirs.cite}">…</Stat>.`
    }
  }
}

function extraCitation(pair: ComparedPair, mine: Cited): Disagreement {
  return {
    pair,
    here: mine,
    unexpected: `citation \`${mine.cite}\``,
    expected: 'no citation that the other edition lacks',
    actual: mine.cite,
    note: {
      zh: '另一语言版本没有引用这条统计数据。请在另一版本中补上。',
      en: 'The other edition does not cite this statistic.  Cite it there, too.'
    }
  }
}
