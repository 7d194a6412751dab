import type {ReactElement, ReactNode} from 'react'
import {jsx, jsxs} from 'react/jsx-runtime'
import type {Language} from '@collate/claims'
import {elementWordsOf} from './words.ts'
import {hasBlocks} from './block-content.ts'

/** Properties of an editor’s note. */
export type EditorsNoteProps = {
  /** Who answers for it. */
  by?: string
  /** Last day of it, `YYYY-MM-DD`. */
  until?: string
  /** The rule and the finding that it answers; a reader sees neither. */
  waives?: string
  finding?: string
  /** Of the words beside the text (default: `en`). */
  language?: Language
  children?: ReactNode
}

/** What the editors say of something that a check found. */
export function EditorsNote({by, until, language, children}: EditorsNoteProps): ReactElement {
  const words = elementWordsOf(language)
  const element = hasBlocks(children) ? 'div' : 'span'
  return jsxs(element, {
    className: 'note',
    role: 'note',
    children: [
      jsx('span', {className: 'label', children: words.editorsNote}),
      ' ',
      children,
      ' ',
      by !== undefined &&
        jsxs('span', {
          className: 'by',
          children: [
            words.signed(by),
            until !== undefined && ' ',
            until !== undefined && jsx('time', {dateTime: until, children: until})
          ]
        })
    ]
  })
}
