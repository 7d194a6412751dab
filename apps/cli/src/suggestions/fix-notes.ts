import {placesOf} from '@collate/visible-text/place'
import type {LeftAlone, Fix, Refused} from '@collate/suggestions/fixes'
import {printableLine} from '../printable.ts'

const reasons: Record<LeftAlone['reason'], string> = {
  'other-edition': 'the other edition has a wrong number of it that has to be mended by hand',
  'unreadable-edition': 'the other edition cannot be read',
  unproved: 'the check would still find an error',
  beside: 'the title, summary or a caption repeats it and has to be mended by hand'
}

/** What is told of files: the text of each, and how a person at this place would name it. */
type NamedSources = {sources: ReadonlyMap<string, string>; name: (path: string) => string}

/** Say what changes, a line each. */
export function renderEdits(fixes: readonly Fix[], named: NamedSources): string {
  const lines = fixes.flatMap(({subject, edits}) =>
    edits.map(({path, start, actual, expected}) => {
      const about = subject === expected ? '' : `  ${subject}`
      return `${placeIn(path, start, named)}  ${actual} → ${expected}${about}`
    })
  )
  return lines.map((d) => `${printableLine(d)}\n`).join('')
}

/** What could be fixed and is not, in the parts that are told of each. */
export function leftAloneNotes(
  left: readonly LeftAlone[],
  refused: readonly Refused[],
  named: NamedSources
): Array<readonly string[]> {
  return [
    ...left.map((d) => [
      leftAlone(placeIn(d.path, d.offset, named), d.subject),
      reasons[d.reason],
      ...whereToMend(d, named)
    ]),
    ...refused.map(({fix: {subject, edits}, error: {path, message}}) => [
      leftAlone(placeIn(edits[0]!.path, edits[0]!.start, named), subject),
      `the change would bring \`${message.ruleId}\` at \`${named.name(path)}:${message.line ?? 1}:${message.column ?? 1}\``
    ])
  ]
}

function placeIn(path: string, offset: number, {sources, name}: NamedSources): string {
  const {line, column} = placesOf(sources.get(path) ?? '').point(offset)
  return `${name(path)}:${line}:${column}`
}

/** What stands in the way, so that it can be opened. */
function whereToMend({culprit}: LeftAlone, named: NamedSources): string[] {
  return culprit ? [`mend \`${placeIn(culprit.path, culprit.start, named)}\` first`] : []
}

function leftAlone(place: string, subject: string): string {
  return `\`${place}\`: \`${subject}\` is left alone`
}
