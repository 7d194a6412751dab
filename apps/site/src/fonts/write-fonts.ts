import {mkdir, readFile, readdir, writeFile} from 'node:fs/promises'
import {dirname} from 'node:path'
import {fileURLToPath} from 'node:url'
import type {AstroIntegration} from 'astro'
import {fontPath} from './han-face.ts'
import {pageCharacters} from './page-characters.ts'
import {subsetFor} from './subset.ts'

/** Bytes that a typeface should not exceed. */
const most = 80 * 1024

/** Write the typefaces that pages name: their own characters and no others. */
export function writeFonts(): AstroIntegration {
  return {
    name: 'collate:fonts',
    hooks: {
      'astro:build:done': async ({dir, logger}) => {
        const directory = fileURLToPath(dir)
        for (const [path, characters] of await charactersByFont(directory)) {
          const font = await subsetFor([...characters].toSorted().join('')).catch((error: Error) => {
            throw new Error(`${path}: ${error.message}: write it otherwise, or choose another typeface`)
          })
          if (font.length > most) logger.warn(`${path} is a typeface of ${font.length} bytes`)
          await mkdir(dirname(`${directory}${path}`), {recursive: true})
          await writeFile(`${directory}${path}`, font)
        }
      }
    }
  }
}

/** Characters of the pages that share a typeface, by its path. */
async function charactersByFont(directory: string): Promise<Map<string, Set<string>>> {
  const fonts = new Map<string, Set<string>>()
  const names = await readdir(directory, {recursive: true})
  for (const name of names.filter((file) => file.endsWith('.html'))) {
    const path = fontPath(`/${name.replaceAll('\\', '/').replace(/index\.html$/, '')}`)
    const characters = pageCharacters(await readFile(`${directory}/${name}`, 'utf8'))
    fonts.set(path, new Set([...(fonts.get(path) ?? []), ...characters]))
  }
  return fonts
}
