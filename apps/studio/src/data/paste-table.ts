import type {DataTable, LanguageService, ListedPackage} from '@collate/language-service'
import type {DataWords} from '../data-words.ts'
import type {Drafts} from '../folder/drafts.ts'
import type {StudioLanguage} from '../language.ts'
import {newElement} from '../page/new-element.ts'
import type {Ask} from '../worker/connect.ts'

/** What a table is pasted into. */
export type PasteSetup = {
  listed: ListedPackage
  tables: readonly DataTable[]
  drafts: Drafts
  words: DataWords
  language: StudioLanguage
  ask: Ask<LanguageService>
  /** Told how many values there are now that were not there. */
  done(values: number, notes: readonly string[]): Promise<void>
  fail(error: unknown): void
}

const firsts = ['population', 'category', 'period'] as const

/** Ask for a table as a spreadsheet copies it, and put its values into the tables of a package. */
export function openPasteDialog(dialog: HTMLDialogElement, setup: PasteSetup): void {
  const {listed, tables, drafts, words, language, ask, fail} = setup
  const {text, source, indicator, first, period} = inputsFor(setup)
  const names = newElement('div')
  const status = newElement('p', {role: 'status'})
  const cancel = newElement('button', {type: 'button'}, words.cancel)
  const put = newElement('button', {type: 'submit'}, words.putIn)
  const form = newElement(
    'form',
    {novalidate: ''},
    newElement('p', {}, words.pasteAbout),
    field(words.pasteText, text),
    field(words.fields['source']!.label, source),
    field(words.fields['indicator']!.label, indicator),
    field(words.pasteFirst, first),
    field(words.pastePeriod, period),
    names,
    newElement('div', {class: 'foot'}, status, put, ' ', cancel)
  )
  cancel.addEventListener('click', () => dialog.close())
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    putIn().catch(fail)
  })
  dialog.replaceChildren(newElement('h2', {id: 'row-title'}, words.paste), form)
  dialog.showModal()
  text.focus()

  async function putIn(): Promise<void> {
    const given = Array.from(names.querySelectorAll('input'), (d) => [d.name, d.value.trim()])
    const read = await ask(
      'pastedTable',
      listed.path,
      {
        text: text.value,
        source: source.value,
        indicator: indicator.value,
        first: firsts[first.selectedIndex]!,
        period: period.value.trim(),
        labels: Object.fromEntries(given.filter(([, label]) => label !== ''))
      },
      language
    )
    const isOpen = (read?.unlabelled ?? []).length > 0
    if (!read || isOpen || read.values === 0) {
      for (const {label} of read?.unlabelled ?? [])
        if (!given.some(([name]) => name === label)) addName(label)
      status.textContent = isOpen ? words.pasteNames : [words.pasteNothing, ...(read?.notes ?? [])].join(' ')
      return
    }
    const known = new Set(tables.map((d) => d.path))
    for (const {path, text: after} of read.files) {
      if (known.has(path)) {
        drafts.write(path, after)
        await ask('write', path, after)
      } else {
        await drafts.create(path, after)
        await ask('changed', path, true)
      }
    }
    dialog.close()
    await setup.done(read.values, read.notes)
  }

  /** Asks what a label is called in the other language. */
  function addName(label: string): void {
    const input = newElement('input', {
      id: `paste-name-${names.childElementCount}`,
      name: label,
      autocomplete: 'off'
    })
    names.append(field(words.otherName(label), input))
  }
}

/** What is pasted, and what it is of. */
function inputsFor({tables, words, language}: PasteSetup) {
  const text = newElement('textarea', {id: 'paste-text', rows: '8'})
  const source = newElement('select', {id: 'paste-source'}, ...optionsOf(tables, 'sources', 'title'))
  const indicator = newElement(
    'select',
    {id: 'paste-indicator'},
    ...optionsOf(tables, 'indicators', `label_${language}`)
  )
  const first = newElement(
    'select',
    {id: 'paste-first'},
    ...firsts.map((value) => newElement('option', {value}, words.fields[value]!.label))
  )
  const period = newElement('input', {id: 'paste-period', autocomplete: 'off'})
  return {text, source, indicator, first, period}
}

function optionsOf(tables: readonly DataTable[], name: DataTable['name'], column: string): HTMLElement[] {
  const rows = tables.find((d) => d.name === name)?.rows ?? []
  return rows.map((row) => newElement('option', {value: row['id'] ?? ''}, row[column] || row['id'] || ''))
}

function field(label: string, input: HTMLElement): HTMLElement {
  return newElement('div', {class: 'field'}, newElement('label', {for: input.id}, label), input)
}
