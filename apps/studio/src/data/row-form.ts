import type {DataTable} from '@collate/language-service'
import type {DataWords} from '../data-words.ts'
import type {StudioLanguage} from '../language.ts'
import {newElement} from '../page/new-element.ts'
import {createDataField, type DataField} from './data-field.ts'

/** The form of a row, drawn. */
export type RowForm = {
  whole: HTMLFormElement
  fields: readonly DataField[]
  status: HTMLElement
  /** What is wrong and has no field. */
  others: HTMLElement
  keep: HTMLButtonElement
  remove: HTMLButtonElement
  cancel: HTMLButtonElement
}

/**
 * Draw the form of a row: fields that have to be filled in or that the table has come first,
 * all others behind a door.
 *
 * @param row - absent: a new one
 * @param column - one that has to be seen
 */
export function drawRowForm(
  table: DataTable,
  row: number | undefined,
  column: string | undefined,
  words: DataWords,
  language: StudioLanguage
): RowForm {
  const values = row === undefined ? {} : (table.rows[row] ?? {})
  const isUsual = (name: string): boolean => name === column || table.rows.some((cells) => cells[name])
  const rest = newElement('details', {}, newElement('summary', {}, words.more))
  const whole = newElement('form', {novalidate: ''})
  const fields = table.columns.map((each) => {
    const field = createDataField(table.name, each, values[each.name] ?? '', words, language)
    const place = each.isRequired || isUsual(each.name) ? whole : rest
    place.append(field.whole)
    return field
  })
  const status = newElement('p', {role: 'status'})
  const others = newElement('div', {class: 'finding severity-1'})
  others.hidden = true
  const keep = newElement('button', {type: 'submit'}, words.keep)
  const remove = newElement('button', {type: 'button'}, words.remove)
  const cancel = newElement('button', {type: 'button'}, words.cancel)
  remove.hidden = row === undefined
  if (rest.querySelector('.field')) whole.append(rest)
  whole.append(others, newElement('div', {class: 'foot'}, status, keep, ' ', cancel, ' ', remove))
  return {whole, fields, status, others, keep, remove, cancel}
}
