import type {ReactElement, ReactNode} from 'react'
import {jsx, jsxs} from 'react/jsx-runtime'
import type {Language} from '@collate/claims'
import {hasBlocks} from './block-content.ts'
import {elementWordsOf} from './words.ts'

/** Properties of a quotation. */
export type QuotedWordsProps = {
  /** Who said it. */
  by?: string
  /** Of the words beside the text (default: `en`). */
  language?: Language
  children?: ReactNode
}

/** What somebody said; the marks round a quotation within a line are the author’s. */
export function QuotedWords({by, language, children}: QuotedWordsProps): ReactElement {
  if (!hasBlocks(children))
    return jsx('span', {className: 'quote', ...(by !== undefined && {title: by}), children})
  return jsxs('figure', {
    className: 'quotation',
    children: [
      jsx('blockquote', {children}),
      by !== undefined && jsx('figcaption', {children: elementWordsOf(language).signed(by)})
    ]
  })
}
