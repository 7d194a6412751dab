import {basename, dirname, resolve} from 'node:path'
import {fileURLToPath} from 'node:url'

const own = fileURLToPath(new URL('../src/components/', import.meta.url))

/**
 * Vite plugin: components of the publication in place of ours, wherever a page
 * of ours asks for one.  Its own may still ask for what it replaces.
 *
 * @param components - by name, paths from `root`
 */
export function replaceComponents(components: Readonly<Record<string, string>>, root: string) {
  const files = new Map(
    Object.entries(components).map(([name, path]) => [`${own}${name}.astro`, resolve(root, path)])
  )
  return {
    name: 'collate:replace-components',
    enforce: 'pre' as const,
    resolveId: (id: string, importer: string | undefined) => {
      if (files.size === 0 || !id.endsWith('.astro') || !id.startsWith('.') || !importer) return undefined
      const file = resolve(dirname(importer), id)
      return basename(importer) !== basename(file) ? files.get(file) : undefined
    }
  }
}
