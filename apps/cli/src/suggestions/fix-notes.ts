import {placesOf} from '@collate/visible-text/place'
import type {LeftAlone, Fix, Refused} from '@collate/suggestions/fixes'
import {printableLine} from '../printable.ts'

const reasons: Record<LeftAlone['reason'], string> = {
  'other-edition': 'the other edition has a wrong number of it that has to be mended by hand',
  'unreadable-edition': 'the other edition cannot be read',
  unproved: 'the check would still find an error',
  beside: 'the title, summary or a caption repeats it and has to be mended by hand'
}

/** Say what changes, a line each. */
export function renderEdits(fixes: readonly Fix[], sources: ReadonlyMap<string, string>): string {
  const lines = fixes.flatMap(({subject, edits}) =>
    edits.map(({path, start, actual, expected}) => {
      const about = subject === expected ? '' : `  ${subject}`
      return `${placeIn(path, start, sources)}  ${actual} → ${expected}${about}`
    })
  )
  return lines.map((d) => `${printableLine(d)}\n`).join('')
}

/** Say what could be fixed and is not, a line each. */
export function renderNotes(
  left: readonly LeftAlone[],
  refused: readonly Refused[],
  sources: ReadonlyMap<string, string>
): string {
  const lines = [
    ...left.map((d) => note(placeIn(d.path, d.offset, sources), d.subject, reasons[d.reason])),
    ...refused.map(({fix: {subject, edits}, error: {path, message}}) => {
      const [first] = edits
      const why = `the change would bring \`${message.ruleId}\` at ${path}:${message.line ?? 1}`
      return note(placeIn(first!.path, first!.start, sources), subject, why)
    })
  ]
  return lines.map((d) => `${printableLine(d)}\n`).join('')
}

function placeIn(path: string, offset: number, sources: ReadonlyMap<string, string>): string {
  const {line, column} = placesOf(sources.get(path) ?? '').point(offset)
  return `${path}:${line}:${column}`
}

function note(place: string, subject: string, why: string): string {
  return `collate: ${place}: \`${subject}\` is left alone: ${why}`
}
