import type {LanguageService, ListedArticle} from '@collate/language-service'
import type {Drafts} from '../folder/drafts.ts'
import type {StudioLanguage} from '../language.ts'
import type {StudioWords} from '../studio-words.ts'
import type {Ask} from '../worker/connect.ts'
import {createDrawnStage} from './drawn-stage.ts'
import {afterPause} from './latest.ts'
import {newElement} from './new-element.ts'
import {createSentDrafts} from './sent-drafts.ts'

/** An article as its readers will see it: rendered by the server for writing, else drawn into the page that is published. */
export type ReaderPage = {
  /** Shows an article from now on; none where nothing is given. */
  open(article: ListedArticle | undefined, drafts: Drafts, ask: Ask<LanguageService>): void
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
 * @param door - hidden where no site stands beside the studio
 * @param say - tells a person why there is nothing to see
 */
export function createReaderPage(
  door: HTMLElement,
  place: HTMLElement,
  words: StudioWords,
  language: StudioLanguage,
  say: (text: string) => void
): ReaderPage {
  const site = document.querySelector<HTMLMetaElement>('meta[name=reader]')
  const base = site?.content
  if (base === undefined) return {open: () => undefined, changed: () => undefined}
  const frame = newElement('iframe', {title: words.reader})
  const choice = newElement('div', {class: 'choice', role: 'group', 'aria-label': words.reader})
  const sent = createSentDrafts(() => say(words.noReader))
  let article: ListedArticle | undefined
  let drafts: Drafts | undefined
  let ask: Ask<LanguageService> | undefined
  const isDrawn = site!.dataset['drawn'] !== undefined
  const stage = isDrawn ? createDrawnStage(frame, base, () => say(words.noPage)) : undefined
  const later = afterPause(pause, () => void sendAll())
  place.append(newElement('h2', {}, words.reader), choice, frame)
  if (!stage) frame.addEventListener('load', () => clean(frame))
  door.addEventListener('click', () => {
    place.hidden = !place.hidden
    door.setAttribute('aria-pressed', String(!place.hidden))
    if (place.hidden) return
    void sendAll().then(() => look())
    place.scrollIntoView({block: 'nearest'})
  })
  addEventListener('pagehide', forget)

  return {
    open(next, own, asked) {
      forget()
      article = next
      drafts = own
      ask = asked
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

  function languageDoor(own: StudioLanguage): HTMLElement {
    const button = newElement('button', {type: 'button', 'data-language': own}, words.editions[own])
    button.addEventListener('click', () => look(own))
    return button
  }

  function look(asked = language): void {
    const shown = article?.editions.find((d) => d.language === asked) ?? article?.editions[0]
    if (!article || !shown) return
    for (const button of choice.querySelectorAll('button'))
      button.setAttribute('aria-pressed', String(button.dataset['language'] === shown.language))
    if (stage) stage.look(article, shown, ask!)
    else frame.src = `${base}${shown.language}/${article.slug}/`
  }

  /** The server shows drafts in place of files, and tells the frame to load again. */
  async function sendAll(): Promise<void> {
    await (stage ? stage.draw() : sent.send(article, drafts))
  }

  /** Once an article is left, the server shows its files again. */
  function forget(): void {
    later.end()
    sent.forget()
  }
}

function clean({contentDocument: page}: HTMLIFrameElement): void {
  for (const mark of page?.querySelectorAll('mark[class^=finding-]') ?? [])
    mark.replaceWith(...mark.childNodes)
  for (const element of page?.querySelectorAll(added) ?? []) element.remove()
}
