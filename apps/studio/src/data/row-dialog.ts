import type {DataFinding, DataTable, LanguageService, TableChange} from '@collate/language-service'
import type {DataWords} from '../data-words.ts'
import type {StudioLanguage} from '../language.ts'
import {messageText, newElement} from '../page/new-element.ts'
import type {Ask} from '../worker/connect.ts'
import type {DataField} from './data-field.ts'
import {checkRow, type RowCheck} from './row-check.ts'
import {drawRowForm, type RowForm} from './row-form.ts'

/** The form of a row, while it is open. */
export type RowDialogSetup = {
  table: DataTable
  /** Counted from 0 on; absent: a new one. */
  row?: number | undefined
  /** The field to begin in. */
  column?: string | undefined
  /** What was found before anything is changed. */
  findings: readonly DataFinding[]
  words: DataWords
  language: StudioLanguage
  ask: Ask<LanguageService>
  /** Takes the text of the table with the row as it was made. */
  keep(text: string, isRemoved: boolean): void
  fail(error: unknown): void
}

/**
 * Open the form of a row.  It is checked as it is filled in; what is closed without
 * being kept leaves nothing behind.
 */
export function openRowDialog(dialog: HTMLDialogElement, setup: RowDialogSetup): void {
  const {table, row, column, words, ask, language, fail} = setup
  const form = drawRowForm(table, row, column, words, language)
  const {fields, keep, remove, cancel} = form
  const touched = new Set<string>()
  let isWhole = row !== undefined
  let isKept = false
  const cells = (): Record<string, string> =>
    Object.fromEntries(fields.map(({column: name, input}) => [name, input.value]))
  const change = (): TableChange =>
    row === undefined ? {kind: 'add', cells: cells()} : {kind: 'set', row, cells: cells()}
  const show = (): void => showInForm(form, check, words, isWhole ? undefined : touched)
  const place = {table, row: row ?? table.rows.length, before: setup.findings}
  const check = checkRow({...place, language, ask, change, show, fail})

  for (const field of fields) {
    field.input.addEventListener('input', () => {
      touched.add(field.column)
      keep.textContent = words.keep
      offer(field)
      check.written()
    })
    field.input.addEventListener('change', () => nameIt(field).catch(fail))
    offer(field)
  }
  form.whole.addEventListener('submit', (event) => {
    event.preventDefault()
    submit().catch(fail)
  })
  remove.addEventListener('click', () => {
    if (remove.textContent !== words.removeSurely) remove.textContent = words.removeSurely
    else if (row !== undefined) take({kind: 'remove', row}).catch(fail)
  })
  cancel.addEventListener('click', () => dialog.close())
  dialog.addEventListener('close', end, {once: true})
  const {add, change: titleOfChange} = words.tables[table.name]
  dialog.replaceChildren(
    newElement('h2', {id: 'row-title'}, row === undefined ? add : titleOfChange),
    form.whole
  )
  dialog.showModal()
  ;(fields.find((d) => d.column === column) ?? fields[0])?.input.focus()
  if (isWhole) check.now().catch(fail)

  function offer({column: name, input}: DataField): void {
    if (name === 'indicator') for (const field of fields) field.offer(input.value)
  }

  /** A new row gets the short name that its title suggests. */
  async function nameIt({column: name, input}: DataField): Promise<void> {
    const id = fields.find((d) => d.column === 'id')
    const isTitle = name === 'title' || name === 'label_en'
    if (row !== undefined || !isTitle || !id || id.input.value !== '') return
    id.input.value = await ask('idOfLabel', input.value)
    check.written()
  }

  /** A row with errors is kept only by who has seen them. */
  async function submit(): Promise<void> {
    const hasSeen = keep.textContent === words.keepAnyway
    isWhole = true
    await check.now()
    if (!hasSeen && check.own().some((d) => d.severity === 'error')) {
      keep.textContent = words.keepAnyway
      fields.find((d) => d.input.ariaInvalid === 'true')?.input.focus()
    } else await take(change())
  }

  async function take(taken: TableChange): Promise<void> {
    const text = await check.made(taken)
    isKept = true
    dialog.close()
    setup.keep(text, taken.kind === 'remove')
  }

  function end(): void {
    check.end()
    if (!isKept) check.undo().catch(fail)
  }
}

/** @param only - the fields whose messages are shown; absent: all, with what is wrong beside them */
function showInForm(
  {fields, others, status}: RowForm,
  check: RowCheck,
  words: DataWords,
  only: ReadonlySet<string> | undefined
): void {
  const own = check.own()
  for (const {column, tell} of fields) {
    const messages = own.filter((d) => d.column === column).map((d) => d.message)
    tell(only && !only.has(column) ? [] : messages)
  }
  const unplaced = own.filter((d) => !fields.some(({column}) => column === d.column))
  const more = [...unplaced, ...check.elsewhere()]
  others.hidden = more.length === 0 || only !== undefined
  others.replaceChildren(
    newElement('p', {}, words.elsewhere),
    newElement('ul', {}, ...more.map((d) => newElement('li', {}, ...messageText(d.message))))
  )
  const shown = own.filter((d) => !only || only.has(d.column ?? ''))
  const count = (severity: string): number => shown.filter((d) => d.severity === severity).length
  const [errors, warnings] = [count('error'), count('warning')]
  const fine = only ? '' : words.rowFine
  // Who hears the page is told while they write, too.
  status.textContent = errors + warnings > 0 ? words.rowCounts(errors, warnings) : fine
}
