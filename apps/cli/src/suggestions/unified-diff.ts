/** A line of a diff, with its sign. */
export type DiffLine = {sign: ' ' | '-' | '+' | '@'; text: string}

const around = 3

/**
 * Compare two texts whose lines stand at the same numbers.
 *
 * @param path - with `/`, as `patch -p1` and `git apply` take it
 * @returns a unified diff; nothing where the texts are equal
 */
export function unifiedDiff(path: string, before: string, after: string): DiffLine[] {
  const [from, to] = [before.split('\n'), after.split('\n')]
  const changed = from.flatMap((line, index) => (line === to[index] ? [] : [index]))
  if (changed.length === 0) return []
  const head: DiffLine[] = [
    {sign: '-', text: `-- a/${path}`},
    {sign: '+', text: `++ b/${path}`}
  ]
  // The empty text behind the last line feed is no line.
  const count = from.at(-1) === '' ? from.length - 1 : from.length
  return [...head, ...hunksOf(changed, count).flatMap((hunk) => renderHunk(hunk, from, to))]
}

type Hunk = {start: number; end: number}

function hunksOf(changed: readonly number[], count: number): Hunk[] {
  const hunks: Hunk[] = []
  for (const index of changed) {
    const last = hunks.at(-1)
    const end = Math.min(count, index + around + 1)
    if (last && index - around <= last.end) last.end = end
    else hunks.push({start: Math.max(0, index - around), end})
  }
  return hunks
}

function renderHunk({start, end}: Hunk, from: readonly string[], to: readonly string[]): DiffLine[] {
  const size = end - start
  const range = size === 1 ? `${start + 1}` : `${start + 1},${size}`
  const lines: DiffLine[] = [{sign: '@', text: `@@ -${range} +${range} @@`}]
  for (let index = start; index < end;) {
    if (from[index] === to[index]) {
      lines.push({sign: ' ', text: from[index++]!})
      continue
    }
    const first = index
    while (index < end && from[index] !== to[index]) index++
    lines.push(...from.slice(first, index).map((text): DiffLine => ({sign: '-', text})))
    lines.push(...to.slice(first, index).map((text): DiffLine => ({sign: '+', text})))
  }
  return lines
}
