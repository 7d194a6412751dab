import {cpSync, mkdirSync, readdirSync} from 'node:fs'
import {join} from 'node:path'

const root = join(import.meta.dirname, '../../..')
const articles = ['bench/mutations/content/articles', 'content/articles']
const data = ['packages/statistics/test/fixtures/domains', 'packages/statistics/data']

/** Write a publication of so many articles: copies of the bilingual ones there are, with all the data they cite. */
export function writeArticles(directory: string, count: number): void {
  const originals = articles.flatMap((folder) =>
    readdirSync(join(root, folder)).map((slug) => join(root, folder, slug))
  )
  for (const folder of data) cpSync(join(root, folder), join(directory, 'data'), {recursive: true})
  for (let index = 0; index < count; index++) {
    const folder = join(directory, 'content/articles', `article-${index}`)
    mkdirSync(folder, {recursive: true})
    for (const language of ['zh', 'en'])
      cpSync(join(originals[index % originals.length]!, `${language}.mdx`), join(folder, `${language}.mdx`))
  }
}
