import type {Point, Segment} from './series.ts'

/** A text beside a chart: `x` in percent of the width, which part of it stands there, and whether nothing that comes before it lies there. */
export type Label = {text: string; x: number; anchor?: 'start' | 'end'; hasRoom: boolean}

/** Of a small telephone, less the margins of the page: where labels have room there, they have it everywhere. */
export const narrowest = 280

/** What decides which labels stay, and where they stand. */
type Placing = {
  /** Which of them matter: the highest, the lowest. */
  telling?: readonly number[]
  /** In pixels, of labels that may stand above each other where they matter; without them all stand on one line. */
  heights?: readonly number[]
  /** To which side of its point each one stands. */
  leans?: readonly Lean[]
}

/** Left of a point, over it, or right of it. */
type Lean = -1 | 0 | 1

/**
 * Place labels below or above their points: none sticks out of the chart, and of
 * those that would lie on each other the last and the first stay, then those that
 * matter, then the others from left to right.
 *
 * @param places - in percent of the width
 * @param size - of the letters, in pixels
 */
export function placeLabels(
  places: readonly number[],
  texts: readonly string[],
  size: number,
  {telling = [], heights = [], leans = []}: Placing = {}
): Label[] {
  const widths = texts.map((text) => (widthOf(text) * size * 100) / narrowest)
  const centres = places.map((place, index) => {
    const half = Math.min(50, widths[index]! / 2)
    return Math.min(100 - half, Math.max(half, place + (leans[index] ?? 0) * half))
  })
  const shown: number[] = []
  const first = [places.length - 1, 0, ...telling]
  for (const index of new Set([...first, ...places.keys()])) {
    const hasRoom = shown.every(
      (other) =>
        Math.abs(centres[index]! - centres[other]!) >= (widths[index]! + widths[other]!) / 2 ||
        (first.includes(index) && Math.abs((heights[index] ?? 0) - (heights[other] ?? 0)) >= 1.5 * size)
    )
    if (hasRoom) shown.push(index)
  }
  return texts.map((text, index) => {
    const half = widths[index]! / 2
    const hasRoom = shown.includes(index)
    const centre = centres[index]!
    if (centre === places[index]!) return {text, x: centre, hasRoom}
    return centre < places[index]!
      ? {text, x: Math.min(100, centre + half), anchor: 'end', hasRoom}
      : {text, x: Math.max(0, centre - half), anchor: 'start', hasRoom}
  })
}

/**
 * To which side of its point a label stands: over a slope that would cross it, on the
 * side that the line leads down to.
 *
 * @param width - of the label, in pixels
 * @param chart - pixels that the chart is wide
 */
export function leanOf(points: readonly Point[], at: number, width: number, chart = narrowest): Lean {
  const [before, here, after] = [points[at - 1], points[at], points[at + 1]]
  if (!before || !here || !after || (before.y - here.y) * (here.y - after.y) <= 0) return 0
  const [higher, lean] = after.y < here.y ? ([after, -1] as const) : ([before, 1] as const)
  const run = (Math.abs(higher.x - here.x) * chart) / 100
  return ((here.y - higher.y) / run) * (width / 2) > clearance ? lean : 0
}

/** Pixels between a point and its label. */
const clearance = 8

/** How many letters wide a text is, with some room around it; a Chinese one is a letter wide, others are little more than half of it. */
export function widthOf(text: string): number {
  return [...text].reduce((sum, letter) => sum + (letter > '\u2E7F' ? 1 : 0.62), 0.6)
}

/** The labels behind lines: where they begin, in percent of the width, how tall the tallest is, in pixels, and the lines of each. */
export type LabelColumn = {left: number; height: number; labels: string[][]}

/**
 * Set names with their values behind the ends of lines, in a column as wide as
 * they need, and no wider than a part of the chart; no value is broken.
 */
export function columnOf(
  ends: ReadonlyArray<{name: string; value: string}>,
  size: number,
  part = 0.5
): LabelColumn {
  const widest = Math.max(...ends.map(({name, value}) => widthOf(`${name} ${value}`)))
  const letters = Math.min(widest, (narrowest * part) / size)
  const labels = ends.map(({name, value}) => wrapLabel(name, value, letters))
  const height = Math.max(...labels.map(({length}) => length)) * (size + 4) + 3
  return {left: Math.floor(100 - (letters * size * 100) / narrowest), height, labels}
}

/** A name with its value in lines, none of which is wider than so many letters, where words allow it. */
function wrapLabel(name: string, value: string, width: number): string[] {
  return wrapParts([...partsOf(name), ` ${value}`], width)
}

/** The same of a name alone. */
export function wrapName(name: string, width: number): string[] {
  return wrapParts(partsOf(name), width)
}

/** A Chinese name breaks anywhere, another one between words. */
function partsOf(name: string): string[] {
  return name.match(/[^\s\u2E80-\uFFEF]+\s*|[\u2E80-\uFFEF]|\s/gu) ?? []
}

function wrapParts(parts: readonly string[], width: number): string[] {
  const lines = ['']
  for (const part of parts) {
    const line = lines.at(-1)!
    if (line !== '' && widthOf((line + part).trimEnd()) > width) lines.push(part)
    else lines[lines.length - 1] = line + part
  }
  return lines.map((line) => line.trim())
}

/** Whether the value of a point is written below it: where lines lead up from it, they would cross it above. */
export function isBelow(point: Point, segments: readonly Segment[], bottom: number): boolean {
  const ends = segments.flatMap(({from, to}) => (from === point ? [to] : to === point ? [from] : []))
  return point.y < bottom - 40 && ends.length > 0 && ends.every(({y}) => y < point.y - 2)
}
