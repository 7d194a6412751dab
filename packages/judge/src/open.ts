import type {Span} from '@collate/claims'
import {isSamePeriod, isWithin, parsePeriod} from '@collate/statistics/model'
import type {Observation} from '@collate/statistics'
import type {Candidate} from './candidate.ts'
import type {JudgeReading, SentenceContext} from './evidence/context.ts'
import {createWeighed, type FacetName, type Weighed} from './evidence/facet.ts'
import {periodsOf} from './hypotheses/all-rows.ts'
import {isTrue} from './hypotheses/hypothesis.ts'
import {isReached} from './evidence/period.ts'
import {namedPeriods, periodsAtEnd} from './time/named.ts'
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
  const {role, citation, row} = meant.hypothesis
  const isPlain = reading.stance.as === undefined || reading.stance.as === 'to'
  if (role !== 'value' || !isPlain || reading.part !== undefined || reading.list) return []
  // Where words already say otherwise, that is told first.
  if (meant.faults.length > 0) return []
  return candidates.filter((rival) => {
    const other = rival.hypothesis
    if (other.role !== 'value' || other.citation !== citation || other.row === row) return false
    const facet = onlyFacet(row, other.row)
    return (
      facet !== undefined && tests[facet](meant, rival, reading, context) && isAlikeBut(facet, meant, rival)
    )
  })
}

type Facet = 'period' | 'population' | 'version'
type Test = (meant: Candidate, rival: Candidate, reading: JudgeReading, context: SentenceContext) => boolean

const tests: Record<Facet, Test> = {period: isOtherTime, population: isOtherGroup, version: isOtherVersion}

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

function facetOf(candidate: Candidate, name: FacetName): Weighed {
  const isIt = ({facet}: Weighed): boolean => facet === name
  return candidate.cell.find(isIt) ?? candidate.weighed.find(isIt) ?? createWeighed(name)
}

/** Far words alone make a true reading of a false one no accusation; they make none of a true one. */
function isSpared(meant: Candidate, rival: Candidate): boolean {
  return isTrue(rival.hypothesis) && !isTrue(meant.hypothesis)
}

function isOtherTime(
  meant: Candidate,
  rival: Candidate,
  reading: JudgeReading,
  context: SentenceContext
): boolean {
  const [own, other] = [facetOf(meant, 'period'), facetOf(rival, 'period')]
  const rows = [meant.hypothesis.row, rival.hypothesis.row] as const
  if (meant.hypothesis.citation.period || own.against >= near) return false
  if (own.by) {
    const isAlike = isSameSpan(own.by, other.by) && own.support === other.support
    return isAlike && isNamedAlike(own.by, meant, rows, reading, context)
  }
  // Nothing dates the number here: the third quarter and nine months are as new as each other.
  if (rows[0].when.last === rows[1].when.last) {
    const isTold = isTrue(meant.hypothesis)
      ? isNamedBeside(rival, meant, context)
      : isNamedBeside(meant, rival, context)
    return !isTold && other.support === own.support && !other.by
  }
  if (other.by) return isSpared(meant, rival) && other.support < near && !other.sign
  return isNamedBeside(meant, rival, context)
}

/** In October: two polls; fiscal 2024: two fiscal years. Of times that may be counted in several ways the likeliest is taken. */
function isNamedAlike(
  by: Span,
  {hypothesis}: Candidate,
  rows: readonly Observation[],
  reading: JudgeReading,
  {clock}: SentenceContext
): boolean {
  const {times, stance} = reading
  const time = times.find((d) => isSameSpan(d, by))?.time
  // Fell to 52% and then to 43.6% between 2023 and 2025: the ends of a span are told in their order.
  if (!time || time.kind === 'now' || (time.ends && stance.as !== undefined)) return false
  if (time.kind === 'fiscal') return true
  const periods = rows.map(({period}) => period)
  if (isReached(hypothesis, reading) && periodsAtEnd(time, periods, clock, undefined).size === 1) return false
  const resolved = resolveTime(time, {published: clock.published ?? clock.today, periods})
  const [said] = resolved.kind === 'named' ? resolved.named.flatMap((d) => parsePeriod(d) ?? []) : []
  if (!said) return false
  const isInside = rows.every(({when}) => isWithin(when, said) && !isSamePeriod(when, said))
  return isInside || rows.every(({when}) => when.last === said.last)
}

function isSameSpan(a: Span, b: Span | undefined): boolean {
  return b !== undefined && a.start === b.start && a.end === b.end
}

/** The heading over a sentence that names no time names another one, or the sentence before does. */
function isNamedBeside(meant: Candidate, rival: Candidate, {beside, clock, told}: SentenceContext): boolean {
  const {citation, row} = meant.hypothesis
  // The number before it has said when.
  if (told.some(({when}) => isSamePeriod(when, row.when))) return false
  const periods = periodsOf(citation.rows)
  return beside().some(({as, times}) => {
    if (as === 'before' && !isSpared(meant, rival)) return false
    const plain = times.filter((time) => time.role === undefined && time.kind !== 'now')
    const named = new Set(plain.flatMap((time) => [...(namedPeriods(time, periods, clock, undefined) ?? [])]))
    return named.size === 1 && named.has(rival.hypothesis.row.period)
  })
}

/** The sentence names nobody, and the heading or the sentence before names another group than the usual one. */
function isOtherGroup(
  meant: Candidate,
  rival: Candidate,
  {names}: JudgeReading,
  {beside}: SentenceContext
): boolean {
  const {indicator, population: pinned} = meant.hypothesis.citation
  if (pinned || indicator.base !== 'named' || names.some(({values}) => values.some(isPopulation)))
    return false
  const isUsual = ({hypothesis: {row}}: Candidate): boolean => row.population.id === indicator.population.id
  // What was told before it makes women of them, and the number is that of all.
  if (!isUsual(meant)) return isUsual(rival) && isSpared(meant, rival)
  const own = facetOf(meant, 'population')
  if (own.support > 0 || own.against > 0) return false
  const ids = beside().flatMap((d) =>
    d.names.flatMap((name) => (name.kind === 'population' ? [name.id] : []))
  )
  const named = new Set(ids.filter((id) => id.startsWith(`${indicator.package}/`)))
  return named.size === 1 && named.has(`${indicator.package}/${rival.hypothesis.row.population.id}`)
}

function isPopulation({kind}: {kind: string}): boolean {
  return kind === 'population'
}

/** The sentence before has told of a revision, and this one does not say which number it means. */
function isOtherVersion(
  meant: Candidate,
  rival: Candidate,
  _: JudgeReading,
  {beside}: SentenceContext
): boolean {
  const own = facetOf(meant, 'version')
  if (!isSpared(meant, rival) || own.support > 0 || own.against > 0) return false
  return beside().some(({versions}) => versions > 0) && !facetOf(rival, 'version').sign
}
