import {createHash} from 'node:crypto'
import {coverGround, coverSize, drawCover, type CoverContent} from '@collate/covers'
import {settings} from 'virtual:collate/settings'
import type {SiteArticle} from '../articles/edition.ts'
import {textsIn, type Language} from '../texts/text.ts'
import {chooseHeadline, type Headline} from './headline.ts'
import {keptFile} from './kept-file.ts'
import {publish, readPicture, type Published} from './picture.ts'

/** Changes when the same cover would be drawn otherwise. */
const version = 2

/** The cover of an article, as it is published. */
export type Cover = Published & {
  /** Per language, for those who do not see it. */
  alt: Partial<Record<Language, string>>
}

const covers = new Map<string, Promise<Cover>>()

/** The picture that the article brings along, or a drawn one. */
export function coverOf(article: SiteArticle): Promise<Cover> {
  const known = covers.get(article.slug)
  if (known && !import.meta.env.DEV) return known
  const cover = makeCover(article)
  covers.set(article.slug, cover)
  return cover
}

async function makeCover(article: SiteArticle): Promise<Cover> {
  const editions = Object.values(article.editions)
  const own = editions.find(({frontmatter}) => frontmatter.cover)?.frontmatter.cover
  const headline = chooseHeadline(article)
  const alts = editions.map(({language, frontmatter}) => [
    language,
    own ? (frontmatter.cover?.alt ?? own.alt) : altOfDrawing(headline, language)
  ])
  const published = own
    ? await publish(article.slug, await readPicture(article.slug, own.image))
    : await publishDrawing(article, headline)
  return {...published, alt: Object.fromEntries(alts)}
}

/** Style that holds the place of a cover in its own colour; inline styles are not allowed. */
export async function coverStyle(article: SiteArticle): Promise<string> {
  const {color} = await coverOf(article)
  return `.cover img{background:${color}}`
}

/** A drawing is one file, whose name changes with what it shows. */
async function publishDrawing(article: SiteArticle, headline: Headline): Promise<Published> {
  const content = contentOf(article, headline)
  const bytes = await keptFile('drawings', 'svg', [version, content], async () =>
    new TextEncoder().encode(await drawCover(content, settings.covers))
  )
  const key = createHash('sha256').update(bytes).digest('hex').slice(0, 12)
  const file = {...coverSize, format: 'svg' as const, bytes, path: `/covers/${article.slug}-${key}.svg`}
  return {files: [file], color: coverGround(settings.covers)}
}

function contentOf({editions}: SiteArticle, {figure, written, labels}: Headline): CoverContent {
  return {
    titles: {
      ...(editions.zh && {zh: editions.zh.frontmatter.title}),
      ...(editions.en && {en: editions.en.frontmatter.title})
    },
    figure,
    numeral: written.zh ?? written.en ?? '',
    labels
  }
}

function altOfDrawing({figure, written, labels}: Headline, language: Language): string {
  const texts = textsIn(language)
  const label = labels[language] ?? ''
  if (figure.kind === 'share') return texts.coverShare({written: written[language] ?? '', label})
  if (figure.kind === 'change') return texts.coverChange({from: figure.from, to: figure.to, label})
  return texts.coverPlain
}
