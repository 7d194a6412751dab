import {withBase} from '../articles/addresses.ts'
import {findHit, type Hit, type IndexedPage} from './hit.ts'
import {fold, type Query} from './query.ts'
import {spreadQuery} from './spread.ts'

/** The part of Pagefind that is used. */
type Pagefind = {
  init: () => Promise<void>
  search: (term: string, options: {filters: {kind: string}}) => Promise<{results: Result[]}>
}

type Result = {data: () => Promise<IndexedPage>}

/** What is found first: texts, then the data that they cite. */
const kinds = ['text', 'data']

let loading: Promise<Pagefind> | undefined

/** Load the index: when the reader is about to ask, not before. */
export function loadIndex(): Promise<Pagefind> {
  const address = withBase('/pagefind/pagefind.js')
  loading ??= (import(/* @vite-ignore */ address) as Promise<Pagefind>).then(async (pagefind) => {
    await pagefind.init()
    return pagefind
  })
  return loading
}

/**
 * Pages that hold what was asked for, one after another.
 *
 * The index finds pages that may hold it; which of them do is read from their
 * text.
 */
export async function* search(text: string, query: Query): AsyncGenerator<Hit> {
  const index = await loadIndex()
  for (const kind of kinds) {
    const {results} = await index.search(spreadQuery(fold(text)), {filters: {kind}})
    for (const result of results) {
      const hit = findHit(await result.data(), query)
      if (hit) yield hit
    }
  }
}
