import type {PDFPageProxy} from 'pdfjs-dist/legacy/build/pdf.mjs'

/** A line that is drawn along a page, in points: at its height or distance from the left, from one end to the other. */
export type Ruling = {isUpright: boolean; at: number; from: number; to: number}

type Matrix = readonly [number, number, number, number, number, number]
type Box = {left: number; right: number; low: number; high: number}

/** What is no wider than this is a line, and what is no longer than the other is none. */
const [widest, shortest] = [2, 4]

/** Lines of a page of tables, at most: what has more is a drawing or a map. */
const most = 4000

/** Codes of the library, in what it says of a page and of its paths. */
export type DrawingCodes = Readonly<
  Record<
    'save' | 'restore' | 'transform' | 'constructPath' | 'paintFormXObjectBegin' | 'paintFormXObjectEnd',
    number
  >
> & {filled: ReadonlySet<number>; stroked: ReadonlySet<number>}

/** Read the straight lines of a page: strokes, and surfaces that are thin; none of a drawing that has thousands. */
export async function readRulings(page: PDFPageProxy, codes: DrawingCodes): Promise<Ruling[]> {
  const {fnArray, argsArray} = await page.getOperatorList()
  const rulings: Ruling[] = []
  const kept: Matrix[] = []
  let matrix: Matrix = [1, 0, 0, 1, 0, 0]
  for (const [at, code] of fnArray.entries()) {
    const args = argsArray[at] as unknown[] | null
    if (code === codes.save) kept.push(matrix)
    else if (code === codes.restore || code === codes.paintFormXObjectEnd) matrix = kept.pop() ?? matrix
    else if (code === codes.transform) matrix = times(matrix, args as unknown as Matrix)
    else if (code === codes.paintFormXObjectBegin) {
      kept.push(matrix)
      if (args?.[0]) matrix = times(matrix, args[0] as Matrix)
    } else if (code === codes.constructPath) rulings.push(...ofPath(args as PathArguments, matrix, codes))
    if (rulings.length > most) return []
  }
  return rulings
}

/** How a path is painted, and its steps. */
type PathArguments = [paint: number, steps: [ArrayLike<number> | null], ...rest: unknown[]]

function ofPath([paint, [steps]]: PathArguments, matrix: Matrix, {filled, stroked}: DrawingCodes): Ruling[] {
  if (!steps) return []
  const parts = partsOf(steps, matrix)
  const thin = filled.has(paint) ? parts.flatMap((d) => ofBox(boxOf(d))) : []
  if (!stroked.has(paint)) return thin
  const drawn = parts.flatMap((points) =>
    points.slice(1).flatMap((point, index) => ofBox(boxOf([points[index]!, point])))
  )
  return [...thin, ...drawn]
}

type Point = readonly [x: number, y: number]

/** The stretches of a path as points of the page; curves count by their ends. */
function partsOf(steps: ArrayLike<number>, matrix: Matrix): Point[][] {
  const parts: Point[][] = []
  for (let at = 0; at < steps.length;) {
    const step = steps[at]!
    const length = [2, 2, 6, 4, 0][step] ?? 0
    const last = parts.at(-1)
    if (step === 4) last?.push(last[0]!)
    else {
      const point = placed(steps[at + length - 1]!, steps[at + length]!, matrix)
      if (step === 0 || !last) parts.push([point])
      else last.push(point)
    }
    at += length + 1
  }
  return parts
}

function boxOf(points: readonly Point[]): Box {
  const [xs, ys] = [points.map((d) => d[0]), points.map((d) => d[1])]
  return {left: Math.min(...xs), right: Math.max(...xs), low: Math.min(...ys), high: Math.max(...ys)}
}

function ofBox({left, right, low, high}: Box): Ruling[] {
  const [width, height] = [right - left, high - low]
  if (height <= widest && width > shortest)
    return [{isUpright: false, at: (low + high) / 2, from: left, to: right}]
  if (width <= widest && height > shortest)
    return [{isUpright: true, at: (left + right) / 2, from: low, to: high}]
  return []
}

function placed(x: number, y: number, [a, b, c, d, e, f]: Matrix): Point {
  return [a * x + c * y + e, b * x + d * y + f]
}

function times([a, b, c, d, e, f]: Matrix, [A, B, C, D, E, F]: Matrix): Matrix {
  return [a * A + c * B, b * A + d * B, a * C + c * D, b * C + d * D, a * E + c * F + e, b * E + d * F + f]
}
