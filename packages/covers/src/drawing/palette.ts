/** Ink of a drawing: one field, one paper, one accent; CSS hexadecimal. */
export type Palette = {
  field: string
  paper: string
  /** Names and smaller lines. */
  quiet: string
  filled: string
  empty: string
}

/** Colours of a publication, CSS hexadecimal, each of which can be read on the other. */
export type CoverColours = {paper: string; accent: string}

/** What is drawn for a publication that names no colours. */
const usual: Palette = {
  field: '#12343c',
  paper: '#f4ecdb',
  quiet: '#b9c9c6',
  filled: '#e8b04b',
  empty: '#265059'
}

/** The ink of drawings in the colours of a publication: on its accent, in its paper. */
export function paletteOf(colours: CoverColours | undefined): Palette {
  if (!colours) return usual
  const {paper, accent} = colours
  const between = (part: number) => mix(accent, paper, part)
  return {field: accent, paper, quiet: between(0.85), filled: paper, empty: between(0.2)}
}

/** A colour so far on the way from one to another, from 0 to 1. */
function mix(from: string, to: string, part: number): string {
  const ends = channels(to)
  const mixed = channels(from).map((start, index) => Math.round(start + (ends[index]! - start) * part))
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`
}

function channels(colour: string): number[] {
  const digits = colour.slice(1)
  const pairs = digits.length === 3 ? [...digits].map((d) => d + d) : (digits.match(/../g) ?? [])
  return pairs.map((pair) => Number.parseInt(pair, 16))
}
