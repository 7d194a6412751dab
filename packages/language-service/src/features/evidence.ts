import type {Edition, Language} from '@collate/articles'
import type {Publication} from '@collate/publication/core'
import {phrasesOf, type CheckedClaim} from 'remark-validate-statistics/judging'
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
  const {says, sources} = evidenceOf(claim, edition.language)
  return {
    range: rangeOfOffsets(sourceOf(edition), claim.start, claim.end),
    says,
    sources: sources.map((source, at) => {
      const {place} = claim.observations[at]!
      return {...source, row: {uri: uriOf(absolutePath(place.path, publication)), range: rangeOfPlace(place)}}
    })
  }
}

/** What a number was taken for, and the reports that state it with their words. */
export function evidenceOf({reading, observations, arithmetic}: CheckedClaim, language: Language) {
  const phrases = phrasesOf({language})
  return {
    says: [...reading.says, ...(arithmetic === undefined ? [] : [arithmetic])],
    sources: observations
      .slice(0, most)
      .map((row) => ({text: phrases.source(row), ...(row.quote && {quote: row.quote})}))
  }
}
