import type {LanguageService, ListedArticle} from '@collate/language-service'
import type {Ask} from '../worker/connect.ts'
import {drawPage} from './drawn-page.ts'

/** Where no server renders what is written: the pages that are published, into which it is drawn. */
export type DrawnStage = {
  /** Show an edition from now on. */
  look(article: ListedArticle, edition: ListedArticle['editions'][number], ask: Ask<LanguageService>): void
  /** Draw it as it is written now. */
  draw(): Promise<void>
}

/** Articles that are tried for the frame of one that is not published. */
const most = 3

/**
 * Draw editions into the pages of a site.
 *
 * @param base - address of the site
 * @param none - called where no page of an article is published
 */
export function createDrawnStage(frame: HTMLIFrameElement, base: string, none: () => void): DrawnStage {
  let shown: {path: string; language: string; ask: Ask<LanguageService>} | undefined
  /** Slugs of the pages that were tried. */
  let tried: string[] = []
  frame.addEventListener('load', () => void draw())
  return {
    look({slug}, {path, language}, ask) {
      shown = {path, language, ask}
      tried = [slug]
      frame.src = `${base}${language}/${slug}/`
    },
    draw
  }

  async function draw(): Promise<void> {
    const [page, asked] = [frame.contentDocument, shown]
    if (!page || !asked) return
    const text = await asked.ask('readerText', asked.path)
    if (!text || frame.contentDocument !== page || drawPage(page, text, tried.length === 1)) return
    const others = await asked.ask('articles', asked.path)
    const next = others.find(
      ({slug, editions}) => !tried.includes(slug) && editions.some((d) => d.language === text.language)
    )
    if (!next || tried.length > most) return none()
    tried.push(next.slug)
    frame.src = `${base}${text.language}/${next.slug}/`
  }
}
