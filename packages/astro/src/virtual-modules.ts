import {readdirSync} from 'node:fs'
import type {BuildSettings} from './settings.ts'

/** Vite plugin: what pages import that no file holds, the settings and the list of texts. */
export function virtualModules(settings: BuildSettings) {
  const modules: Record<string, () => string> = {
    'virtual:collate/settings': () => `export const settings = ${JSON.stringify(settings)}`,
    'virtual:collate/editions': () => `export const editions = {${listEditions(settings.content)}}`
  }
  return {
    name: 'collate:virtual-modules',
    resolveId: (id: string) => (Object.hasOwn(modules, id) ? `\0${id}` : undefined),
    load: (id: string) => (id.startsWith('\0') ? modules[id.slice(1)]?.() : undefined)
  }
}

/** Texts are loaded when a page asks for them. */
function listEditions(content: string): string {
  const names = readdirSync(`${content}/articles`, {recursive: true, encoding: 'utf8'})
  return names
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => /^[^/]+\/(?:zh|en)\.mdx$/.test(name))
    .toSorted()
    .map((name) => {
      const id = JSON.stringify(name.replace(/\.mdx$/, ''))
      return `${id}: () => import(${JSON.stringify(`${content}/articles/${name}`)})`
    })
    .join()
}
