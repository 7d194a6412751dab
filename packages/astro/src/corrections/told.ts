import type {Frontmatter} from '@collate/articles'

/** What was wrong in an edition, as its editors tell readers. */
export type ToldCorrection = NonNullable<Frontmatter['corrections']>[number] & {
  /** Stays the same when others are told later. */
  id: string
}

/** The corrections of an edition, the newest first. */
export function correctionsOf(slug: string, {corrections = []}: Frontmatter): ToldCorrection[] {
  return corrections.map((correction, index) => {
    const earlier = corrections.slice(index + 1).filter(({date}) => date === correction.date).length
    return {...correction, id: `c-${slug}-${correction.date}${earlier > 0 ? `-${earlier + 1}` : ''}`}
  })
}

/** The day of the last change that readers are told of: a correction, or what `updated` says. */
export function modifiedOn({published, updated = published, corrections = []}: Frontmatter): string {
  return [updated, ...corrections.map(({date}) => date)].toSorted().at(-1)!
}
