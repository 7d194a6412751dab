import type {Path} from 'fontkit'

const letters: Readonly<Record<string, string>> = {
  moveTo: 'm',
  lineTo: 'l',
  quadraticCurveTo: 'q',
  bezierCurveTo: 'c',
  closePath: 'z'
}

/**
 * Write an outline as the data of an SVG path, in tenths of a pixel.
 *
 * Each point is told from the one before it: such steps are short, and half of
 * a drawing is what its texts need.
 */
export function writeOutline({commands}: Path): string {
  let at = [0, 0]
  let start = at
  const parts = commands.map(({command, args}, index) => {
    const from = index === 0 ? undefined : at
    const points = args.map((value) => Math.round(value * 10))
    const steps = points.map((value, axis) => value - (from?.[axis % 2] ?? 0))
    if (points.length > 0) at = points.slice(-2)
    if (command === 'moveTo') start = at
    if (command === 'closePath') at = start
    return `${from ? letters[command]! : 'M'}${joined(steps.map(tenths))}`
  })
  return parts.join('')
}

function tenths(value: number): string {
  return String(value / 10).replace(/^(-?)0\./, '$1.')
}

/** A sign keeps numbers apart by itself. */
function joined(numbers: readonly string[]): string {
  return numbers.map((d, index) => (index === 0 || d.startsWith('-') ? d : ` ${d}`)).join('')
}
