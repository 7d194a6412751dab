import type {Quantity, Span} from '@collate/claims'
import {readSentence, type Named, type ReadText, type SentenceReading} from '@collate/claims/reading'
import {foldWord} from '@collate/claims/text'
import type {Observation} from '@collate/statistics'
import type {Around, Beside, Brief, JudgeReading, SentenceContext, ToldBefore} from './evidence/context.ts'
import {kindOfName, type NameValue} from './evidence/name.ts'
import {withoutNamedTimes} from './evidence/named-times.ts'
import type {Citation, Hypothesis} from './hypotheses/hypothesis.ts'
import {withHeldGoal, withThreshold} from './held-goal.ts'
import {ownCitations} from './own-citation.ts'
import {settleQuantity, usedBy, type Settled} from './settle.ts'
import {unitScale} from './numbers/unit.ts'
import type {Clock} from './time/named.ts'

/** A citation in a sentence, in offsets of it, and what it cites. */
export type CitedSpan = Span & {
  citations: readonly Citation[]
  /** Of a title: it cites nothing itself, and the citations are those of the body. */
  brief?: Brief
}

/** A sentence with all that was settled of it. */
export type JudgedSentence = {
  reading: SentenceReading<NameValue>
  /** For each cited span the quantities in it. */
  stats: Array<{stat: CitedSpan; settled: Settled[]}>
}

/** Read a sentence, and settle every quantity of it that is cited. */
export function judgeSentence(
  read: ReadText,
  names: ReadonlyArray<Named<NameValue>>,
  stats: readonly CitedSpan[],
  around: Around[],
  clock: Clock,
  before: readonly Observation[] = [],
  beside: () => readonly Beside[] = () => [],
  listed: readonly Observation[] = []
): JudgedSentence {
  const {text} = read
  const counted = names.filter(({values}) => values.some(({kind}) => kind !== 'term'))
  const reading = readSentence(read, names, kindOfName, stats, counted)
  const ofSentence = sentenceFacts(reading, read, stats, counted)
  const throughout = {...ofSentence, clock, around, beside, before: before.length, listed}
  const first = pass(new Map())
  const used = usesOf(first.flatMap((d) => d.settled))
  const isOpen = first.some(({settled}) => settled.some(isOpenStill))
  return {reading, stats: isOpen && used.size > 0 ? pass(used) : first}

  function pass(uses: SentenceContext['used']): JudgedSentence['stats'] {
    let anchor = before.at(-1)
    let subject = anchor
    let start: Hypothesis | undefined
    let change: Hypothesis | undefined
    const told: Observation[] = [...before]
    const subjects: Observation[] = []
    const dated = new Map<number, ToldBefore>()
    const named: string[] = []
    return stats.map((stat) => {
      const readings = reading.readings.map((one) => withoutNamedTimes(one, stat.citations))
      const inside = readingsIn(stat, readings, text)
      const settled = [...toldAgainIn(stat, stats, {text, readings}), ...inside].flatMap((written) => {
        const slice = text.slice(written.quantity.start, written.quantity.end)
        const one = withThreshold(withHeldGoal(written, anchor), slice, stat.citations)
        const place = inside.indexOf(written)
        const others = place < 0 ? [] : inside.filter((d) => d !== written).map((d) => d.quantity)
        const {brief, citations: cited} = stat
        const isPlaced = !brief && place >= 0 && cited.length > 1 && cited.length === inside.length
        const context: SentenceContext = {
          ...throughout,
          used: uses,
          told,
          dated,
          subjects,
          others: others.length,
          brief,
          citations: stat.citations,
          place: isPlaced ? place : undefined,
          anchor,
          subject,
          start,
          change
        }
        const citations = brief
          ? stat.citations
          : ownCitations(written, inside, stat.citations, reading.clauses.list[written.clause]!)
        const question = {citations, groups: brief?.groups ?? [citations], named, others}
        const found = settleQuantity(one, slice, question, context)
        if (!found) return []
        keepDated(dated, one, {anchor, subject, told})
        if (found.hypothesis && !isOpenStill(found)) {
          anchor = found.hypothesis.row
          const {as} = one.stance
          if (as !== 'than' && as !== 'from') {
            if (!isCountedBack(one)) subject = anchor
            subjects.push(anchor)
          }
          told.push(anchor)
          if (as === 'by') change = found.hypothesis
          if (as !== 'by') start = as === 'from' ? found.hypothesis : undefined
          if (anchor.category && found.hypothesis.role === 'value') named.push(anchor.category.id)
        }
        return [found]
      })
      return {stat, settled}
    })
  }
}

/** What is the same for all quantities of a sentence. */
function sentenceFacts(
  reading: SentenceReading<NameValue>,
  {text, language}: ReadText,
  stats: readonly Span[],
  counted: readonly Span[]
): Pick<SentenceContext, 'text' | 'language' | 'clauses' | 'counts' | 'gaps'> {
  const {clauses} = reading
  return {text, language, clauses, counts: uncitedIn(reading, stats), gaps: gapsIn(reading, counted, text)}
}

/** Five countries had half of it: the numbers that nothing is cited for. */
function uncitedIn({readings}: SentenceReading<NameValue>, stats: readonly Span[]): Quantity[] {
  return readings
    .map(({quantity}) => quantity)
    .filter((quantity) => !stats.some((stat) => areOne(stat, quantity)))
}

/** A year earlier it had been 27,900, and two years earlier 31,400: both count from what the sentence is about. */
function isCountedBack({times}: JudgeReading): boolean {
  return times.some(
    ({time, strength}) =>
      strength >= bound && time.kind === 'relative' && time.from === 'claim' && time.back > 0 && !time.same
  )
}

/** Keep what had been told where a time dated its first number. */
function keepDated(dated: Map<number, ToldBefore>, {times}: JudgeReading, before: ToldBefore): void {
  for (const {start, strength} of times)
    if (strength >= bound && !dated.has(start)) dated.set(start, {...before, told: [...before.told]})
}

/** Grammar ties a time to a number from here on. */
const bound = 4

/** Words of a gap or lead, folded; 一般和差 is the name of an answer. */
function gapsIn(
  {sequence}: SentenceReading<NameValue>,
  counted: readonly Span[],
  text: string
): SentenceContext['gaps'] {
  return sequence.signs
    .filter((sign) => sign.type === 'word' && sign.words.some((d) => d.class === 'gap'))
    .filter((sign) => !counted.some(({start, end}) => start < sign.end && sign.start < end))
    .map(({start, end}) => ({start, end, word: foldWord(text.slice(start, end))}))
}

function readingsIn(stat: CitedSpan, readings: readonly JudgeReading[], text: string): JudgeReading[] {
  const inside = readings.filter(({quantity}) => quantity.kind !== 'ordinal' && areOne(stat, quantity))
  const others = inside.filter(({quantity}) => !isOfLabel(quantity, stat, text))
  return others.length > 0 ? others : inside
}

/** 18 members spent at least 2% of GDP, of a count of members spending at least 2% of GDP: a share that the name of what is counted holds. */
function isOfLabel({kind, start, end}: Quantity, {citations}: CitedSpan, text: string): boolean {
  const [share] = kind === 'percent' ? (/\d[\d.]*\s?%/.exec(text.slice(start, end)) ?? []) : []
  return (
    share !== undefined &&
    citations.length > 0 &&
    citations.every(
      ({indicator: {unit, label}}) =>
        unitScale(unit) === 'amount' && (label.en.includes(share) || label.zh.includes(share))
    )
  )
}

/**
 * Four in ten adults (<Stat>40%</Stat>): what is cited in brackets, and nothing before them, is cited for the number in
 * words before it, too.
 */
function toldAgainIn(
  stat: Span,
  stats: readonly Span[],
  {readings, text}: {text: string; readings: readonly JudgeReading[]}
): JudgeReading[] {
  return readings.filter(
    ({again, quantity}) =>
      again &&
      areOne(stat, again) &&
      !/\p{L}/u.test(text.slice(stat.start, again.start)) &&
      !stats.some((d) => areOne(d, quantity))
  )
}

function areOne(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}

/** Which words are used up, each by the quantity that they say most of. */
function usesOf(all: readonly Settled[]): Map<string, {by: number; strength: number}> {
  const used = new Map<string, {by: number; strength: number}>()
  for (const settled of all)
    for (const [key, use] of usedBy(settled)) {
      const known = used.get(key)
      if (!known || known.strength < use.strength) used.set(key, use)
    }
  return used
}

function isOpenStill({faults, number, open}: Settled): boolean {
  return faults.length > 0 || number !== undefined || open !== undefined
}
