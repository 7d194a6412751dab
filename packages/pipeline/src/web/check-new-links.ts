import {readEdition} from '@collate/articles'
import {contentDisk} from '@collate/articles/disk'
import {findLinks, isWebAddress, type Link} from '@collate/links'
import {reportMany} from '@collate/links/report-many'
import type {Source} from '@collate/statistics'
import {VFile} from 'vfile'
import type {Selection} from '../selection/select.ts'

/**
 * Look at the links that a branch adds to its articles and data packages,
 * whether the web is asked about them or not, and note them for the report:
 * also at those of other parts, since too many are too many of all together.
 *
 * @param files - by path; a table of sources in which something is found is added
 * @param content - content directory
 */
export async function checkNewLinks(
  files: Map<string, VFile>,
  sources: readonly Source[],
  selection: Selection,
  content: string
): Promise<void> {
  const added: Array<{file: VFile; link: Pick<Link, 'url' | 'place'>}> = []

  for (const {slug, editions} of selection.ofAllParts) {
    for (const language of editions) {
      const path = `articles/${slug}/${language}.mdx`
      if (!selection.isChanged(path) || !selection.isInAnyPart(path)) continue
      // What other parts check is counted, and reported there.
      const file = files.get(path) ?? new VFile({path})
      const links = findLinks(await readEdition(content, slug, language, contentDisk)).filter((d) =>
        isWebAddress(d.url)
      )
      const checked = []
      for (const link of links) {
        const isNew = await selection.addsUrl(file.path, link.url)
        if (isNew) added.push({file, link})
        checked.push({url: link.url, state: 'unasked' as const, isNew})
      }
      // What the web said about them says more.
      file.data.links ??= checked
    }
  }

  for (const {url, place} of sources) {
    const {path, ...start} = place
    if (!selection.isInAnyPart(path) || !(await selection.addsUrl(path, url))) continue
    const file = added.find((d) => d.file.path === path)?.file ?? files.get(path) ?? new VFile({path})
    added.push({file, link: {url, place: {start, end: start}}})
  }

  reportMany(added)
  for (const {file} of added) if (file.messages.length > 0) files.set(file.path, file)
}
