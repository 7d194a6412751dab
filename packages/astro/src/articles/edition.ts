import {readFile} from 'node:fs/promises'
import type {Frontmatter} from '@collate/articles'
import {editions} from 'virtual:collate/editions'
import {settings} from 'virtual:collate/settings'
import type {ChartCall} from '../charts/chart-styles.ts'
import type {ShownFact} from '../facts/fact.ts'
import type {ExplainedTerm} from '../terms/explained-terms.ts'
import type {Language} from '../texts/text.ts'
import {assertChecked} from './assert-checked.ts'
import type {EditionText} from './edition-text.ts'
import {nameTags} from './topics.ts'

/** One language of an article, checked. */
export type SiteEdition = {
  slug: string
  language: Language
  frontmatter: Frontmatter
  facts: ShownFact[]
  /** Names of the pictures in the text. */
  pictures: string[]
  charts: ChartCall[]
  /** What its text explains. */
  terms: ExplainedTerm[]
  /** As plain Markdown. */
  markdown: string
  /** Of what its text became: what a page shows of it. */
  digest: string
  /** The text as a component. */
  loadContent: EditionText['loadContent']
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
  for (const [id, load] of Object.entries(editions)) {
    const edition = await readEdition(id, load)
    if (!edition) continue
    const article = bySlug.get(edition.slug) ?? {slug: edition.slug, editions: {}, published: ''}
    article.editions[edition.language] = edition
    if (edition.frontmatter.published > article.published) article.published = edition.frontmatter.published
    bySlug.set(edition.slug, article)
  }
  return [...bySlug.values()].toSorted(
    (left, right) => right.published.localeCompare(left.published) || left.slug.localeCompare(right.slug)
  )
}

/** @returns nothing for a text that cannot be read, where one is being written: its page says why */
async function readEdition(id: string, load: (typeof editions)[string]): Promise<SiteEdition | undefined> {
  const [slug = '', language = 'zh'] = id.split('/')
  try {
    const {told: handedOver, digest = '', loadContent} = await load()
    const file = `${settings.content}/articles/${id}.mdx`
    assertChecked(id, import.meta.env.DEV ? undefined : await readFile(file, 'utf8'), handedOver)
    const {digest: _, ...told} = handedOver
    const {tags, ...rest} = told.frontmatter
    const own = language as Language
    const named = {...rest, ...(tags && {tags: nameTags(tags, own, settings.topics)})}
    return {...told, frontmatter: named, slug, language: own, digest, loadContent}
  } catch (error) {
    if (import.meta.env.DEV) return undefined
    throw error
  }
}
