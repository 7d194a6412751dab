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
    isAhead && !(isBehind && isListed(masked, previous, notion))
      ? next
      : isBehind
        ? previous
        : nearest(reading, notion, previous, next)
  if (!target) return
  addDirection(reading, pairs.get(target)?.to ?? target, notion, sense)
  const isRate = sense === 'slowed' && target === next && !pairs.has(target)
  if (isRate && reading.grammar.changes.arrival.test(gap(masked, notion.end, target.start)))
    target.claim.change = {...target.claim.change, role: 'relative'}
}

/** Whether a quantity stands in the clause of a word, or in brackets inside it. */
function isInClause({clauses}: Reading, draft: Draft, mark: Mark): boolean {
  return draft.clause === mark.clause || clauses.list[draft.clause]!.parent === mark.clause
}

/** 最高 (52%): a word right behind a quantity goes with it even where another follows. */
function isListed(masked: string, previous: Draft, notion: Notion): boolean {
  return /^\s?$/.test(gap(masked, previous.end, notion.start))
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
  return to - from < longestReach && !/[；;。]/.test(gap(masked, from, to))
}

const longestReach = 90

/** A forecast covers the quantities behind it in its clause, or in the next clause that has one. */
function bindForecast(reading: Reading, mark: Mark): void {
  const {drafts} = reading
  let clause: number | undefined
  for (let index = lowerBound(drafts, mark.start); index < drafts.length; index++) {
    const draft = drafts[index]!
    clause ??= draft.clause
    if (draft.clause !== clause) return
    const {change} = draft.claim
    if (change?.role !== 'from') addDirection(reading, draft, mark, 'forecast')
  }
}

/** 到2028年…将…, will … by 2028: an auxiliary, where a time is named as a term. */
function bindFuture(reading: Reading, mark: Mark): void {
  for (const draft of reading.byClause.get(mark.clause) ?? []) addDirection(reading, draft, mark, 'forecast')
}

function hasTerm({times, masked, grammar}: Reading): boolean {
  return times.some(({start}) => grammar.changes.termBefore.test(before(masked, start)))
}
