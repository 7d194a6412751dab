import type {Hedge} from '../quantity.ts'
import type {Draft, Lead, Mark, Reading} from './grammar.ts'
import {exact, negated, sum, toText} from './exact.ts'
import {isDigit, isWordCode} from '../fold/kinds.ts'
import type {FoundPhrase} from './lexicon.ts'
import {folded, pastSpace} from './places.ts'
import {hedgeAt} from './tables.ts'
import {isBeside, moreEnds, ofEnds} from './beside.ts'

/**
 * The draft with the hedge words around it.
 *
 * `leads` are the phrases right before it, one after the other.  The first
 * hedge counts; a second one makes the wording contradict itself.
 */
export function withHedges(reading: Reading, draft: Draft, leads: readonly Lead[]): Draft {
  if (draft.plain || (leads.length === 0 && !trailAt(reading, draft, draft.tail ?? draft.end))) return draft
  const marks = new Marks()
  let start = draft.start
  let changed = draft
  const isDescribed = describesNext(reading, draft)
  const isMark = isBeside(folded(reading, draft.end, draft.end + longestMark), 'markBehind')
  const isApart = leads.some((lead) => lead.isApart)

  for (const lead of leads) {
    // 低于3%左右的目标: what the number describes is compared with.
    if (isDescribed && sides.has(lead.phrase.mark?.hedge)) break
    if (lead.isApart && !isOfWhole(reading, draft)) continue
    const {sign, change} = lead.phrase
    const isRisen = isBeside(folded(reading, Math.max(0, lead.start - reach), lead.end), 'risen')
    const own = isMark ? (lead.phrase.ofMark ?? lead.phrase.mark) : lead.phrase.mark
    const mark = isRisen || (own?.ofShare && isCounted(draft)) ? undefined : own
    // 大小增加了一倍: of several words of change the first one counts.
    const next = change
      ? changed === draft
        ? changedBy(reading, changed, change)
        : changed
      : sign === 'minus' && !draft.signed
        ? negative(changed)
        : changed
    if (start === draft.start && !isApart && (mark || sign || next !== changed || (change && draft.verb)))
      start = lead.start
    if (mark) marks.add(reading, mark, lead.start, lead.end)
    changed = next
  }
  if (draft.hedge) marks.add(reading, {hedge: draft.hedge}, draft.start, draft.end)
  const end = trailingMarks(reading, draft, marks)

  const {hedge} = marks
  const wording = changed.wording ?? marks.wording
  const tone = marks.tone ?? draft.tone
  return {...changed, start, end, hedge, tone, ...(wording && {wording})}
}

/** 两倍, 一半: so many times or parts of what stands before it; 超过上年的3%, it is the value of that. */
function isOfWhole({codes}: Reading, {kind, start}: Draft): boolean {
  return kind === 'multiple' || (kind === 'percent' && !isDigit(codes[start]!))
}

/** Whether a number is told loosely, and describes what follows: 3%左右的目标. */
function describesNext(reading: Reading, draft: Draft): boolean {
  const found = trailAt(reading, draft, draft.tail ?? draft.end)
  return found?.value.hedge === 'about' && ofEnds.has(reading.codes[found.end]!)
}

/** “ milestone” */
const longestMark = 11

/** A verb before a hedge is no longer, and what stands behind it begins before. */
const reach = 10

const sides: ReadonlySet<Hedge | undefined> = new Set(['over', 'under'])

/** Passed 12 laws, and passed 80 billion parcels: what is told in thousands is how much there is. */
function isCounted({kind, step}: Draft): boolean {
  return kind === 'count' && step.length < '1000'.length
}

/** What a verb before it makes of a multiple, and of a half. */
function changedBy(reading: Reading, draft: Draft, change: 'up' | 'more' | 'down'): Draft {
  const {kind, value, upper} = draft
  if (kind === 'percent' && change === 'down' && toText(value) === '50' && draft.step === '4') {
    return {...draft, kind: 'multiple', value: exact(1n, 0, 2n), step: '1'}
  }
  if (kind !== 'multiple' || value.over !== 1n) return draft
  if (change === 'down') return {...draft, wording: reading.grammar.wording.reduction}
  if (change === 'more' && toText(value) !== '1') return draft
  return {...draft, value: sum(value, exact(1n)), upper: upper && sum(upper, exact(1n))}
}

function negative(draft: Draft): Draft {
  const {value, upper} = draft
  return upper ? {...draft, value: negated(upper), upper: negated(value)} : {...draft, value: negated(value)}
}

/** Add the hedges behind a number; returns where it ends with them. */
function trailingMarks(reading: Reading, draft: Draft, marks: Marks): number {
  let end = draft.end
  for (let at = draft.tail ?? end, count = 0; count < 3; count++) {
    const found = trailAt(reading, draft, at)
    if (!found) break
    marks.add(reading, found.value, pastSpace(reading, at), found.end)
    at = end = found.end
  }
  return end
}

/** The hedge of a number behind a place. */
function trailAt(reading: Reading, {kind}: Draft, at: number): FoundPhrase<Mark> | undefined {
  const {codes, grammar} = reading
  const next = pastSpace(reading, at)
  const found = hedgeAt(reading, next)
  if (!found || (!found.value.hedge && !found.value.tone)) return undefined
  const rest = folded(reading, next, found.end + reach)
  if (isBeside(rest, 'hedgeOfNext') || isBeside(rest, 'added')) return undefined
  if (kind === 'currency' && isBeside(rest, 'addedToMoney')) return undefined
  // 比68%多5个百分点: more by a number is no hedge of the one before.
  if (moreEnds.has(codes[found.end - 1]!) && grammar.numeralStarts[codes[found.end]!] === 1) return undefined
  return isWordCode(codes[next]!) && next === at && !isDigit(codes[at - 1]!) ? undefined : found
}

class Marks {
  hedge: Hedge | undefined
  tone: 'small' | 'large' | undefined
  wording: string | undefined
  #first = ''
  #isEstimate = false

  add(reading: Reading, mark: Mark, start: number, end: number): void {
    this.tone ??= mark.tone
    if (!mark.hedge) return
    const phrase = folded(reading, start, end)
    if (this.hedge && mark.isEstimate) return
    if (this.hedge && !this.#isEstimate) {
      this.wording ??= reading.grammar.wording.hedges(this.#first, phrase)
      return
    }
    this.hedge = mark.hedge
    this.#first = phrase
    this.#isEstimate = mark.isEstimate === true
  }
}
