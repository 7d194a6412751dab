/** Something that a chart draws: places are percentages across, and pixels down from its upper edge. */
export type PlotMark =
  | {shape: 'line'; x: [from: number, to: number]; y: [from: number, to: number]; look: LineLook}
  | {shape: 'dot'; x: number; y: number; isOpen: boolean}
  | {shape: 'part'; x: number; y: number; width: number; height: number; isDark: boolean}
  | PlotText

type LineLook = 'line' | 'line dashed' | 'axis' | 'axis whole'

/** A text of a chart; `y` is the line that it stands on. */
export type PlotText = {
  shape: 'text'
  x: number
  y: number
  text: string
  anchor: 'start' | 'middle' | 'end'
  /** A name, a value, a time, or a value on a dark part. */
  look: 'name' | 'number' | 'when' | 'number on'
}

/** What a chart draws, and how many pixels high it is. */
export type Plot = {height: number; marks: PlotMark[]}

/** Where a chart is drawn: how wide it is at least, how large its letters are, both in pixels, and how many small charts stand in a row. */
export type Room = {width: number; letter: number; columns: number}

/** What share of the width so many letters take, in percent. */
export function shareOf(letters: number, {width, letter}: Room): number {
  return (letters * letter * 100) / width
}

/** Lines of a text below each other, from the line that the first stands on. */
export function linesOfText(
  lines: readonly string[],
  {y, ...rest}: Omit<PlotText, 'shape' | 'text'>,
  leading: number
): PlotText[] {
  return lines.map((text, index) => ({shape: 'text', text, y: y + index * leading, ...rest}))
}
