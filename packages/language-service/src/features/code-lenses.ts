import type {Edition} from '@collate/articles'
import type {CodeLens} from 'vscode-languageserver-types'
import {rangeOfOffsets, sourceOf} from '../desk/places.ts'
import type {DeskWords} from '../desk-words.ts'

/** Above the text of an edition that cites something: how many statistics, and how much of it is noted. */
export function codeLensesOf(edition: Edition, words: DeskWords): CodeLens[] {
  const {file, bodyStart, blocks} = edition
  const cited = new Set((file.data.claims ?? []).flatMap((d) => d.observations))
  if (cited.size === 0) return []
  const noted = file.messages.filter((d) => d.waived).length
  const start = blocks[0]?.position.start.offset ?? bodyStart
  const title = words.counts(cited.size, noted)
  // A title without a command is only shown.
  return [{range: rangeOfOffsets(sourceOf(edition), start, start), command: {title, command: ''}}]
}
