import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {parseEdition, type Language} from '@collate/articles'
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
export function parseArticle({slug, sources}: Article): EditionPair {
  const parse = (language: Language) =>
    parseEdition(new VFile({path: `articles/${slug}/${language}.mdx`, value: sources[language]}))
  return {zh: parse('zh'), en: parse('en')}
}
