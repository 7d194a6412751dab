import type {Root} from 'mdast'
import type {VFile} from 'vfile'
import {plainMarkdown} from './plain-markdown.ts'

declare module 'vfile' {
  interface DataMap {
    /** The edition as plain Markdown. */
    markdown: string
  }
}

/** Keep the text as plain Markdown, before it is made into a page. */
export function keepPlain() {
  return (_tree: Root, file: VFile): void => {
    const {edition} = file.data
    if (edition) file.data.markdown = plainMarkdown(edition)
  }
}
