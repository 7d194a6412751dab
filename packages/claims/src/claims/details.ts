import type {Change} from '../claim.ts'
import {isAmount} from './amounts.ts'
import {before, behind, gap} from './mask.ts'
import {lowerBound, type Draft, type Mark, type Reading} from './reading.ts'

/** Read what single words say of a quantity: now, the rest, of those, how a rate is counted, a sample. */
export function bindDetails(reading: Reading): void {
  const {drafts} = reading
  for (const mark of reading.marks) {
    const index = lowerBound(drafts, mark.start)
    const previous = drafts[index - 1]
    const next = drafts[index]
    const {role} = mark.value
    if (role === 'now') bindNow(reading, mark, next)
    if (role === 'rest') bindRest(reading, mark, previous, next)
    if (role === 'previous') bindPrevious(reading, mark, previous, next)
    if (role === 'base') bindBase(reading, mark, mark.value.base, previous, next)
  }
  const isSeveral = reading.marks.some(({value}) => value.role === 'several')
  for (const draft of drafts) {
    if (isSeveral) draft.claim.severalAnswers = true
    if (draft.kind === 'count' && isSample(reading, draft)) draft.claim.sample = true
  }
}

/** Now is said of the clause it stands in, or, alone before a comma, of the next one; not of where a change began. */
function bindNow({byClause, clauses}: Reading, mark: Mark, next: Draft | undefined): void {
  const {start, end} = clauses.list[mark.clause]!
  const opens = next && end - start <= mark.end - mark.start && end >= clauses.list[next.clause]!.start - 2
  const targets = byClause.get(mark.clause) ?? (opens ? byClause.get(next.clause)! : [])
  const current = targets.filter(({claim}) => claim.change?.role !== 'from')
  for (const {claim} of current.length > 0 ? current : targets)
    claim.now ??= {start: mark.start, end: mark.end}
}

function bindRest(
  {masked, grammar}: Reading,
  mark: Mark,
  previous: Draft | undefined,
  next: Draft | undefined
): void {
  if (next && grammar.lists.restBefore.test(gap(masked, mark.end, next.start))) next.claim.rest = true
  else if (previous && grammar.lists.restBehind.test(gap(masked, previous.end, mark.start)))
    previous.claim.rest = true
}

function bindPrevious(
  {masked, grammar}: Reading,
  mark: Mark,
  previous: Draft | undefined,
  next: Draft | undefined
): void {
  const {previousBefore, previousBehind, previousStop} = grammar.populations
  if (previousStop.test(behind(masked, mark.end))) return
  if (next && previousBefore.test(gap(masked, mark.end, next.start))) next.claim.ofPrevious = true
  else if (previous && previousBehind.test(gap(masked, previous.end, mark.start)))
    previous.claim.ofPrevious = true
}

/** 同比, year on year: of the nearest amount of change, in its own clause if there is one. */
function bindBase(
  {masked}: Reading,
  mark: Mark,
  base: NonNullable<Change['base']>,
  previous: Draft | undefined,
  next: Draft | undefined
): void {
  const candidates = [
    {draft: previous, distance: previous ? gap(masked, previous.end, mark.start).length : Infinity},
    {draft: next, distance: next ? gap(masked, mark.end, next.start).length : Infinity}
  ].map(({draft, distance}) => ({
    draft,
    distance: draft?.clause === mark.clause ? distance : distance + longestReach
  }))
  for (const {draft, distance} of candidates.toSorted((a, b) => a.distance - b.distance)) {
    if (!draft || distance > 2 * longestReach || !isAmount(draft) || draft.claim.change!.base) continue
    draft.claim.change!.base = base
    return
  }
}

const longestReach = 24

function isSample({masked, grammar}: Reading, {start, end}: Draft): boolean {
  const {sampleBefore, sampleBehind} = grammar.populations
  return sampleBefore.test(before(masked, start)) || sampleBehind.test(behind(masked, end))
}
