import {reportFault} from '@collate/findings'
import {placesOf} from '@collate/visible-text/place'
import type {Edition} from './article.ts'
import {editionRules} from './rules.ts'
import {articlesFamily} from './edition-rule.ts'

/**
 * Check what concerns one edition as an article: credits, summary, quotations,
 * pictures.
 *
 * @param edition - parsed; its file takes the findings
 * @param options - names of the pictures in its folder, and whether it is to be published now
 */
export function checkEdition(
  edition: Edition,
  {pictures, release = false}: {pictures: Iterable<string>; release?: boolean}
): void {
  const context = {places: placesOf(String(edition.file)), release, pictures: new Set(pictures)}
  for (const rule of editionRules) {
    for (const fault of rule.check(edition, context))
      reportFault(edition.file, rule.id, fault, articlesFamily)
  }
}
