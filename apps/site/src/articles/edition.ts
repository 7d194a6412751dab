import {readFile} from 'node:fs/promises'
import type {Frontmatter} from '@collate/articles'
import {getCollection, render, type CollectionEntry} from 'astro:content'
import type {ChartCall} from '../charts/chart-styles.ts'
import type {ShownFact} from '../facts/fact.ts'
import type {HandedOver} from '../markdown/hand-over.ts'
import {settings} from '#settings'
import type {Language} from '../texts/text.ts'
import {assertChecked} from './assert-checked.ts'

/** One language of an article, checked. */
export type SiteEdition = {
  slug: string
  language: Language
  frontmatter: Frontmatter
  facts: ShownFact[]
  /** Names of the pictures in the text. */
  pictures: string[]
  charts: ChartCall[]
  /** As plain Markdown. */
  markdown: string
  entry: CollectionEntry<'editions'>
}

/** An article in the languages that there are. */
export type SiteArticle = {
  slug: string
  editions: Partial<Record<Language, SiteEdition>>
  /** Newest day of publication. */
  published: string
}

let articles: Promise<SiteArticle[]> | undefined

/** All articles, the newest first. */
export function loadArticles(): Promise<SiteArticle[]> {
  // A built page never sees content change; while writing, each page has to.
  if (import.meta.env.DEV) return readArticles()
  articles ??= readArticles()
  return articles
}

async function readArticles(): Promise<SiteArticle[]> {
  const bySlug = new Map<string, SiteArticle>()
  for (const entry of await getCollection('editions')) {
    const edition = await readEdition(entry)
    const article = bySlug.get(edition.slug) ?? {slug: edition.slug, editions: {}, published: ''}
    article.editions[edition.language] = edition
    if (edition.frontmatter.published > article.published) article.published = edition.frontmatter.published
    bySlug.set(edition.slug, article)
  }
  return [...bySlug.values()].toSorted(
    (left, right) => right.published.localeCompare(left.published) || left.slug.localeCompare(right.slug)
  )
}

async function readEdition(entry: CollectionEntry<'editions'>): Promise<SiteEdition> {
  const [slug = '', language = 'zh'] = entry.id.split('/')
  const {remarkPluginFrontmatter} = await render(entry)
  const {collate} = remarkPluginFrontmatter as {collate?: string}
  const handedOver = collate === undefined ? undefined : (JSON.parse(collate) as HandedOver)
  const source = await readFile(`${settings.content}/articles/${entry.id}.mdx`, 'utf8')
  assertChecked(entry.id, source, handedOver)
  return {
    slug,
    language: language as Language,
    frontmatter: entry.data,
    facts: handedOver.facts,
    pictures: handedOver.pictures,
    charts: handedOver.charts,
    markdown: handedOver.markdown,
    entry
  }
}
