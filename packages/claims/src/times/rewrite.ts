import {compilePattern, matchPattern, type SignPattern} from './pattern.ts'
import type {Built, Captured, Sign} from './sign.ts'

/** A rule as data; `build` says nothing where the signs are no such thing after all. */
export type TimeRule = {
  name: string
  patterns: readonly string[]
  build: (captured: Captured) => Built | Built[] | undefined
}

/** Rules that are tried together; from the end, and each for one sign, where what stands behind it decides. */
export type Level = {fromEnd: boolean; rules: Map<string, Array<{pattern: SignPattern; rule: TimeRule}>>}

/** Compile rules, by the categories that they begin with. */
export function compileLevel(rules: readonly TimeRule[], fromEnd: boolean): Level {
  const level: Level = {fromEnd, rules: new Map()}
  for (const rule of rules)
    for (const source of rule.patterns) {
      const pattern = compilePattern(source)
      for (const start of pattern.starts) {
        const known = level.rules.get(start)
        if (known) known.push({pattern, rule})
        else level.rules.set(start, [{pattern, rule}])
      }
    }
  return level
}

/**
 * Put signs together by the rules of a level: at each place the longest that
 * fits, and of equally long ones the first.
 */
export function rewriteSigns(signs: Sign[], level: Level): Sign[] {
  return level.fromEnd ? rewriteFromEnd(signs, level) : rewriteFromStart(signs, level)
}

function rewriteFromStart(signs: Sign[], level: Level): Sign[] {
  const result: Sign[] = []
  let isNew = false
  for (let at = 0; at < signs.length;) {
    const found = apply(signs, at, result, level)
    if (found) {
      isNew = true
      result.push(...found.signs)
      at = found.end
    } else result.push(signs[at++]!)
  }
  return isNew ? result : signs
}

/** No pattern looks back farther. */
const mostBefore = 4

/** What a sign behind has become is seen by the rules for one sign before it. */
function rewriteFromEnd(signs: Sign[], level: Level): Sign[] {
  const result = [...signs]
  for (let at = result.length - 1; at >= 0; at--) {
    const found = apply(result, at, result.slice(Math.max(0, at - mostBefore), at), level)
    if (found) result[at] = found.signs[0]!
  }
  return result
}

function apply(
  signs: Sign[],
  at: number,
  before: Sign[],
  {rules}: Level
): {signs: Sign[]; end: number} | undefined {
  let best: {signs: Sign[]; end: number} | undefined
  for (const {pattern, rule} of rules.get(signs[at]!.cat) ?? []) {
    const captured: Captured = {}
    const end = matchPattern(pattern, signs, at, before, captured)
    if (end <= (best?.end ?? at)) continue
    const built = rule.build(captured)
    if (!built) continue
    const place = {start: signs[at]!.start, end: signs[end - 1]!.end}
    best = {signs: (Array.isArray(built) ? built : [built]).map((d) => ({...place, ...d})), end}
  }
  return best
}
