import {readFile} from 'node:fs/promises'
import {parseEdition, type Edition} from '@collate/articles'
import type {createProcessor} from '@collate/pipeline'
import type {Root} from 'mdast'
import {VFile} from 'vfile'

declare module 'vfile' {
  interface DataMap {
    /** The article as the other rules know it. */
    edition: Edition
  }
}

/**
 * Read the article again and take it through the steps of the check.
 *
 * Astro hands over a text with its frontmatter blanked out.  The file is read
 * here as the command reads it, and this tree takes the place of Astro's: what
 * is built is what was checked.
 *
 * @param check - the steps, made once
 */
export function readCheckedArticle(check: () => Promise<ReturnType<typeof createProcessor>>) {
  return async (_tree: Root, file: VFile): Promise<Root> => {
    const original = new VFile({path: file.path, value: await readFile(file.path, 'utf8')})
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
