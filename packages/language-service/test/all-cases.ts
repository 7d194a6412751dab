import {cp, mkdir, readdir, readFile, rm, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'

const fixtures = fileURLToPath(new URL('../../../apps/cli/test/fixtures', import.meta.url))
const name = 'tea-houses'

/**
 * Lay all cases of the tests of the command into one publication: each has an
 * article, and a data package of its name, so that one check finds what all
 * of them have.
 */
export async function writeAllCases(root: string): Promise<void> {
  await cp(join(fixtures, 'base'), root, {recursive: true})
  await rm(join(root, 'content/articles', name), {recursive: true})
  for (const slug of await readdir(join(fixtures, 'cases'))) {
    for (const folder of [join(fixtures, 'base'), join(fixtures, 'cases', slug)]) {
      await lay(join(folder, 'data', name), join(root, 'data', slug), slug)
      await lay(join(folder, 'content/articles', name), join(root, 'content/articles', slug), slug)
    }
  }
  await cp(join(fixtures, 'cases/stray-files/content/notes.txt'), join(root, 'content/notes.txt'))
}

/** Copy a folder, if it is there, with the data package under another name. */
async function lay(from: string, to: string, slug: string): Promise<void> {
  for (const file of await readdir(from).catch(() => [])) {
    await mkdir(to, {recursive: true})
    const text = await readFile(join(from, file), 'latin1')
    const renamed = /\.(?:mdx|json)$/.test(file)
      ? text.replaceAll(`"${name}"`, `"${slug}"`).replaceAll(`"${name}/`, `"${slug}/`)
      : text
    await writeFile(join(to, file), renamed, 'latin1')
  }
}
