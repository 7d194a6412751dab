import {readFile} from 'node:fs/promises'
import {parseEdition, type Edition} from '@collate/articles'
import type {createProcessor} from '@collate/pipeline'
import type {Root} from 'mdast'
import {VFile} from 'vfile'
import type {ArticleDrafts} from '../studio/drafts.ts'

declare module 'vfile' {
  interface DataMap {
    /** The article as the other rules know it. */
    edition: Edition
  }
}

/** How an article is read. */
export type CheckedReading = {
  /** The steps of the check, made once. */
  check: () => Promise<ReturnType<typeof createProcessor>>
  /** What takes the place of files while somebody writes. */
  drafts: ArticleDrafts
}

/**
 * Read the article again and take it through the steps of the check.
 *
 * Astro hands over a text with its frontmatter blanked out.  The file is read
 * here as the command reads it, and this tree takes the place of Astro's: what
 * is built is what was checked.
 *
 * @param reading - where texts are, and what checks them
 */
export function readCheckedArticle({check, drafts}: CheckedReading) {
  return async (_tree: Root, file: VFile): Promise<Root> => {
    const original = new VFile({
      path: file.path,
      value: drafts.get(file.path) ?? (await readFile(file.path, 'utf8'))
    })
    const edition = parseEdition(original)
    const tree = edition.tree ?? {type: 'root', children: []}
    const processor = await check()
    await processor.run(tree, original)
    file.value = String(original)
    file.messages.push(...original.messages)
    Object.assign(file.data, original.data, {edition})
    return tree
  }
}
