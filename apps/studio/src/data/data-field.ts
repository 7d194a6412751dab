import type {DataColumn, DataTableName} from '@collate/language-service'
import type {DataWords, FieldWords} from '../data-words.ts'
import type {StudioLanguage} from '../language.ts'
import {messageText, newElement} from '../page/new-element.ts'

/** A field of the form of a row. */
export type DataField = {
  column: string
  whole: HTMLElement
  input: HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement
  /** Offer what fits the indicator that is chosen. */
  offer(indicator: string): void
  /** Show what is wrong with it; nothing takes that away. */
  tell(messages: readonly string[]): void
}

/** Draw a field with its label, what goes into it, and room for what is wrong with it. */
export function createDataField(
  table: DataTableName,
  column: DataColumn,
  value: string,
  words: DataWords,
  language: StudioLanguage
): DataField {
  const {name, isRequired} = column
  const id = `field-${name}`
  const {label, hint} = wordsOfField(table, name, words)
  const input = inputOf(column)
  input.id = id
  input.lang = name.endsWith('_zh') ? 'zh' : name.endsWith('_en') ? 'en' : language
  input.setAttribute('autocomplete', 'off')
  if (isRequired) input.setAttribute('aria-required', 'true')
  const wrong = newElement('p', {class: 'wrong', id: `${id}-wrong`})
  const about = [
    ...(hint === undefined ? [] : [newElement('p', {class: 'quiet', id: `${id}-hint`}, hint)]),
    wrong
  ]
  input.setAttribute('aria-describedby', about.map((d) => d.id).join(' '))
  const title = newElement('label', {for: id}, label, ' ', newElement('code', {}, name))
  if (isRequired) title.append(` · ${words.required}`)
  const field: DataField = {
    column: name,
    whole: newElement('div', {class: 'field'}, title, input, ...about),
    input,
    offer(indicator) {
      if (input instanceof HTMLSelectElement)
        fillChoices(input, column, input.value, indicator, words, language)
    },
    tell(messages) {
      if (messages.length > 0) input.setAttribute('aria-invalid', 'true')
      else input.removeAttribute('aria-invalid')
      wrong.replaceChildren(
        ...messages.flatMap((d) => d.split('\n')).map((line) => newElement('span', {}, ...messageText(line)))
      )
    }
  }
  if (input instanceof HTMLSelectElement) fillChoices(input, column, value, '', words, language)
  else input.value = value
  return field
}

/** What a column is called in its table. */
export function wordsOfField(table: DataTableName, column: string, words: DataWords): FieldWords {
  return words.fields[`${table}.${column}`] ?? words.fields[column] ?? {label: column}
}

function inputOf({choices, isLong}: DataColumn): DataField['input'] {
  if (choices) return newElement('select')
  return isLong ? newElement('textarea', {rows: '2'}) : newElement('input', {type: 'text'})
}

/** A word that is not offered stays, so that nothing is lost by looking at it. */
function fillChoices(
  select: HTMLSelectElement,
  {name, choices = []}: DataColumn,
  value: string,
  indicator: string,
  words: DataWords,
  language: StudioLanguage
): void {
  const fitting = choices.filter(({of}) => of === undefined || of === indicator)
  const known = fitting.some((d) => d.value === value) || value === ''
  const offered = known ? fitting : [...fitting, {value}]
  const options = offered.map(({value: word, label}) => {
    const said = label?.[language] ?? words.choices[name]?.[word]
    return newElement('option', {value: word}, said === undefined ? word : `${said} (${word})`)
  })
  select.replaceChildren(newElement('option', {value: ''}, words.nothingChosen), ...options)
  select.value = value
}
