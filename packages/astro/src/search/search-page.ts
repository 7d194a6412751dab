import {textsIn, type Language, type Texts} from '../texts/text.ts'
import type {Hit} from './hit.ts'
import {loadIndex, meant, search, type Filters} from './pagefind.ts'
import {readQuery} from './query.ts'

/** The only script of the site: it asks the index, and shows what is found. */

/** Results that come at once. */
const batch = 10

const language: Language = document.documentElement.lang.startsWith('zh') ? 'zh' : 'en'
const texts: Texts = textsIn(language)
/** Tags of the other languages that the publication is written in. */
const others = (document.querySelector<HTMLElement>('.asking')!.dataset['others'] ?? '')
  .split(' ')
  .filter(Boolean)
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
input.addEventListener('focus', () => void loadIndex(others).catch(fail), {once: true})
input.addEventListener('input', () => {
  clearTimeout(waiting)
  waiting = setTimeout(ask, 200)
})
for (const select of form.querySelectorAll('select')) select.addEventListener('change', ask)
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
  const query = readQuery(await simplified(text))
  if (question !== asked) return
  everything.hidden = query !== undefined
  if (!query) return show([], '', undefined)
  let said = text
  let hits = search(query, filters(), language, others)
  let first = await take(hits)
  // Only where nothing holds the words as they were written are they taken for misspelt.
  const other = first.taken.length > 0 ? undefined : await meant(query, others)
  if (other) {
    said = other.text
    hits = search(other, filters(), language, others)
    first = await take(hits)
  }
  const shown: Hit[] = []
  if (question === asked) tell(first)

  function tell({taken, isAll}: Taken): void {
    shown.push(...taken)
    const found = texts.searchFound({pages: shown.length, query: said, isAll})
    show(shown, shown.length > 0 ? found : texts.searchNothing(said), isAll ? undefined : showMore)
  }

  async function showMore(): Promise<void> {
    const more = await take(hits)
    if (question === asked) tell(more)
  }
}

/** Some hits, the best first, and whether these are the last. */
type Taken = {taken: Hit[]; isAll: boolean}

async function take(hits: AsyncGenerator<Hit>): Promise<Taken> {
  const taken: Hit[] = []
  let isAll = false
  while (taken.length < batch && !isAll) {
    const {value, done} = await hits.next()
    if (done) isAll = true
    else taken.push(value)
  }
  return {taken: taken.toSorted((left, right) => rankOf(left) - rankOf(right)), isAll}
}

/** Texts before data, the reader’s language before another, the whole of what was asked for before its words. */
function rankOf({url, isWhole, language: own}: Hit): number {
  return (url.includes('/data/') ? 4 : 0) + (own === language ? 0 : 2) + (isWhole ? 0 : 1)
}

/** Traditional characters as the texts of a publication have them; most queries need no table. */
async function simplified(text: string): Promise<string> {
  if (!/\p{Script=Han}/u.test(text)) return text
  const {foldText} = await import('@collate/claims/text')
  return text.replace(/\p{Script=Han}+/gu, (han) => foldText(han).text)
}

function filters(): Filters {
  const chosen = [...form.querySelectorAll('select')].filter(({value}) => value !== '')
  return Object.fromEntries(chosen.map(({name, value}) => [name, value])) as Filters
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
  const isOwn = hit.language === language
  const target = (isOwn ? undefined : hit.pair) ?? hit
  heading.append(link(target.url, target.title))
  // Who looks for a word of the other language is led to the text in their own, and shown where the word stands.
  item.lang = isOwn ? '' : textsIn(hit.language).tag
  if (item.lang === '') item.removeAttribute('lang')
  else if (hit.pair) heading.lang = textsIn(language).tag
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
