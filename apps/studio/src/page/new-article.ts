import type {LanguageService} from '@collate/language-service'
import type {ArticleWords} from '../article-words.ts'
import type {Drafts} from '../folder/drafts.ts'
import type {StudioLanguage} from '../language.ts'
import type {Ask} from '../worker/connect.ts'
import {newElement} from './new-element.ts'

/** What a new article is made in. */
export type NewArticleSetup = {
  /** Path of the configuration of the publication. */
  home: string
  drafts: Drafts
  ask: Ask<LanguageService>
  words: ArticleWords
  cancel: string
  /** Told the name of the article once its files are there, and which a person has to put there. */
  done(slug: string, downloaded: readonly string[]): Promise<void>
  fail(error: unknown): void
}

const languages: readonly StudioLanguage[] = ['zh', 'en']

/** Ask what an article is called and what it translates, and write its files: those of `collate new`. */
export function openNewArticle(dialog: HTMLDialogElement, setup: NewArticleSetup): void {
  const {words, ask, drafts, home, fail} = setup
  const address = newElement('input', {id: 'article-address', type: 'url', autocomplete: 'off'})
  const titles = languages.map((language) =>
    newElement('input', {id: `article-title-${language}`, lang: language, autocomplete: 'off'})
  )
  const slug = newElement('input', {id: 'article-slug', autocomplete: 'off', spellcheck: 'false'})
  const choices = Object.entries(words.choices).map(([value, text]) => newElement('option', {value}, text))
  const editions = newElement('select', {id: 'article-editions'}, ...choices)
  const status = newElement('p', {role: 'status'})
  const make = newElement('button', {type: 'submit'}, words.make)
  const cancel = newElement('button', {type: 'button'}, setup.cancel)
  const form = newElement(
    'form',
    {novalidate: ''},
    newElement('p', {}, words.about),
    field(words.address, address, words.addressHint),
    ...languages.map((language, at) => field(words.titles[language], titles[at]!)),
    field(words.slug, slug, words.slugHint),
    field(words.editions, editions),
    newElement('div', {class: 'foot'}, status, make, ' ', cancel)
  )
  for (const input of [address, ...titles]) input.addEventListener('change', () => suggest().catch(fail))
  cancel.addEventListener('click', () => dialog.close())
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    begin().catch(fail)
  })
  dialog.replaceChildren(newElement('h2', {id: 'row-title'}, words.newArticle), form)
  dialog.showModal()
  address.focus()

  async function suggest(): Promise<void> {
    const [, english] = titles
    if (slug.value !== '') return
    const suggested = await ask('slugFor', english!.value, address.value.trim())
    // Whoever has typed a name meanwhile wants that one.
    if (slug.value === '') slug.value = suggested
  }

  async function begin(): Promise<void> {
    await suggest()
    const name = slug.value.trim()
    const chosen = languages.filter((d) => editions.value === 'both' || editions.value === d)
    const told = languages.map((language, at) => [language, titles[at]!.value.trim()])
    const begun = await ask('beginArticle', home, {
      slug: name,
      languages: chosen,
      from: address.value.trim(),
      titles: Object.fromEntries(told)
    })
    if (!begun || begun.refused) {
      status.textContent = begun ? words.refused[begun.refused] : ''
      return
    }
    const downloaded: string[] = []
    for (const {path, text} of begun.files) {
      if ((await drafts.create(path, text)) === 'downloaded') downloaded.push(path)
      await ask('changed', path, true)
    }
    dialog.close()
    await setup.done(name, downloaded)
  }
}

function field(label: string, input: HTMLElement, hint?: string): HTMLElement {
  const whole = newElement('div', {class: 'field'}, newElement('label', {for: input.id}, label), input)
  if (hint === undefined) return whole
  input.setAttribute('aria-describedby', `${input.id}-hint`)
  whole.append(newElement('p', {class: 'quiet', id: `${input.id}-hint`}, hint))
  return whole
}
