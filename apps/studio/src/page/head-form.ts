import type {HeadField} from '@collate/language-service'
import type {StudioLanguage} from '../language.ts'
import type {StudioWords} from '../studio-words.ts'
import {newElement} from './new-element.ts'

/** A form over the head of an edition: who does not know its notation fills in its texts. */
export type HeadForm = {
  whole: HTMLElement
  /** Show what the head says; a field that a person is in keeps what they write. */
  show(fields: readonly HeadField[]): void
}

/** @param change - told of a field that a person has filled in */
export function createHeadForm(
  language: StudioLanguage,
  words: StudioWords,
  change: (field: HeadField) => void
): HeadForm {
  const place = newElement('div', {class: 'fields'})
  const whole = newElement('details', {}, newElement('summary', {}, words.head), place)
  const inputs = new Map<HeadField['key'], HTMLInputElement | HTMLTextAreaElement>()
  whole.hidden = true

  return {
    whole,
    show(fields) {
      whole.hidden = fields.length === 0
      for (const {key, value} of fields) {
        const input = inputs.get(key) ?? add(key)
        if (!input.matches(':focus')) input.value = value
      }
    }
  }

  function add(key: HeadField['key']): HTMLInputElement | HTMLTextAreaElement {
    const id = `${language}-${key}`
    const input = key === 'summary' ? newElement('textarea', {rows: '3'}) : newElement('input')
    input.id = id
    input.lang = language
    input.autocomplete = 'off'
    input.addEventListener('change', () => change({key, value: input.value}))
    place.append(newElement('label', {for: id}, words.headFields[key]), input)
    inputs.set(key, input)
    return input
  }
}
