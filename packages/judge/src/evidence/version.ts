import type {Time, VersionBond} from '@collate/claims/reading'
import type {Observation} from '@collate/statistics'
import {
  firstDayOf,
  isFact,
  isSamePeriod,
  parsePeriod,
  type DaySpan,
  type Period
} from '@collate/statistics/model'
import {ofAllRows} from '../hypotheses/all-rows.ts'
import type {Hypothesis} from '../hypotheses/hypothesis.ts'
import {resolveTime} from '../time/resolve-time.ts'
import {usedBefore, type JudgeReading, type SentenceContext} from './context.ts'
import {createWeighed, speakAgainst, speakFor, type Weighed} from './facet.ts'
import {offPin} from './pins.ts'

/** When a value was published, beside it. */
const told = 1.5
/** Of another number rather than of this one. */
const weak = 1

/** A pin outweighs no word of its clause that names another version. */
const pinnedVersion = 0.25

/** An older version that nothing names. */
const unnamed = 3

/** Weigh the words that say which of several published versions of its value a quantity is. */
export function weighVersion(
  {role, citation, row, from}: Hypothesis,
  reading: JudgeReading,
  context: SentenceContext
): Weighed {
  const weighed = createWeighed('version')
  const {vintage} = citation
  if (vintage !== undefined) {
    const isOn = row.out === vintage && (!citation.from || from === undefined || from.out === vintage)
    if (!isOn) return {...weighed, against: offPin}
    weighed.support = pinnedVersion
  }
  if (role !== 'value') return weighed
  // 由2.7%下调至2.6%: what it was changed to was published after what it was changed from.
  const {start: before} = context
  const isTurned = before !== undefined && row.versions.includes(before.row) && before.row.out > row.out
  if (reading.stance.as === 'to' && isTurned)
    return {...weighed, against: offPin, sign: reading.stance.move ?? reading.quantity}
  if (citation.versions.length === 0) return weighed
  const {versions} = row
  if (versions.length < 2) return weighed

  for (const {start, end, strength, named} of namedBy(reading, row, context)) {
    const taken = usedBefore(context, {start, end})
    if (taken && taken.by !== reading.at && taken.strength > strength) continue
    if (named.includes(row)) speakFor(weighed, strength, {start, end})
    else if (named.length > 0) speakAgainst(weighed, strength, {start, end})
  }
  // What the sentence calls a forecast or target needs no other word.
  const isOld = vintage === undefined && !currentOf(citation.rows).has(row) && isFact(row)
  if (isOld && weighed.support === 0)
    Object.assign(weighed, {isMissing: true, against: Math.max(weighed.against, unnamed)})
  return weighed
}

const currentOf = ofAllRows((rows): ReadonlySet<Observation> => new Set(rows))

type Named = {start: number; end: number; strength: number; named: readonly Observation[]}

function namedBy(
  {versions: words, times}: JudgeReading,
  {when, versions}: Observation,
  {clock}: SentenceContext
): Named[] {
  const published = clock.published ?? clock.today
  const facts = versions.filter(isFact)
  const current = Math.max(
    0,
    facts.findLastIndex(({out}) => out <= firstDayOf(published))
  )
  const byWords = words.map((bond): Named => ({...bond, named: versionNamed(bond, facts, current)}))
  const byTimes = times.flatMap(({time, start, end, strength}): Named[] => {
    // 2024年全年，公布的结果是: the time that the value is of is none of its publication.
    if (time.role !== 'published' || stretchesOf(time, clock).some((d) => isSamePeriod(d, when))) return []
    const named = publishedAt(time, versions, clock)
    return [{start, end, strength: strength <= weak ? strength : Math.max(strength, told), named}]
  })
  return [...byWords, ...byTimes]
}

/** The versions that came out in the time that words name as that of a publication: the October forecast. */
export function publishedAt(
  time: Time,
  versions: readonly Observation[],
  clock: SentenceContext['clock']
): Observation[] {
  const stretches = stretchesOf(time, clock)
  return versions.filter(({out}) => stretches.some((d) => contains(d, out)))
}

function stretchesOf(time: Time, {published, today}: SentenceContext['clock']): Period[] {
  const {role: _, ...said} = time
  const resolved = resolveTime(said, {published: published ?? today, periods: []})
  return resolved.kind === 'named' ? resolved.named.flatMap((d) => parsePeriod(d) ?? []) : []
}

/** @param current - index of the version that counts */
function versionNamed({version}: VersionBond, facts: readonly Observation[], current: number): Observation[] {
  if (version === 'older') return facts.slice(0, current)
  if (version === 'revision') return []
  const row = version === 'first' ? facts[0] : facts[version === 'newest' ? current : current - 1]
  return row ? [row] : []
}

function contains({first, last}: DaySpan, day: number): boolean {
  return first <= day && day <= last
}
