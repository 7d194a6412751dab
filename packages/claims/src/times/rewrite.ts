import {compilePattern, matchPattern, mayBegin, tagsOf, type SignPattern} from './pattern.ts'
import type {Built, Captured, TimeSign} from './sign.ts'

/** A rule as data; `build` says nothing where the signs are no such thing after all. */
export type TimeRule = {
  name: string
  patterns: readonly string[]
  build: (captured: Captured) => Built | undefined
}

type Candidate = {pattern: SignPattern; rule: TimeRule}

/** The rules that may begin with a sign of a category: by its tag, and those for all other tags; each list in their order. */
type Candidates = {tagged: ReadonlyMap<string, readonly Candidate[]>; others: readonly Candidate[]}

/** Rules that are tried together; from the end, and each for one sign, where what stands behind it decides. */
export type Level = {fromEnd: boolean; rules: ReadonlyMap<string, Candidates>}

/** Compile rules, by the signs that they begin with. */
export function compileLevel(rules: readonly TimeRule[], fromEnd: boolean): Level {
  const all = rules.flatMap((rule) =>
    rule.patterns.map((source): Candidate => ({pattern: compilePattern(source), rule}))
  )
  const categories = new Set(all.flatMap(({pattern}) => [...pattern.starts]))
  return {fromEnd, rules: new Map([...categories].map((cat) => [cat, candidatesOf(cat, all)]))}
}

function candidatesOf(cat: string, all: readonly Candidate[]): Candidates {
  const own = all.filter(({pattern}) => pattern.starts.has(cat))
  const tags = own.flatMap(({pattern}) => tagsOf(pattern, cat))
  const ofTag = (tag: string): Candidate[] => own.filter(({pattern}) => mayBegin(pattern, {cat, tag}))
  return {tagged: new Map(tags.map((tag) => [tag, ofTag(tag)])), others: ofTag('')}
}

/**
 * Put signs together by the rules of a level, in the list itself: at each place
 * the longest that fits, and of equally long ones the first.
 */
export function rewriteSigns(signs: TimeSign[], level: Level): void {
  if (level.fromEnd) rewriteFromEnd(signs, level)
  else rewriteFromStart(signs, level)
}

/** What has been put together on the left is seen by the rules for what follows. */
function rewriteFromStart(signs: TimeSign[], level: Level): void {
  let length = 0
  for (let at = 0; at < signs.length; length++) {
    const known = level.rules.get(signs[at]!.cat)
    const found = known && apply(signs, at, length - 1, known)
    signs[length] = found?.sign ?? signs[at]!
    at = found?.end ?? at + 1
  }
  signs.length = length
}

/** What a sign behind has become is seen by the rules for one sign before it. */
function rewriteFromEnd(signs: TimeSign[], level: Level): void {
  for (let at = signs.length - 1; at >= 0; at--) {
    const known = level.rules.get(signs[at]!.cat)
    const found = known && apply(signs, at, at - 1, known)
    if (found) signs[at] = found.sign
  }
}

/** @param before - the place of the sign on the left */
function apply(
  signs: readonly TimeSign[],
  at: number,
  before: number,
  {tagged, others}: Candidates
): {sign: TimeSign; end: number} | undefined {
  let best: {sign: TimeSign; end: number} | undefined
  for (const {pattern, rule} of tagged.get(signs[at]!.tag) ?? others) {
    const captured: Captured = {}
    const end = matchPattern(pattern, signs, at, before, captured)
    if (end <= (best?.end ?? at)) continue
    const built = rule.build(captured)
    if (built) best = {sign: {start: signs[at]!.start, end: signs[end - 1]!.end, ...built}, end}
  }
  return best
}
