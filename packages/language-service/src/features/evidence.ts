import type {Edition} from '@collate/articles'
import type {Publication} from '@collate/publication/core'
import {phrasesOf} from 'remark-validate-statistics/judging'
import type {NumberEvidence} from '../language-service.ts'
import {absolutePath, rangeOfOffsets, rangeOfPlace, sourceOf} from '../desk/places.ts'
import type {Platform} from '../platform.ts'
import {claimAt} from './claim-at.ts'

/** Sources that are spelled out. */
const most = 5

/** What stands behind the number at an offset; nothing elsewhere. */
export function evidenceAt(
  edition: Edition,
  offset: number,
  publication: Publication,
  {uriOf}: Platform
): NumberEvidence | null {
  const claim = claimAt(edition, offset)
  if (!claim || claim.observations.length === 0) return null
  const {reading, observations, arithmetic, start, end} = claim
  const {language} = edition
  const phrases = phrasesOf({language})
  return {
    range: rangeOfOffsets(sourceOf(edition), start, end),
    says: [...reading.says, ...(arithmetic === undefined ? [] : [arithmetic])],
    sources: observations.slice(0, most).map((row) => {
      const text = phrases.source(row)
      const cell = {uri: uriOf(absolutePath(row.place.path, publication)), range: rangeOfPlace(row.place)}
      return {text, ...(row.quote && {quote: row.quote}), row: cell}
    })
  }
}
