import {parse, type DefaultTreeAdapterTypes as Tree} from 'parse5'

/** A page as it was built. */
export type BuiltPage = {
  /** Relative to the folder of the site: `zh/index.html`. */
  file: string
  /** As readers have it: `/zh/`. */
  path: string
  document: Tree.Document
}

/** `zh/index.html` → `/zh/`. */
export function pathOf(file: string): string {
  return `/${file.replace(/index\.html$/, '')}`
}

/** Parse a page with all that a browser shows, also where no script may run. */
export function parsePage(file: string, html: string): BuiltPage {
  return {file, path: pathOf(file), document: parse(html, {scriptingEnabled: false})}
}
