import {mkdir, mkdtemp, rm, symlink, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import type {TestContext} from 'node:test'
import {head} from './check-text.ts'

/** An article with nothing wrong. */
export const article = `${head}\nText.\n`

/** `→ target` is a symbolic link, `/` a folder. */
export async function writeContent(t: TestContext, files: Record<string, string>): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), 'collate-content-'))
  t.after(() => rm(directory, {recursive: true}))
  for (const [path, text] of Object.entries({'content/articles/': '/', ...files})) {
    const full = join(directory, path)
    await mkdir(text === '/' ? full : dirname(full), {recursive: true})
    if (text.startsWith('→ ')) await symlink(text.slice(2), full)
    else if (text !== '/') await writeFile(full, text)
  }
  return join(directory, 'content')
}
