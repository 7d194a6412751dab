import type {VFile} from 'vfile'
import type {Link} from './link.ts'
import {reportAtLink} from './rule.ts'
import {linkMany} from './rules/link-many.ts'

/**
 * Report where a branch adds more links than its reviewer can follow.
 *
 * @param links - that the branch adds, in the order of their files
 */
export function reportMany(links: ReadonlyArray<{file: VFile; link: Pick<Link, 'url' | 'place'>}>): void {
  const places = links.map(({file, link}) => ({...link, file}))
  for (const {link, fault} of linkMany.check(places)) reportAtLink(link.file, linkMany.id, link, fault)
}
