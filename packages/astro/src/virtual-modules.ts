import {existsSync, readdirSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {keepTexts, keptTextIn, type TextSources} from './kept/kept-texts.ts'
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
 * @param kept - texts of a build; without them each is a module that changes while it is written
 */
export function virtualModules(
  settings: BuildSettings,
  isIgnored: (path: string) => boolean,
  kept: TextSources | undefined
) {
  const modules: Record<string, () => string | Promise<string>> = {
    'virtual:collate/settings': () => writeSettings(settings),
    'virtual:collate/rules': () => `export const rules = ${JSON.stringify(readRules())}`,
    'virtual:collate/editions': () => writeEditions(listEditions(settings, isIgnored), settings.content, kept)
  }
  return {
    name: 'collate:virtual-modules',
    resolveId: (id: string) => (Object.hasOwn(modules, id) ? `\0${id}` : undefined),
    async load(id: string) {
      const write = id.startsWith('\0') ? modules[id.slice(1)] : undefined
      return write && {code: await write(), ...(id.endsWith('/editions') && {meta: isContent})}
    }
  }
}

/** No page shows the day: it would be another page tomorrow.  Where our code changes, all of them are made anew. */
function writeSettings(settings: BuildSettings): string {
  const {today: _, ...shown} = settings
  return `export const settings = ${JSON.stringify(shown)}\nexport const code = ${JSON.stringify(codeDigest())}`
}

/** Of all texts, `<slug>/<language>`. */
function listEditions({content, languages}: BuildSettings, isIgnored: (path: string) => boolean): string[] {
  const articles = `${content}/articles`
  const slugs = readdirSync(articles).filter((slug) => !isIgnored(`${articles}/${slug}`))
  return slugs
    .toSorted()
    .flatMap((slug) => languages.map((language) => `${slug}/${language}`))
    .filter((id) => existsSync(`${articles}/${id}.mdx`) && !isIgnored(`${articles}/${id}.mdx`))
}

const reader = fileURLToPath(new URL('../src/articles/edition-text.ts', import.meta.url))

/** Texts are loaded when a page asks for them. */
async function writeEditions(
  ids: readonly string[],
  content: string,
  kept: TextSources | undefined
): Promise<string> {
  if (kept) await keepTexts(ids, kept)
  const load = (id: string) =>
    kept
      ? `readKeptText(${JSON.stringify(keptTextIn(kept.folder, id))})`
      : `import(${JSON.stringify(`${content}/articles/${id}.mdx`)}).then(textOfModule)`
  const editions = ids.map((id) => `${JSON.stringify(id)}: () => ${load(id)}`)
  return `import {readKeptText, textOfModule} from ${JSON.stringify(reader)}\nexport const editions = {${editions.join()}}`
}
