import {defineMiddleware} from 'astro/middleware'
import {withBase} from '../articles/addresses.ts'
import {textsIn, type Language} from '../texts/text.ts'
import {findingsOf} from './finding.ts'
import css from './findings.css?inline'
import {markFindings} from './mark-findings.ts'
import {devTexts} from './texts.ts'

/** While writing: each page of an article shows what the check finds in it. */
export const onRequest = defineMiddleware(async ({url}, next) => {
  const pathname = url.pathname.slice(withBase('').length)
  const [, view, slug] = /^\/(zh|en|both)\/([^/]+)\/?$/.exec(pathname) ?? []
  if (!view || !slug) return next()
  const findings = await findingsOf(slug).catch(() => undefined)
  // No article: a page of another kind.
  if (!findings) return next()
  const language: Language = view === 'en' ? 'en' : 'zh'
  const shown = view === 'both' ? findings : findings.filter((finding) => finding.language === view)
  const answer = await next().catch(() => undefined)
  const isShown = answer !== undefined && answer.status !== 404
  const html = markFindings(isShown ? await answer.text() : withoutText(language), shown, language, css)
  return new Response(html, {
    status: isShown ? answer.status : 200,
    headers: {'content-type': 'text/html; charset=utf-8'}
  })
})

/** A page for a text that cannot be read at all: its findings say why. */
function withoutText(language: Language): string {
  const text = devTexts[language].unreadable
  return `<!doctype html><html lang="${textsIn(language).tag}"><head><meta charset="utf-8"><script type="module" src="${withBase('/@vite/client')}"></script></head><body><main><p>${text}</p></main></body></html>`
}
