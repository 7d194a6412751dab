import type {DataFinding, DataTable, LanguageService, ListedPackage} from '@collate/language-service'
import {dataWordsIn, type DataWords} from '../data-words.ts'
import type {Drafts} from '../folder/drafts.ts'
import type {StudioLanguage} from '../language.ts'
import {newElement} from '../page/new-element.ts'
import type {StudioWords} from '../studio-words.ts'
import type {Ask} from '../worker/connect.ts'
import {createCitingCheck} from './citing-check.ts'
import {dataFindingEntries} from './finding-entries.ts'
import {openPasteDialog} from './paste-table.ts'
import {openRowDialog} from './row-dialog.ts'
import {rowTable} from './row-table.ts'

/** What the page of a data package is made of. */
export type DataPageSetup = {
  listed: ListedPackage
  drafts: Drafts
  words: StudioWords
  language: StudioLanguage
  ask: Ask<LanguageService>
  /** Where forms open. */
  dialog: HTMLDialogElement
  say(text: string): void
  fail(error: unknown): void
}

/** Open the tables of a data package in an element of the page. */
export async function openDataPage(place: HTMLElement, setup: DataPageSetup): Promise<void> {
  const {listed, drafts, words, language, ask, dialog, say, fail} = setup
  const own = dataWordsIn(language)
  const readOnly = await openTables(setup)
  if (readOnly.size > 0) say(words.readOnly)
  const count = newElement('p', {class: 'count', role: 'status'})
  const findings = newElement('ol', {class: 'findings', 'aria-label': own.findings})
  const list = newElement('details', {}, newElement('summary', {}, own.findings), findings)
  const tables = newElement('div', {class: 'tables'})
  const paste = pasteDoor(setup, readOnly, () => draw())
  place.replaceChildren(
    newElement(
      'section',
      {class: 'data', 'aria-label': listed.title},
      newElement('h2', {}, listed.title, ' ', newElement('code', {}, listed.name)),
      count,
      tables,
      newElement('p', {}, paste),
      list,
      createCitingCheck(listed, ask, words, own, fail)
    )
  )
  await draw()

  /** @param focus - finds the door that a person comes back to */
  async function draw(focus?: string): Promise<void> {
    const found = await ask('dataFindings', listed.path, language)
    const read = await ask('dataTables', listed.path)
    const known = read.map((table) => ({...table, isSound: table.isSound && !readOnly.has(table.path)}))
    const edit = (table: DataTable, row?: number, column?: string): void => {
      const kept = (text: string, isRemoved: boolean): void => {
        keep(table, text, isRemoved, row).catch(fail)
      }
      openRowDialog(dialog, {
        table,
        row,
        column,
        findings: found,
        words: own,
        language,
        ask,
        keep: kept,
        fail
      })
    }
    const opened = tables.querySelectorAll('details[open]')
    const open = new Set(Array.from(opened, (d) => d.getAttribute('data-table')))
    tables.replaceChildren(
      ...known.map((table) => {
        const wrong = found.filter((d) => d.path === table.path && d.severity !== 'missing')
        const door = (row?: number): void => edit(table, row)
        const drawn = rowTable({table, findings: wrong, words: own, language, edit: door})
        drawn.open = open.has(table.name)
        return drawn
      })
    )
    findings.replaceChildren(...dataFindingEntries(found, known, words, own, edit))
    list.open ||= found.some((d) => d.severity === 'error')
    count.textContent = countsOf(found, own)
    // Whoever has gone on meanwhile stays where they are.
    const isLost = document.activeElement === document.body
    if (focus !== undefined && isLost) tables.querySelector<HTMLElement>(focus)?.focus()
  }

  async function keep(
    {name, path}: DataTable,
    text: string,
    isRemoved: boolean,
    row: number | undefined
  ): Promise<void> {
    drafts.write(path, text)
    await ask('write', path, text)
    const door = isRemoved || row === undefined ? `[data-add="${name}"]` : `[data-row="${row}"]`
    await draw(`[data-table="${name}"] ${door}`)
    say(isRemoved ? own.removed : own.kept)
  }
}

/** The door to a table that is pasted. */
function pasteDoor(
  setup: DataPageSetup,
  readOnly: ReadonlySet<string>,
  draw: () => Promise<void>
): HTMLElement {
  const {listed, language, ask, dialog, say, fail} = setup
  const words = dataWordsIn(language)
  const door = newElement('button', {type: 'button'}, words.paste)
  const open = async (): Promise<void> => {
    const tables = await ask('dataTables', listed.path)
    openPasteDialog(dialog, {
      ...setup,
      words,
      tables: tables.filter((d) => !readOnly.has(d.path)),
      async done(values, notes) {
        await draw()
        say([words.pasted(values), ...notes].join(' '))
      }
    })
  }
  door.addEventListener('click', () => open().catch(fail))
  return door
}

/** Begin to write in the tables of a package; returns the paths of those that can only be read. */
async function openTables({listed, drafts, ask}: DataPageSetup): Promise<ReadonlySet<string>> {
  const readOnly = new Set<string>()
  for (const {path} of await ask('dataTables', listed.path)) {
    const {text, isWritable} = await drafts.open(path)
    if (isWritable) await ask('write', path, text)
    else readOnly.add(path)
  }
  return readOnly
}

function countsOf(found: readonly DataFinding[], words: DataWords): string {
  const count = (severity: DataFinding['severity']): number =>
    found.filter((d) => d.severity === severity).length
  return found.length === 0 ? words.fine : words.counts(count('error'), count('warning'), count('missing'))
}
