import type {Edition} from '@collate/articles'
import type {Publication} from '@collate/publication/core'
import type {Location} from 'vscode-languageserver-types'
import {absolutePath, rangeOfPlace} from '../desk/places.ts'
import type {Platform} from '../platform.ts'
import {claimAt} from './claim-at.ts'

/** The cells whose values the number at an offset states. */
export function definitionAt(
  edition: Edition,
  offset: number,
  publication: Publication,
  {uriOf}: Platform
): Location[] {
  const rows = claimAt(edition, offset)?.observations ?? []
  return rows.map(({place, value}) => ({
    uri: uriOf(absolutePath(place.path, publication)),
    range: rangeOfPlace(place, {line: place.line, column: place.column + value.length})
  }))
}
