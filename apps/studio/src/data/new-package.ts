import type {LanguageService} from '@collate/language-service'
import type {DataWords} from '../data-words.ts'
import type {Drafts} from '../folder/drafts.ts'
import {newElement} from '../page/new-element.ts'
import type {Ask} from '../worker/connect.ts'

/** What a new data package is made in. */
export type NewPackageSetup = {
  /** Path of the configuration of the publication. */
  home: string
  drafts: Drafts
  ask: Ask<LanguageService>
  words: DataWords
  /** Told the name of the package once its files are there, and which a person has to put there. */
  done(name: string, downloaded: readonly string[]): Promise<void>
  fail(error: unknown): void
}

/** Ask what a new data package is called, and write its files. */
export function openNewPackage(dialog: HTMLDialogElement, setup: NewPackageSetup): void {
  const {words, fail} = setup
  const title = newElement('input', {id: 'package-title', type: 'text', autocomplete: 'off'})
  const name = newElement('input', {id: 'package-name', type: 'text', autocomplete: 'off'})
  const status = newElement('p', {role: 'status'})
  const cancel = newElement('button', {type: 'button'}, words.cancel)
  name.setAttribute('aria-describedby', 'package-name-hint')
  const form = newElement(
    'form',
    {novalidate: ''},
    newElement('p', {}, words.packageAbout),
    fieldOf(words.packageTitle, title),
    fieldOf(words.fields['id']!.label, name),
    newElement('p', {class: 'quiet', id: 'package-name-hint'}, words.fields['id']!.hint ?? ''),
    newElement(
      'div',
      {class: 'foot'},
      status,
      newElement('button', {type: 'submit'}, words.makePackage),
      ' ',
      cancel
    )
  )
  title.addEventListener('change', () => suggest().catch(fail))
  cancel.addEventListener('click', () => dialog.close())
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    make().catch(fail)
  })
  dialog.replaceChildren(newElement('h2', {id: 'row-title'}, words.newPackage), form)
  dialog.showModal()
  title.focus()

  async function suggest(): Promise<void> {
    if (name.value === '') name.value = await setup.ask('idOfLabel', title.value)
  }

  async function make(): Promise<void> {
    await suggest()
    const called = title.value.trim()
    const files = called === '' ? null : await setup.ask('newPackage', setup.home, name.value, called)
    if (!files) {
      status.textContent = words.packageRefused
      return
    }
    const downloaded: string[] = []
    for (const {path, text} of files) {
      if ((await setup.drafts.create(path, text)) === 'downloaded') downloaded.push(path)
      await setup.ask('changed', path, true)
    }
    dialog.close()
    await setup.done(name.value, downloaded)
  }
}

function fieldOf(label: string, input: HTMLInputElement): HTMLElement {
  return newElement('div', {class: 'field'}, newElement('label', {for: input.id}, label), input)
}
