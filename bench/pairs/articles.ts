import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {parseEdition, type Edition, type Language} from '@collate/articles'
import {createReadingMemory} from '@collate/claims/reading'
import type {EditionPair} from '@collate/translation'
import {VFile} from 'vfile'

/** The sources of both editions of a clean article. */
export type Article = {slug: string; sources: Record<Language, string>}

const folders = ['../../packages/translation/test/fixtures/articles', '../../content/articles']

/** Read the clean bilingual articles: the fixtures, and what is published. */
export function readArticles(): Article[] {
  return folders.flatMap((folder) => {
    const path = fileURLToPath(new URL(folder, import.meta.url))
    return readdirSync(path)
      .filter((slug) => existsSync(`${path}/${slug}/zh.mdx`) && existsSync(`${path}/${slug}/en.mdx`))
      .map((slug) => ({
        slug,
        sources: {
          zh: readFileSync(`${path}/${slug}/zh.mdx`, 'utf8'),
          en: readFileSync(`${path}/${slug}/en.mdx`, 'utf8')
        }
      }))
  })
}

/** Parse both editions. */
export function parseArticle(article: Article): EditionPair {
  return createArticleParser()(article)
}

/** Parse one article after another: what is as it was the last time is neither parsed nor read again. */
export function createArticleParser(): (article: Article) => EditionPair {
  const parse = {zh: createEditionParser('zh'), en: createEditionParser('en')}
  return ({slug, sources}) => ({zh: parse.zh(slug, sources.zh), en: parse.en(slug, sources.en)})
}

function createEditionParser(language: Language): (slug: string, source: string) => Edition {
  const memory = createReadingMemory()
  let last: {slug: string; source: string; edition: Edition} | undefined
  return (slug, source) => {
    if (last?.slug === slug && last.source === source) return last.edition
    memory.renew()
    const file = new VFile({path: `articles/${slug}/${language}.mdx`, value: source})
    file.data.readText = memory.read
    last = {slug, source, edition: parseEdition(file)}
    return last.edition
  }
}
