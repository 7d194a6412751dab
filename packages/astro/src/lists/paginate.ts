/** A page of a list: `page` counts from 1, `path` is that of the whole list, its first page. */
export type ListPage<Item> = {items: Item[]; page: number; pages: number; path: string}

/** Cut a list into pages; an empty one is one page. */
export function paginate<Item>(items: readonly Item[], size: number, path: string): Array<ListPage<Item>> {
  const pages = Math.max(1, Math.ceil(items.length / size))
  return Array.from({length: pages}, (_, index) => ({
    items: items.slice(index * size, (index + 1) * size),
    page: index + 1,
    pages,
    path
  }))
}

/** Path of a page of a list: `/zh/`, `/zh/page/2/`. */
export function pagePath(path: string, page: number): string {
  return page === 1 ? path : `${path}page/${page}/`
}

/** What stands below the path of the list, for a route that takes the rest of an address: nothing, or `page/2`. */
export function restOfPath(page: number): string | undefined {
  return page === 1 ? undefined : `page/${page}`
}
