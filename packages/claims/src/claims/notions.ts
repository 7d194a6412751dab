import type {DirectionSense} from '../claim.ts'
import {addDirection} from './directions.ts'
import {before, behind, gap} from './mask.ts'
import type {Pair} from './pairs.ts'
import {lowerBound, type Draft, type Mark, type Reading} from './reading.ts'
import type {WordRole} from './words.ts'

type Notion = Mark & {value: Extract<WordRole, {role: 'notion'}>}

/** Give words of record, rank and forecast to the quantities that they are about. */
export function bindNotions(reading: Reading, pairs: Map<Draft, Pair>): void {
  const {masked, grammar} = reading
  const {changes} = grammar
  const isFuture = reading.marks.some(({value}) => value.role === 'future') && hasTerm(reading)
  for (const mark of reading.marks) {
    if (isFuture && mark.value.role === 'future') bindFuture(reading, mark)
    if (mark.value.role !== 'notion') continue
    const notion = mark as Notion
    const {sense} = notion.value
    if (sense === 'first' && !changes.firstBehind.test(behind(masked, notion.end, 8))) continue
    if (sense === 'forecast') bindForecast(reading, notion)
    else bindNotion(reading, notion, sense, pairs)
  }
}

/** A record or rank belongs to the quantity of its clause, else to the one before, else to the one it leads up to. */
function bindNotion(reading: Reading, notion: Notion, sense: DirectionSense, pairs: Map<Draft, Pair>): void {
  const {drafts, masked} = reading
  const index = lowerBound(drafts, notion.start)
  const previous = drafts[index - 1]
  const next = drafts[index]
  const isAhead = next && isInClause(reading, next, notion)
  const isBehind = previous && isInClause(reading, previous, notion)
  const target =
    isAhead && !(isBehind && isListed(masked, previous, notion, next))
      ? next
      : isBehind
        ? previous
        : nearest(reading, notion, previous, next)
  if (!target) return
  addDirection(reading, pairs.get(target)?.to ?? target, notion, sense)
  if (sense !== 'slowed' || target !== next || pairs.has(target)) return
  const {arrival, bare, amountBefore} = reading.grammar.changes
  const between = gap(masked, notion.end, target.start)
  if (arrival.test(between)) target.claim.change = {...target.claim.change, role: 'relative'}
  // The gap narrowed by 3 points, 差距收窄3个百分点: so much less, and not the gap itself.
  else if (target.kind === 'points' && (bare.test(between) || amountBefore.test(between)))
    target.claim.change ??= {role: 'difference'}
}

/** Whether a quantity stands in the clause of a word, or in brackets inside it. */
function isInClause({clauses}: Reading, draft: Draft, mark: Mark): boolean {
  return draft.clause === mark.clause || clauses.list[draft.clause]!.parent === mark.clause
}

/** 52%最高; chosen most often and CNI (52%) least: the word goes with what is before it even where another value follows. */
function isListed(masked: string, previous: Draft, notion: Notion, next: Draft): boolean {
  return (
    /^\s?$/.test(gap(masked, previous.end, notion.start)) ||
    /^(?:\s(?:and|but)\s|和|而)/.test(gap(masked, notion.end, next.start))
  )
}

function nearest(
  {clauses, masked, names}: Reading,
  notion: Notion,
  previous: Draft | undefined,
  next: Draft | undefined
): Draft | undefined {
  const {start, end} = clauses.list[notion.clause]!
  const name = names[lowerBound(names, start)]
  const hasSubject = name !== undefined && name.start < notion.start
  const last = previous && isNear(masked, previous.end, start) ? previous : undefined
  const coming = next && isNear(masked, end, next.start) ? next : undefined
  return hasSubject ? (coming ?? last) : (last ?? coming)
}

function isNear(masked: string, from: number, to: number): boolean {
  return to - from < longestReach && !/[;。]/.test(gap(masked, from, to))
}

const longestReach = 90

/** A forecast covers the quantities behind it in its clause, or in the next clause that has one, and what is said alike; and the value that is its subject. */
function bindForecast(reading: Reading, mark: Mark): void {
  const {drafts, masked, grammar} = reading
  let last: Draft | undefined
  const first = lowerBound(drafts, mark.start)
  const subject = drafts[first - 1]
  if (subject && grammar.changes.forecastBehind.test(gap(masked, subject.end, mark.end)))
    addDirection(reading, subject, mark, 'forecast')
  for (let index = first; index < drafts.length; index++) {
    const draft = drafts[index]!
    if (last && draft.clause !== last.clause && !goesOn(reading, last, draft)) return
    const {change} = draft.claim
    if (change?.role !== 'from') addDirection(reading, draft, mark, 'forecast')
    last = draft
  }
}

/** 电动车将占80%，混动车占15%: another name with its value, and no time of its own. */
function goesOn({masked, marks, names, clauses}: Reading, last: Draft, draft: Draft): boolean {
  const between = gap(masked, last.end, draft.start)
  const {start} = clauses.list[draft.clause]!
  const name = names[lowerBound(names, start)]
  if (/[¤;。]/.test(between) || !name || name.start > draft.start) return false
  const mark = marks[lowerBound(marks, last.end)]
  return last.kind === draft.kind && (mark === undefined || mark.start > draft.start)
}

/** 到2028年…将…, will … by 2028: an auxiliary, where a time is named as a term. */
function bindFuture(reading: Reading, mark: Mark): void {
  for (const draft of reading.byClause.get(mark.clause) ?? [])
    if (draft.claim.change?.role !== 'from') addDirection(reading, draft, mark, 'forecast')
}

function hasTerm({times, masked, grammar}: Reading): boolean {
  return times.some(({start}) => grammar.changes.termBefore.test(before(masked, start)))
}
