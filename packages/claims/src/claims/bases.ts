import type {NameMention} from '../claim.ts'
import {before, behind, gap} from './mask.ts'
import {isVisible, lowerBound, scopeOf, type Draft, type NameAt, type Reading} from './reading.ts'

/** Populations of a sentence that can be bases, and the part each has. */
export type Bases = {
  reading: Reading
  /** In order; names of parts that a value is said of are left out. */
  names: NameAt[]
  /** Those that frame what follows: among container users. */
  frames: Set<NameAt>
  /** Those that stand right beside a value that is a share of them. */
  beside: Set<NameAt>
}

export function basesOf(reading: Reading, names: NameAt[]): Bases {
  const {masked, grammar} = reading
  const {frameBefore, frameBehind} = grammar.populations
  const isFrame = ({start, end}: NameAt): boolean =>
    frameBefore.test(before(masked, start)) || frameBehind.test(behind(masked, end, 8))
  return {reading, names, frames: new Set(names.filter(isFrame)), beside: new Set()}
}

/** A population behind the value that is its base all the same: 82% run it, among container users. */
export function isLaterFrame({masked, grammar}: Reading, {start}: NameAt): boolean {
  return grammar.populations.laterFrame.test(before(masked, start))
}

/** 82%的容器用户, 82% of all container users, 受访者的65%, 每五家企业中有四家. */
export function bindBeside({reading, names, frames, beside}: Bases, draft: Draft): void {
  const {masked, grammar} = reading
  const {baseBehind, baseBefore, ownBase} = grammar.populations
  const end = restatedEnd(masked, draft)
  const held = names[lowerBound(names, draft.start)]
  const previous = names[lowerBound(names, draft.start) - 1]
  const next = names[lowerBound(names, end)]
  const isBefore = (): boolean =>
    previous !== undefined && baseBefore.test(gap(masked, previous.end, draft.start))
  let base: NameAt | undefined
  if (held && held.end <= draft.end) base = held
  else if (previous && frames.has(previous) && !ownBase.test(behind(masked, end, 12)) && isBefore())
    base = previous
  else if (next && baseBehind.test(gap(masked, end, next.start))) base = next
  else if (isBefore()) base = previous
  if (!base || !isVisible(base, draft) || (base === previous && draft.claim.ofPrevious)) return
  beside.add(base)
  frames.delete(base)
  draft.claim.population = mentionOf(reading, base, draft)
  if (base !== previous) delete draft.claim.ofPrevious
}

/** Half (48%) of new cars, 82%（2024年为80%）的用户: what follows the brackets follows both values. */
function restatedEnd(masked: string, {start, end}: Draft): number {
  const inner = /^\s?[(][^#()]{0,16}#+[^#()]{0,16}[)]/.exec(behind(masked, end))
  if (inner) return end + inner[0].length
  const closes = /^[^#()]{0,16}[)]/.exec(behind(masked, end, 20))
  return closes && /#\s?[(][^#()]{0,16}$/.test(before(masked, start, 24)) ? end + closes[0].length : end
}

/** 52%、20%和18%的通勤者: the base behind the last value of a list is that of all. */
export function shareBase({reading, names}: Bases, list: Draft[]): void {
  const [previous, last] = list.slice(-2) as [Draft, Draft]
  const base = names[lowerBound(names, last.end)]
  if (!base || last.claim.population?.start !== base.start) return
  // Two values with nothing but a comma between them may belong to two clauses.
  if (/^\s?[，,]\s?$/.test(gap(reading.masked, previous.end, last.start))) return
  for (const draft of list)
    if (!draft.claim.population && isVisible(base, draft))
      draft.claim.population = mentionOf(reading, base, draft)
}

export function mentionOf({clauses}: Reading, name: NameAt, draft: Draft): NameMention {
  const {start, end, populations} = name
  return {start, end, ids: populations, scope: scopeOf(name, draft, clauses)}
}
