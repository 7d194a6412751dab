import type {NumberEvidence} from '@collate/language-service'
import type {StudioWords} from '../studio-words.ts'
import {newElement} from './new-element.ts'

/** What stands behind a number: what it says, its sources with their words, and the rows of the data. */
export function evidenceCard({says, sources}: NumberEvidence, words: StudioWords): HTMLElement {
  const card = newElement('div', {class: 'evidence'})
  for (const text of says) card.append(newElement('p', {}, newElement('strong', {}, text)))
  for (const {text, quote, row} of sources) {
    card.append(newElement('p', {}, text))
    if (quote !== undefined && !text.includes(quote)) card.append(newElement('blockquote', {}, quote))
    const path = row.uri.split('/').slice(-2).join('/')
    card.append(newElement('p', {class: 'row'}, words.row(path, row.range.start.line + 1)))
  }
  return card
}
