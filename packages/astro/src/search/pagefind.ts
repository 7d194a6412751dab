import {withBase} from '../articles/addresses.ts'
import type {Language} from '../texts/text.ts'
import {findHit, type Hit, type IndexedPage} from './hit.ts'
import {nearestWord} from './nearest-word.ts'
import {fold, readQuery, type Query} from './query.ts'
import {spreadQuery} from './spread.ts'

/** The part of Pagefind that is used. */
type Pagefind = {
  init: () => Promise<void>
  mergeIndex: (path: string, options: {language: string}) => Promise<void>
  search: (term: string, options: {filters: Filters}) => Promise<{results: Result[]}>
}

type Result = {data: () => Promise<IndexedPage>}

/** What a reader wants to find only. */
export type Filters = {kind?: string; year?: string}

/** What is found first: texts, then the data that they cite. */
const kinds = ['text', 'data']

/** Pages that are looked through for the word that was meant. */
const mostPages = 8

let loading: Promise<Pagefind> | undefined

/**
 * Load the index: when the reader is about to ask, not before.
 *
 * @param others - tags of the languages that are searched beside that of the page
 */
export function loadIndex(others: readonly string[]): Promise<Pagefind> {
  const folder = withBase('/pagefind')
  loading ??= (import(/* @vite-ignore */ `${folder}/pagefind.js`) as Promise<Pagefind>).then(
    async (pagefind) => {
      await pagefind.init()
      // By another name: an index is not merged with itself, whatever the language.
      const whole = new URL(`${folder}/`, location.href).href
      for (const language of others) await pagefind.mergeIndex(whole, {language})
      return pagefind
    }
  )
  return loading
}

/**
 * Pages that hold what was asked for, one after another: those in the language of
 * the page, then those in others.
 *
 * The index finds pages that may hold it; which of them do is read from their
 * text.
 */
export async function* search(
  query: Query,
  {kind, year}: Filters,
  language: Language,
  others: readonly string[]
): AsyncGenerator<Hit> {
  const index = await loadIndex(others)
  const later: Hit[] = []
  const told = new Set<string>()
  for (const one of kinds.filter((d) => kind === undefined || d === kind)) {
    const filters = {kind: one, ...(year !== undefined && {year})}
    const {results} = await index.search(spreadQuery(fold(query.text)), {filters})
    for (const result of results) {
      const hit = findHit(await result.data(), query)
      if (!hit) continue
      if (hit.language === language) {
        told.add(hit.url)
        yield hit
        // The pages of data say the same in each language.
      } else if (one === 'text') later.push(hit)
    }
  }
  // A text that is there in the reader’s language is found there.
  yield* later.filter(({pair}) => !pair || !told.has(pair.url))
}

/**
 * A query as it was most likely meant, where it finds nothing: each English word
 * that no page holds is the nearest of those that begin alike.
 *
 * @returns nothing where all words are there, or none is near
 */
export async function meant(query: Query, others: readonly string[]): Promise<Query | undefined> {
  const words = query.text.split(' ')
  const nearest = await Promise.all(words.map((word) => wordMeant(word, others)))
  return nearest.every((word, index) => word === words[index]) ? undefined : readQuery(nearest.join(' '))
}

async function wordMeant(word: string, others: readonly string[]): Promise<string> {
  if (!/^[a-z]{5,}$/i.test(word)) return word
  const index = await loadIndex(others)
  for (const length of [4, 3, 2, 1]) {
    const {results} = await index.search(word.slice(0, length), {filters: {}})
    const pages = await Promise.all(results.slice(0, mostPages).map((result) => result.data()))
    const found = nearestWord(
      word.toLowerCase(),
      pages.map(({content}) => content)
    )
    if (found !== undefined) return found
  }
  return word
}
