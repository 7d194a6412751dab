import {isTime, pointCategories, timeCategories, type Captured, type TimeSign} from './sign.ts'

/**
 * One step of a pattern: `label:category=tag|category`, `?` where it may be absent, `!` in front
 * where it must not stand, `+` for no space between its neighbours, `..` for a few
 * words that are neither times nor numbers nor stops.
 */
type Step = {
  label: string
  /** Categories, each with its tag; an empty one will do for every tag. */
  kinds: ReadonlyArray<readonly [cat: string, tag: string]>
  mode: 'one' | 'optional' | 'not' | 'touch' | 'some' | 'end'
}

/** Signs in a row that make another one, compiled for a search from its core. */
export type SignPattern = {
  /** Categories that its core may begin with. */
  starts: ReadonlySet<string>
  /** From the core outwards. */
  left: readonly Step[]
  /** The core, its end, and what has to follow. */
  right: readonly Step[]
}

const groups: Record<string, readonly string[]> = {
  time: timeCategories,
  point: pointCategories,
  count: ['num=one', 'num=two', 'num=three', 'num=word', 'num=teen'],
  short: ['num=one', 'num=two', 'num=zero', 'num=word', 'num=teen'],
  year4: ['num=year', 'num=round', 'num=old'],
  modern: ['num=year', 'num=round'],
  year2: ['num=two', 'num=zero']
}

const end: Step = {label: '', kinds: [], mode: 'end'}

/**
 * Compile a pattern such as `on|by [ m:month n:count ] !counted`; what stands in
 * brackets is replaced, what stands outside has to be there.
 */
export function compilePattern(source: string): SignPattern {
  const steps = source.split(' ')
  const open = steps.indexOf('[')
  const close = steps.indexOf(']')
  const core = (open < 0 ? steps : steps.slice(open + 1, close)).map(compileStep)
  const left = open < 0 ? [] : steps.slice(0, open).map(compileStep).toReversed()
  const behind = open < 0 ? [] : steps.slice(close + 1).map(compileStep)
  const starts = new Set<string>()
  for (const {kinds, mode} of core) {
    for (const [cat] of kinds) starts.add(cat)
    if (mode === 'one') break
  }
  return {starts, left, right: [...core, end, ...behind]}
}

function compileStep(source: string): Step {
  if (source === '+') return {label: '', kinds: [], mode: 'touch'}
  if (source === '..') return {label: '', kinds: [], mode: 'some'}
  const [, not, label = '', names = '', optional] = /^(!?)(?:(\w+):)?(.+?)(\??)$/.exec(source)!
  if (names.includes(':')) throw new SyntaxError(`Unexpected \`${source}\`, expected one label, in front`)
  const kinds = names
    .split('|')
    .flatMap((name) => groups[name] ?? [name])
    .map((name) => {
      const [cat = '', tag = ''] = name.split('=')
      return [cat, tag] as const
    })
  return {label, kinds, mode: not ? 'not' : optional ? 'optional' : 'one'}
}

/** Whether the core of a pattern may begin with a sign, whatever stands beside it. */
export function mayBegin({right}: SignPattern, sign: Pick<TimeSign, 'cat' | 'tag'>): boolean {
  const first = right[0]!
  return first.mode !== 'one' || isOf(sign, first)
}

/** The tags of a category that its core tells apart at its beginning. */
export function tagsOf({right}: SignPattern, cat: string): string[] {
  return right[0]!.kinds.flatMap(([own, tag]) => (own === cat && tag !== '' ? [tag] : []))
}

/**
 * Match a pattern whose core begins at `from`; the place behind its core, or -1.
 *
 * @param before - the place of the sign on the left, which has been put together already
 */
export function matchPattern(
  {left, right}: SignPattern,
  signs: readonly TimeSign[],
  from: number,
  before: number,
  captured: Captured
): number {
  if (left.length > 0 && walk(signs, left, 0, before, -1, captured) === -1) return -1
  return walk(signs, right, 0, from, 1, captured)
}

const mostBetween = 8
const matched = -2

/** The place behind the core; -1 where the steps do not match. */
function walk(
  signs: readonly TimeSign[],
  steps: readonly Step[],
  index: number,
  at: number,
  direction: 1 | -1,
  captured: Captured
): number {
  const step = steps[index]
  if (!step) return matched
  const {mode, label} = step
  const next = index + 1
  if (mode === 'end') return walk(signs, steps, next, at, direction, captured) === -1 ? -1 : at
  if (mode === 'touch')
    return signs[at - 1]?.end === signs[at]?.start ? walk(signs, steps, next, at, direction, captured) : -1
  if (mode === 'some') {
    for (let passed = 0; ; passed++) {
      const found = walk(signs, steps, next, at + passed * direction, direction, captured)
      if (found !== -1 || passed === mostBetween || !isPassed(signs[at + passed * direction])) return found
    }
  }
  const sign = signs[at]
  const isThere = sign !== undefined && isOf(sign, step)
  if (mode === 'not') return isThere ? -1 : walk(signs, steps, next, at, direction, captured)
  if (isThere) {
    const before = label ? captured[label] : undefined
    if (label) captured[label] = sign
    const found = walk(signs, steps, next, at + direction, direction, captured)
    if (found !== -1) return found
    if (label) captured[label] = before
  }
  return mode === 'optional' ? walk(signs, steps, next, at, direction, captured) : -1
}

function isOf({cat, tag}: Pick<TimeSign, 'cat' | 'tag'>, {kinds}: Step): boolean {
  for (const kind of kinds) if (kind[0] === cat && (kind[1] === '' || kind[1] === tag)) return true
  return false
}

function isPassed(sign: TimeSign | undefined): boolean {
  return sign !== undefined && !isTime(sign) && !['num', 'stop', 'bound', 'figure'].includes(sign.cat)
}
