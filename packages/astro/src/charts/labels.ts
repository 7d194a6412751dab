import type {Point, Segment} from './series.ts'

/** A text beside a chart: `x` in percent of the width, which part of it stands there, and whether nothing that comes before it lies there. */
export type Label = {text: string; x: number; anchor?: 'start' | 'end'; hasRoom: boolean}

/** Of a small telephone, less the margins of the page: where labels have room there, they have it everywhere. */
export const narrowest = 280

/**
 * Place labels below or above their points: none sticks out of the chart, and of
 * those that would lie on each other the last and the first stay, then those that
 * matter, then the others from left to right.
 *
 * @param places - in percent of the width
 * @param size - of the letters, in pixels
 * @param telling - which of them matter: the highest, the lowest
 * @param heights - in pixels, of labels that may stand above each other where they matter; without them all stand on one line
 */
export function placeLabels(
  places: readonly number[],
  texts: readonly string[],
  size: number,
  telling: readonly number[] = [],
  heights: readonly number[] = []
): Label[] {
  const widths = texts.map((text) => (widthOf(text) * size * 100) / narrowest)
  const centres = places.map((place, index) => {
    const half = Math.min(50, widths[index]! / 2)
    return Math.min(100 - half, Math.max(half, place))
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
    const place = places[index]!
    const hasRoom = shown.includes(index)
    if (centres[index]! > place) return {text, x: 0, anchor: 'start', hasRoom}
    return centres[index]! < place ? {text, x: 100, anchor: 'end', hasRoom} : {text, x: place, hasRoom}
  })
}

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

/** Whether a point stands between a higher and a lower one, close to them: its value would lie on the line. */
export function isOnSlope(points: readonly Point[], at: number): boolean {
  const [before, here, after] = [points[at - 1], points[at], points[at + 1]]
  return points.length > 4 && !!before && !!here && !!after && (before.y - here.y) * (here.y - after.y) > 0
}

/** Whether the value of a point is written below it: where lines lead up from it, they would cross it above. */
export function isBelow(point: Point, segments: readonly Segment[], bottom: number): boolean {
  const ends = segments.flatMap(({from, to}) => (from === point ? [to] : to === point ? [from] : []))
  return point.y < bottom - 40 && ends.length > 0 && ends.every(({y}) => y < point.y - 2)
}
