import {placesOf} from '@collate/findings/place'
import type {Edition} from './article.ts'
import {reportFault} from './rule.ts'
import {editionRules} from './rules.ts'

/**
 * Check what concerns one edition as an article: credits, summary, quotations.
 *
 * @param edition - parsed; its file takes the findings
 */
export function checkEdition(edition: Edition, {release = false}: {release?: boolean} = {}): void {
  const context = {places: placesOf(String(edition.file)), release}
  for (const rule of editionRules) {
    for (const fault of rule.check(edition, context)) reportFault(edition.file, rule.id, fault)
  }
}
