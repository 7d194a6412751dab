import {execFileSync} from 'node:child_process'
import {enableCompileCache} from 'node:module'
import {mkdir, mkdtemp, readFile, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import process from 'node:process'
import {after} from 'node:test'

// Each check starts processes: what they compile is kept from one to the next.
enableCompileCache()

// The key of these tests is none of who runs them.
process.env['XDG_CACHE_HOME'] = await mkdtemp(join(tmpdir(), 'collate-'))
after(() => rm(process.env['XDG_CACHE_HOME']!, {recursive: true, force: true}))

/** A publication on disk, gone when the tests are over. */
export type Publication = {
  root: string
  content: string
  data: string
  cache: string
  write: (path: string, text: string) => Promise<void>
  replace: (path: string, from: string, to: string) => Promise<void>
}

/** Publish a few invented articles about tea, each with the citations given. */
export async function publish(articles: Record<string, string>): Promise<Publication> {
  const root = await mkdtemp(join(tmpdir(), 'collate-'))
  after(() => rm(root, {recursive: true, force: true}))

  const publication: Publication = {
    root,
    content: join(root, 'content'),
    data: join(root, 'data'),
    cache: join(root, 'cache'),
    async write(path, text) {
      await mkdir(dirname(join(root, path)), {recursive: true})
      await writeFile(join(root, path), text)
    },
    async replace(path, from, to) {
      const text = await readFile(join(root, path), 'utf8')
      if (!text.includes(from)) throw new Error(`no \`${from}\` in ${path}`)
      await writeFile(join(root, path), text.replace(from, to))
    }
  }

  for (const [name, text] of Object.entries(tables)) await publication.write(`data/tea/${name}`, text)
  for (const [slug, body] of Object.entries(articles)) {
    for (const language of ['zh', 'en'] as const) {
      await publication.write(`content/articles/${slug}/${language}.mdx`, `${heads[language]}${body}\n`)
    }
  }
  return publication
}

/** Put what is there now into a repository. */
export function commit({root}: Publication): void {
  const author = ['-c', 'user.name=Lin', '-c', 'user.email=lin@example.org']
  execFileSync('git', ['init', '--quiet'], {cwd: root})
  execFileSync('git', ['add', 'content', 'data'], {cwd: root})
  execFileSync('git', [...author, 'commit', '--quiet', '--message', 'Begin'], {cwd: root})
}

export const heads = {
  zh: '---\ntitle: 茶\nsummary: 关于茶。\npublished: 2026-01-10\nrights:\n  status: own\ntranslation:\n  from: en\n---\n\n',
  en: '---\ntitle: Tea\nsummary: About tea.\npublished: 2026-01-10\nrights:\n  status: own\n---\n\n'
}

const tables = {
  'datapackage.json': JSON.stringify({
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'tea',
    title: 'Survey of tea houses (invented)',
    resources: ['sources', 'populations', 'indicators', 'categories', 'observations'].map((name) => ({
      name,
      path: `${name}.csv`
    }))
  }),
  'sources.csv': lines(
    'id,title,publisher,url,published,language',
    'report,Tea houses,Tea Board,https://example.org/tea.pdf,2025-11-03,zh'
  ),
  'populations.csv': lines(
    'id,label_en,label_zh,aliases_en,aliases_zh,size,within',
    'houses,tea houses,茶馆,,,500,'
  ),
  'indicators.csv': lines(
    'id,label_en,label_zh,unit,population,terms_en,terms_zh,choices',
    'green,green tea,绿茶,percent,houses,green tea,绿茶,',
    'black,black tea,红茶,percent,houses,black tea,红茶,'
  ),
  'categories.csv': lines('indicator,id,label_en,label_zh'),
  'observations.csv': lines(
    'indicator,period,category,population,value,precision,comparison,source,locator,evidence,quote,note',
    'green,2025,,,82,,,report,p. 4,primary,,',
    'black,2025,,,41,,,report,p. 9,primary,,'
  )
}

function lines(...rows: string[]): string {
  return `${rows.join('\n')}\n`
}
