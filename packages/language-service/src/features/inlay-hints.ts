import type {Edition} from '@collate/articles'
import {periodInWords} from '@collate/statistics/model'
import {valueText} from '@collate/suggestions/value-text'
import type {InlayHint, Range} from 'vscode-languageserver-types'
import {offsetAt, rangeOfOffsets, sourceOf} from '../desk/places.ts'

/** Behind each number, what is published and when: `82% · 2025`. */
export function inlayHintsOf(edition: Edition, range: Range): InlayHint[] {
  const source = sourceOf(edition)
  const [from, to] = [offsetAt(source, range.start), offsetAt(source, range.end)]
  const shown = (edition.file.data.claims ?? []).filter((d) => d.start >= from && d.end <= to)
  return shown.flatMap(({end, observations}) => {
    const [row, ...more] = observations
    if (!row) return []
    const value = valueText(row, edition.language)
    const label = `${value} · ${periodInWords(row.when, edition.language)}`
    return [
      {
        position: rangeOfOffsets(source, end, end).end,
        label: more.length > 0 ? `${label} …` : label,
        paddingLeft: true
      }
    ]
  })
}
