import type {Edition} from '@collate/articles'
import type {VFile} from 'vfile'
import {findLooseFootnotes} from './footnotes.ts'
import {findLinks, findReferences, type Link} from './link.ts'
import {reportAtLink} from './rule.ts'
import {linkInternal} from './rules/link-internal.ts'
import {linkLanguage} from './rules/link-language.ts'
import {linkPrivate} from './rules/link-private.ts'
import {linkText} from './rules/link-text.ts'
import {linkTracking} from './rules/link-tracking.ts'
import type {SiteMap} from './site-map.ts'

/** What the links of an article may lead to. */
export type LinkOptions = {
  /** `host:port` as the URL parser writes them. */
  allowed: ReadonlySet<string>
  /** Whether links inside the site are checked. */
  internal: boolean
}

/** Check what an address shows by itself, wherever it stands. */
export function checkAddress(
  file: VFile,
  link: Pick<Link, 'url' | 'place'>,
  {allowed}: Pick<LinkOptions, 'allowed'>
): void {
  const faults = [
    [linkTracking.id, linkTracking.check(link)],
    [linkPrivate.id, linkPrivate.check(link, allowed)]
  ] as const
  for (const [ruleId, fault] of faults) if (fault) reportAtLink(file, ruleId, link, fault)
}

/** Check what needs no network: the links of one edition. */
export function checkLinks(edition: Edition, site: SiteMap, options: LinkOptions): void {
  for (const link of findLinks(edition)) {
    checkAddress(edition.file, link, options)
    const faults = [
      [linkText.id, linkText.check(link)],
      [linkLanguage.id, linkLanguage.check(link, edition, site)],
      [linkInternal.id, options.internal ? linkInternal.check(link, edition, site) : undefined]
    ] as const
    for (const [ruleId, fault] of faults) if (fault) reportAtLink(edition.file, ruleId, link, fault)
  }

  for (const {fault, ...note} of options.internal ? findLooseFootnotes(edition) : []) {
    reportAtLink(edition.file, linkInternal.id, note, fault)
  }

  for (const link of findReferences(edition)) {
    const fault = linkText.check(link)
    if (fault) reportAtLink(edition.file, linkText.id, link, fault)
  }
}
