import type {Diagnostic} from 'vscode-languageserver-types'
import type {LanguageService, ListedPackage} from '@collate/language-service'
import type {DataWords} from '../data-words.ts'
import {drawOthers} from '../page/findings-list.ts'
import {newElement} from '../page/new-element.ts'
import type {StudioWords} from '../studio-words.ts'
import type {Ask} from '../worker/connect.ts'

/**
 * A door that checks the articles that cite a package, and the sentences that do not hold.
 *
 * @param fail - told what went wrong
 */
export function createCitingCheck(
  {path}: ListedPackage,
  ask: Ask<LanguageService>,
  words: StudioWords,
  own: DataWords,
  fail: (error: unknown) => void
): HTMLElement {
  const door = newElement('button', {type: 'button'}, own.ask)
  const told = newElement('p', {role: 'status'})
  const sentences = newElement('section', {class: 'others', 'aria-label': own.sentences})
  sentences.hidden = true
  const folder = path.slice(0, path.lastIndexOf('/') + 1)
  door.addEventListener('click', () => check().catch(fail))
  return newElement('div', {}, door, told, sentences)

  async function check(): Promise<void> {
    told.textContent = own.asking
    const files = await ask('citingArticles', path)
    const broken = files.map((file) => ({
      ...file,
      diagnostics: file.diagnostics.filter((d) => rests(d, folder))
    }))
    drawOthers(sentences, broken, words, own.sentences)
    told.textContent = sentences.hidden ? own.sentencesHold : ''
  }
}

/** Whether an error points at a row of the package, or at one that is gone. */
function rests({severity, code, relatedInformation = []}: Diagnostic, folder: string): boolean {
  if (severity !== 1) return false
  return code === 'statistic-unknown' || relatedInformation.some((d) => d.location.uri.startsWith(folder))
}
