import {existsSync, readdirSync} from 'node:fs'
import {codeDigest} from './kept/source-digest.ts'
import {readRules} from './rules/read-rules.ts'
import type {BuildSettings} from './settings.ts'

/**
 * Tells Astro that a module is no code of a page: texts change without all pages being others,
 * since each page that is kept names the texts it shows in its key.
 */
const isContent = {astroIncremental: {kind: 'content-data'}}

/**
 * Vite plugin: what pages import that no file holds, the settings, the pages of rules and the list of texts.
 *
 * @param isIgnored - whether a path is passed over
 */
export function virtualModules(settings: BuildSettings, isIgnored: (path: string) => boolean) {
  const modules: Record<string, () => string> = {
    'virtual:collate/settings': () => writeSettings(settings),
    'virtual:collate/rules': () => `export const rules = ${JSON.stringify(readRules())}`,
    'virtual:collate/editions': () => `export const editions = {${listEditions(settings, isIgnored)}}`
  }
  return {
    name: 'collate:virtual-modules',
    resolveId: (id: string) => (Object.hasOwn(modules, id) ? `\0${id}` : undefined),
    load(id: string) {
      const write = id.startsWith('\0') ? modules[id.slice(1)] : undefined
      return write && {code: write(), ...(id.endsWith('/editions') && {meta: isContent})}
    }
  }
}

/** No page shows the day: it would be another page tomorrow.  Where our code changes, all of them are made anew. */
function writeSettings(settings: BuildSettings): string {
  const {today: _, ...shown} = settings
  return `export const settings = ${JSON.stringify(shown)}\nexport const code = ${JSON.stringify(codeDigest())}`
}

/** Texts are loaded when a page asks for them. */
function listEditions({content, languages}: BuildSettings, isIgnored: (path: string) => boolean): string {
  const articles = `${content}/articles`
  const slugs = readdirSync(articles).filter((slug) => !isIgnored(`${articles}/${slug}`))
  return slugs
    .toSorted()
    .flatMap((slug) => languages.map((language) => `${slug}/${language}`))
    .map((id) => ({id, file: `${articles}/${id}.mdx`}))
    .filter(({file}) => existsSync(file) && !isIgnored(file))
    .map(({id, file}) => `${JSON.stringify(id)}: () => import(${JSON.stringify(file)})`)
    .join()
}
