import {isSamePeriod, isWithin, parsePeriod} from '@collate/statistics/model'
import type {Observation} from '@collate/statistics'
import type {Candidate} from './candidate.ts'
import type {JudgeReading, SentenceContext} from './evidence/context.ts'
import type {FacetName, Weighed} from './evidence/facet.ts'
import {isTrue} from './hypotheses/hypothesis.ts'
import {namedPeriods} from './time/named.ts'
import {resolveTime} from './time/resolve-time.ts'

/** Words that grammar ties to a number, or that stand near it, decide. */
const near = 2

/**
 * The candidates that the words leave as open as one that they ask for: each differs from it in one facet, and
 * neither bound nor near words tell them apart.
 *
 * @param meant - what the words ask for before anybody looks at the number
 */
export function rivalsOf(
  meant: Candidate,
  candidates: readonly Candidate[],
  reading: JudgeReading,
  context: SentenceContext
): Candidate[] {
  const {role, citation} = meant.hypothesis
  const isPlain = reading.stance.as === undefined || reading.stance.as === 'to'
  // Where words already say otherwise, that is told first.
  if (meant.faults.length > 0) return []
  if (role !== 'value' || !isPlain || reading.part !== undefined || reading.list) return []
  return candidates.filter((rival) => {
    const {hypothesis} = rival
    if (
      hypothesis.role !== 'value' ||
      hypothesis.citation !== citation ||
      hypothesis.row === meant.hypothesis.row
    )
      return false
    const facet = onlyFacet(meant.hypothesis.row, hypothesis.row)
    return (
      facet !== undefined && isAlikeBut(facet, meant, rival) && tests[facet](meant, rival, reading, context)
    )
  })
}

type Facet = 'period' | 'population' | 'version'
type Test = (meant: Candidate, rival: Candidate, reading: JudgeReading, context: SentenceContext) => boolean

/** The one thing in which two rows differ. */
function onlyFacet(row: Observation, other: Observation): Facet | undefined {
  if (row.category !== other.category) return undefined
  const isSame = isSamePeriod(row.when, other.when)
  if (row.population.id !== other.population.id) return isSame ? 'population' : undefined
  return isSame ? 'version' : 'period'
}

/** Whether all other facets go with the one as well as with the other. */
function isAlikeBut(facet: FacetName, meant: Candidate, rival: Candidate): boolean {
  return rival.weighed.every((d) => {
    if (d.facet === facet) return true
    const own = facetOf(meant, d.facet)
    if (d.facet === 'direction') return d.against <= own.against
    return d.support === own.support && d.against === own.against && d.isMissing === own.isMissing
  })
}

function facetOf({weighed}: Candidate, name: FacetName): Weighed {
  return weighed.find(({facet}) => facet === name) ?? {facet: name, support: 0, against: 0}
}

const tests: Record<Facet, Test> = {
  period(meant, rival, reading, context) {
    const [own, other] = [facetOf(meant, 'period'), facetOf(rival, 'period')]
    const {citation, row} = meant.hypothesis
    if (citation.period || own.against >= near) return false
    if (own.by)
      return (
        isSameSpan(own.by, other.by) &&
        own.support === other.support &&
        isNamedAlike(own.by, row, rival.hypothesis.row, reading, context)
      )
    // Nothing dates the number here: the third quarter and nine months are as new as each other.
    const {when} = rival.hypothesis.row
    if (when.last === row.when.last) return other.support === own.support && !other.by
    return other.by
      ? isSpared(meant, rival) && other.support < near && !other.sign
      : isHeading(meant, rival, context)
  },
  population(meant, rival, {names}, context) {
    const own = facetOf(meant, 'population')
    const {citation, row} = meant.hypothesis
    const {indicator} = citation
    const isDefault =
      row.population.id === indicator.population.id &&
      indicator.base === 'named' &&
      own.support === 0 &&
      own.against === 0
    if (
      citation.population ||
      !isDefault ||
      names.some(({values}) => values.some(({kind}) => kind === 'population'))
    )
      return false
    const beside = context.beside().flatMap((d) => d.names)
    const named = new Set(
      beside.flatMap((d) =>
        d.kind === 'population' && d.id.startsWith(`${indicator.package}/`) ? [d.id] : []
      )
    )
    return named.size === 1 && named.has(`${indicator.package}/${rival.hypothesis.row.population.id}`)
  },
  version(meant, rival, _, context) {
    const own = facetOf(meant, 'version')
    // The sentence before has told of a revision, and this one does not say which number it means.
    return (
      isSpared(meant, rival) &&
      own.support === 0 &&
      own.against === 0 &&
      context.beside().some(({versions}) => versions > 0) &&
      !facetOf(rival, 'version').sign
    )
  }
}

/** Far words alone make a true reading of a false one no accusation; they make none of a true one. */
function isSpared(meant: Candidate, rival: Candidate): boolean {
  return isTrue(rival.hypothesis) && !isTrue(meant.hypothesis)
}

/** The heading over a sentence that names no time names another one. */
function isHeading(
  {hypothesis: {citation}}: Candidate,
  {hypothesis: {row}}: Candidate,
  {beside, clock}: SentenceContext
): boolean {
  const periods = [...new Set(citation.rows.map((d) => d.period))]
  return beside().some(({as, times}) => {
    if (as !== 'heading') return false
    const named = times.flatMap((time) =>
      time.role === undefined && time.kind !== 'now'
        ? (namedPeriods(time, periods, clock, undefined) ?? [])
        : []
    )
    return new Set(named).size === 1 && named[0] === row.period
  })
}

/** In October: two polls; fiscal 2024: two fiscal years. Of times that may be counted in several ways the likeliest is taken. */
function isNamedAlike(
  {start, end}: {start: number; end: number},
  row: Observation,
  other: Observation,
  {times, stance}: JudgeReading,
  {clock}: SentenceContext
): boolean {
  const time = times.find((d) => d.start === start && d.end === end)?.time
  // Fell to 52% and then to 43.6% between 2023 and 2025: the ends of a span are told in their order.
  if (!time || time.kind === 'now' || (time.ends && stance.as !== undefined)) return false
  if (time.kind === 'fiscal') return true
  const periods = [row.period, other.period]
  const resolved = resolveTime(time, {published: clock.published ?? clock.today, periods})
  const said = resolved.kind === 'named' ? resolved.named.flatMap((d) => parsePeriod(d) ?? [])[0] : undefined
  if (!said) return false
  const isInside = [row, other].every(({when}) => isWithin(when, said) && !isSamePeriod(when, said))
  return isInside || [row, other].every(({when}) => when.last === said.last)
}

function isSameSpan(a: {start: number; end: number}, b: {start: number; end: number} | undefined): boolean {
  return b !== undefined && a.start === b.start && a.end === b.end
}
