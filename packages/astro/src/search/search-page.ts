import {textsIn, type Language, type Texts} from '../texts/text.ts'
import type {Hit} from './hit.ts'
import {loadIndex, search} from './pagefind.ts'
import {readQuery} from './query.ts'

/** The only script of the site: it asks the index, and shows what is found. */

/** Results that come at once. */
const batch = 10

const language: Language = document.documentElement.lang.startsWith('zh') ? 'zh' : 'en'
const texts: Texts = textsIn(language)
const form = document.querySelector('form')!
const input = form.querySelector('input')!
const status = document.querySelector('.found')!
const list = document.querySelector('.hits')!
const again = document.querySelector<HTMLButtonElement>('.again')!
const everything = document.querySelector<HTMLElement>('.everything')!
/** Counts questions, so that a late answer to an earlier one is dropped. */
let asked = 0
let waiting: ReturnType<typeof setTimeout> | undefined
let showNext: (() => Promise<void>) | undefined

input.value = new URLSearchParams(location.search).get('q') ?? ''
input.addEventListener('focus', () => void loadIndex().catch(fail), {once: true})
input.addEventListener('input', () => {
  clearTimeout(waiting)
  waiting = setTimeout(ask, 200)
})
again.addEventListener('click', () => void showNext?.().catch(fail))
form.addEventListener('submit', (event) => {
  event.preventDefault()
  clearTimeout(waiting)
  ask()
})
if (input.value) ask()

/** Take the question from the box to the address, and look for it. */
function ask(): void {
  const text = input.value.trim()
  history.replaceState(undefined, '', text ? `?q=${encodeURIComponent(text)}` : location.pathname)
  answer(text).catch(fail)
}

async function answer(text: string): Promise<void> {
  const question = ++asked
  const query = readQuery(text)
  everything.hidden = query !== undefined
  if (!query) return show([], '', undefined)
  const hits = search(text, query)
  const shown: Hit[] = []
  await showMore()

  async function showMore(): Promise<void> {
    const more: Hit[] = []
    let isAll = false
    while (more.length < batch && !isAll) {
      const {value, done} = await hits.next()
      if (question !== asked) return
      if (done) isAll = true
      else more.push(value)
    }
    shown.push(...more.toSorted((left, right) => Number(right.isWhole) - Number(left.isWhole)))
    const found = texts.searchFound({pages: shown.length, query: text, isAll})
    show(shown, shown.length > 0 ? found : texts.searchNothing(text), isAll ? undefined : showMore)
  }
}

function show(hits: Hit[], message: string, more: (() => Promise<void>) | undefined): void {
  status.textContent = message
  list.replaceChildren(...hits.map(entry))
  again.hidden = more === undefined
  showNext = more
}

function entry(hit: Hit): HTMLLIElement {
  const item = document.createElement('li')
  const heading = document.createElement('h2')
  heading.append(link(hit.url, hit.title))
  item.append(heading, ...hit.passages.map(({url, pieces}) => paragraph(link(url, ...pieces.map(piece)))))
  for (const passage of item.querySelectorAll('p > a')) passage.className = 'passage'
  if (hit.more > 0) {
    const rest = paragraph(texts.searchPassages(hit.more))
    rest.className = 'quiet'
    item.append(rest)
  }
  return item
}

function piece({text, isHit}: {text: string; isHit: boolean}): string | HTMLElement {
  if (!isHit) return text
  const mark = document.createElement('mark')
  mark.textContent = text
  return mark
}

function link(url: string, ...children: Array<string | Node>): HTMLAnchorElement {
  const anchor = document.createElement('a')
  anchor.href = url
  anchor.append(...children)
  return anchor
}

function paragraph(...children: Array<string | Node>): HTMLParagraphElement {
  const element = document.createElement('p')
  element.append(...children)
  return element
}

function fail(error: unknown): void {
  everything.hidden = false
  status.textContent = texts.searchFailed
  throw error
}
