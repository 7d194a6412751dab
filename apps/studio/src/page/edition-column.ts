import type {HeadField, NumberEvidence} from '@collate/language-service'
import type {StudioLanguage} from '../language.ts'
import type {StudioWords} from '../studio-words.ts'
import {createHeadForm, type HeadForm} from './head-form.ts'
import {newElement} from './new-element.ts'
import {evidenceCard} from './evidence-card.ts'

/** A column of the page: an edition, what stands behind the number at the caret, and what was found. */
export type EditionColumn = {
  whole: HTMLElement
  /** Where the editor goes. */
  editor: HTMLElement
  findings: HTMLElement
  count: HTMLElement
  showEvidence(evidence: NumberEvidence | null): void
  showHead: HeadForm['show']
}

/**
 * Draw the column of an edition that is there.
 *
 * @param changeHead - told of a field of its head that a person has filled in
 */
export function editionColumn(
  language: StudioLanguage,
  words: StudioWords,
  changeHead: (field: HeadField) => void
): EditionColumn {
  const head = createHeadForm(language, words, changeHead)
  const name = words.editions[language]
  const editor = newElement('div', {class: 'editor', lang: language})
  const evidence = newElement('div', {class: 'at-caret', lang: language})
  const count = newElement('p', {class: 'count'}, words.checking)
  const findings = newElement('ol', {class: 'findings', 'aria-label': `${words.findings}: ${name}`})
  const whole = newElement(
    'section',
    {'aria-label': name, class: 'edition'},
    newElement('h2', {}, name),
    head.whole,
    editor,
    newElement('h3', {}, words.atCaret),
    evidence,
    newElement('h3', {}, words.findings),
    count,
    findings
  )
  const showEvidence = (shown: NumberEvidence | null): void =>
    evidence.replaceChildren(
      shown ? evidenceCard(shown, words) : newElement('p', {class: 'quiet'}, words.nothingAtCaret)
    )
  showEvidence(null)
  return {whole, editor, findings, count, showEvidence, showHead: head.show}
}

/** The column of an edition that nobody has written. */
export function emptyColumn(language: StudioLanguage, words: StudioWords): HTMLElement {
  const name = words.editions[language]
  return newElement(
    'section',
    {'aria-label': name, class: 'edition'},
    newElement('h2', {}, name),
    newElement('p', {class: 'quiet'}, words.missingEdition)
  )
}
