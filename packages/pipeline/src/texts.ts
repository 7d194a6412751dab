import {realpathSync} from 'node:fs'
import {join, relative} from 'node:path'
import type {VFile} from 'vfile'
import {readSource} from './sources.ts'

/** Absolute. */
type Directories = {content: string; data: string}

/** Give files their text where a report shows it: where something was found, there or in the other edition. */
export function addTexts(files: readonly VFile[], directories: Directories): void {
  const found = new Set(files.filter((d) => d.messages.length > 0).map((d) => d.dirname))
  for (const file of files) if (found.has(file.dirname)) addText(file, directories)
}

function addText(file: VFile, {content, data}: Directories): void {
  if (!isText.test(file.path)) return
  const [directory, path] = file.path.startsWith('data/')
    ? [data, file.path.slice('data/'.length)]
    : [content, file.path]
  const bytes = isWithin(directory, path) ? readSource(directory, path) : undefined
  if (bytes) file.value = new TextDecoder().decode(bytes)
}

const isText = /\.(?:mdx|csv|json)$/

/** Whether a folder is where its path says: what a report names may lead out of the publication, or through a link. */
function isWithin(directory: string, path: string): boolean {
  try {
    const folder = join(path, '..')
    return relative(realpathSync(directory), realpathSync(join(directory, folder))) === relative('.', folder)
  } catch {
    return false
  }
}
