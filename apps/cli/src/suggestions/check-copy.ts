import {cp, mkdir, mkdtemp, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {checkContent, type CheckOptions} from '@collate/pipeline'
import type {VFile} from 'vfile'

/** The articles that a copy is of; paths are absolute. */
export type CopyOptions = Pick<CheckOptions, 'content' | 'data' | 'allowHosts'>

/**
 * Check articles as they would be, without touching them: in a copy.
 *
 * @param texts - by path relative to the content directory; other files of their
 *   articles stay as they are
 */
export async function checkCopy(
  texts: ReadonlyMap<string, string>,
  {content, data, allowHosts}: CopyOptions
): Promise<VFile[]> {
  const copy = await mkdtemp(join(tmpdir(), 'collate-fix-'))
  try {
    for (const name of ['package.json', 'glossary.csv'])
      await cp(join(content, name), join(copy, name)).catch(ignoreMissing)
    for (const slug of new Set([...texts.keys()].map(slugOf))) {
      await mkdir(join(copy, 'articles'), {recursive: true})
      await cp(join(content, 'articles', slug), join(copy, 'articles', slug), {recursive: true})
    }
    for (const [path, text] of texts) await writeFile(join(copy, path), text)
    return await checkContent({content: copy, data, allowHosts, links: 'off', cache: false})
  } finally {
    await rm(copy, {recursive: true, force: true})
  }
}

function slugOf(path: string): string {
  return path.split('/')[1]!
}

function ignoreMissing(error: NodeJS.ErrnoException): void {
  if (error.code !== 'ENOENT') throw error
}
