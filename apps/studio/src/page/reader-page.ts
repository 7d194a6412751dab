import type {ListedArticle} from '@collate/language-service'
import type {Drafts} from '../folder/drafts.ts'
import type {StudioLanguage} from '../language.ts'
import type {StudioWords} from '../studio-words.ts'
import {afterPause} from './latest.ts'
import {newElement} from './new-element.ts'

/** An article as its readers will see it, rendered by the site that the studio stands beside. */
export type ReaderPage = {
  /** Shows an article from now on; none where nothing is given. */
  open(article: ListedArticle | undefined, drafts: Drafts): void
  /** Takes note that a text is another one, or has been saved. */
  changed(): void
}

/** Milliseconds without a key before a text is rendered. */
const pause = 500

/** What a server adds for who writes, and readers never see. */
const added = '.finding, .findings, .findings-count'

/**
 * Make the door and the frame of the reader’s page.
 *
 * @param language - of the person, and of the edition that is shown first
 * @param door - hidden where no server renders pages: the studio of a published site
 * @param say - tells a person why there is nothing to see
 */
export function createReaderPage(
  door: HTMLElement,
  place: HTMLElement,
  words: StudioWords,
  language: StudioLanguage,
  say: (text: string) => void
): ReaderPage {
  const base = document.querySelector<HTMLMetaElement>('meta[name=reader]')?.content
  if (base === undefined) return {open: () => undefined, changed: () => undefined}
  const frame = newElement('iframe', {title: words.reader})
  const choice = newElement('div', {class: 'choice', role: 'group', 'aria-label': words.reader})
  /** What the server shows in place of files. */
  const sent = new Map<string, string>()
  let article: ListedArticle | undefined
  let drafts: Drafts | undefined
  const later = afterPause(pause, () => void sendAll())
  place.append(newElement('h2', {}, words.reader), choice, frame)
  frame.addEventListener('load', () => clean(frame))
  door.addEventListener('click', () => {
    place.hidden = !place.hidden
    door.setAttribute('aria-pressed', String(!place.hidden))
    if (place.hidden) return
    void sendAll().then(() => look())
    place.scrollIntoView({block: 'nearest'})
  })
  addEventListener('pagehide', forget)

  return {
    open(next, own) {
      forget()
      article = next
      drafts = own
      door.hidden = !next
      if (!next) place.hidden = true
      door.setAttribute('aria-pressed', String(!place.hidden))
      choice.replaceChildren(...(next?.editions ?? []).map((edition) => languageDoor(edition.language)))
      if (!place.hidden) void sendAll().then(() => look())
    },
    changed() {
      if (!place.hidden) later.ask()
    }
  }

  function languageDoor(shown: StudioLanguage): HTMLElement {
    const button = newElement('button', {type: 'button', 'data-language': shown}, words.editions[shown])
    button.addEventListener('click', () => look(shown))
    return button
  }

  function look(asked = language): void {
    const shown = article?.editions.find((d) => d.language === asked) ?? article?.editions[0]
    if (!article || !shown) return
    for (const button of choice.querySelectorAll('button'))
      button.setAttribute('aria-pressed', String(button.dataset['language'] === shown.language))
    frame.src = `${base}${shown.language}/${article.slug}/`
  }

  /** The server shows drafts in place of files, and tells the frame to load again. */
  async function sendAll(): Promise<void> {
    for (const {path} of article?.editions ?? []) {
      const text = drafts?.changedText(path)
      if (text === sent.get(path)) continue
      if (text === undefined) sent.delete(path)
      else sent.set(path, text)
      const how = text === undefined ? {method: 'DELETE'} : {method: 'PUT', body: text}
      const answer = await fetch(addressOf(path), how).catch(() => undefined)
      if (!answer?.ok) say(words.noReader)
    }
  }

  /** Once an article is left, the server shows its files again. */
  function forget(): void {
    later.end()
    for (const path of sent.keys())
      void fetch(addressOf(path), {method: 'DELETE', keepalive: true}).catch(() => undefined)
    sent.clear()
  }
}

/** `…/<slug>/<language>.mdx` → `drafts/<slug>/<language>`. */
function addressOf(path: string): string {
  const [slug, file = ''] = path.split('/').slice(-2)
  return `drafts/${slug}/${file.replace(/\.mdx$/, '')}`
}

function clean({contentDocument: page}: HTMLIFrameElement): void {
  for (const mark of page?.querySelectorAll('mark[class^=finding-]') ?? [])
    mark.replaceWith(...mark.childNodes)
  for (const element of page?.querySelectorAll(added) ?? []) element.remove()
}
