import {mkdirSync, mkdtempSync, symlinkSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'

const config = `import {defineConfig} from 'astro/config'
import starlight from '@astrojs/starlight'
export default defineConfig({
  site: 'https://collate.example',
  integrations: [starlight({
    title: 'Collate',
    defaultLocale: 'zh',
    locales: {zh: {label: '中文', lang: 'zh-CN'}, en: {label: 'English', lang: 'en'}}
  })]
})
`

const collections = `import {defineCollection} from 'astro:content'
import {docsLoader} from '@astrojs/starlight/loaders'
import {docsSchema} from '@astrojs/starlight/schema'
export const collections = {docs: defineCollection({loader: docsLoader(), schema: docsSchema()})}
`

/** A page: `zh/slug`, and its Markdown with a title as its first heading. */
export type Page = {path: string; markdown: string}

/**
 * Write a Starlight site as its documentation has it, with nothing set but its
 * name and languages.
 *
 * @returns its folder
 */
export function writeStarlight(pages: readonly Page[]): string {
  // Within the repository: Astro takes packages outside its file system’s branch for files of its own.
  const bench = fileURLToPath(new URL('..', import.meta.url))
  mkdirSync(`${bench}.astro`, {recursive: true})
  const directory = mkdtempSync(`${bench}.astro/starlight-`)
  symlinkSync(`${bench}node_modules`, join(directory, 'node_modules'))
  const files = {
    // Astro looks here for packages with files of its own kind.
    'package.json': '{"type": "module", "dependencies": {"@astrojs/starlight": "*", "astro": "*"}}',
    'astro.config.mjs': config,
    'src/content.config.ts': collections,
    ...Object.fromEntries(
      pages.map(({path, markdown}) => [`src/content/docs/${path}.md`, withTitle(markdown)])
    )
  }
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(directory, name)), {recursive: true})
    writeFileSync(join(directory, name), text)
  }
  return directory
}

function withTitle(markdown: string): string {
  const [, title = '', body = ''] = /^# (.*)\n([^]*)$/.exec(markdown) ?? []
  return `---\ntitle: ${JSON.stringify(title)}\n---\n${body}`
}
