import type {CitableStatistic, LanguageService} from '@collate/language-service'
import type {StudioLanguage} from '../language.ts'
import type {StudioWords} from '../studio-words.ts'
import type {Ask} from '../worker/connect.ts'
import {newElement} from './new-element.ts'

/** Lets a person look for a statistic. */
export type CiteDialog = {
  /**
   * @param path - of the edition that it is for
   * @param choose - told what the person takes
   */
  open(path: string, choose: (statistic: CitableStatistic) => void): void
}

/** Make the dialog that searches what can be cited. */
export function createCiteDialog(
  dialog: HTMLDialogElement,
  words: StudioWords,
  language: StudioLanguage,
  ask: () => Ask<LanguageService>
): CiteDialog {
  const input = newElement('input', {
    type: 'search',
    id: 'query',
    autocomplete: 'off',
    placeholder: words.searching
  })
  const results = newElement('ul', {class: 'results', 'aria-label': words.search})
  const status = newElement('p', {role: 'status', class: 'quiet'})
  const close = newElement('button', {type: 'button'}, words.close)
  let path = ''
  let take: (statistic: CitableStatistic) => void = () => undefined
  /** Counts questions, so that a late answer to an earlier one is dropped. */
  let asked = 0
  close.addEventListener('click', () => dialog.close())
  input.addEventListener('input', () => void search())
  dialog.append(
    newElement('label', {for: 'query'}, words.search),
    input,
    status,
    results,
    newElement('div', {class: 'foot'}, close)
  )

  return {
    open(own, choose) {
      path = own
      take = choose
      input.value = ''
      dialog.showModal()
      input.focus()
      void search()
    }
  }

  async function search(): Promise<void> {
    const question = ++asked
    const found = await ask()('search', path, input.value, language)
    if (question !== asked) return
    status.textContent = found.length === 0 ? words.nothingFound : ''
    results.replaceChildren(...found.map(resultOf))
  }

  function resultOf(statistic: CitableStatistic): HTMLElement {
    const {cite, label, value, period, source} = statistic
    const other = language === 'zh' ? 'en' : 'zh'
    const button = newElement(
      'button',
      {type: 'button', 'data-cite': cite},
      newElement('strong', {}, `${label[language]} · ${value} · ${period}`),
      newElement('span', {lang: other}, label[other]),
      newElement('span', {class: 'quiet'}, `${source} · ${cite}`)
    )
    button.addEventListener('click', () => {
      dialog.close()
      take(statistic)
    })
    return newElement('li', {}, button)
  }
}
