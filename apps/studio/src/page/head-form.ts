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
  const inputs = new Map<HeadField['key'], HeadInput>()
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

  function add(key: HeadField['key']): HeadInput {
    const id = `${language}-${key.replace('.', '-')}`
    const input = inputFor(key)
    input.id = id
    if (key !== 'rights.status') input.lang = language
    input.autocomplete = 'off'
    input.addEventListener('change', () => change({key, value: input.value}))
    place.append(newElement('label', {for: id}, words.headFields[key]), input)
    inputs.set(key, input)
    return input
  }

  function inputFor(key: HeadField['key']): HeadInput {
    if (key === 'summary') return newElement('textarea', {rows: '3'})
    if (key !== 'rights.status') return newElement('input')
    const options = Object.entries({'': '', ...words.rights})
    return newElement('select', {}, ...options.map(([value, text]) => newElement('option', {value}, text)))
  }
}

type HeadInput = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement
