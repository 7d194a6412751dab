import type {ChangedFile} from '../folder/drafts.ts'
import {callPlatform} from '../platform/call-platform.ts'
import {branchName, openPullRequest} from '../platform/open-pull-request.ts'
import {PlatformFault} from '../platform/platform-fault.ts'
import type {PullWords} from '../pull-words.ts'
import {newElement} from './new-element.ts'

/** Lets a person propose what they have changed. */
export type PullDialog = {
  /**
   * @param files - with paths below the folder of the publication
   * @param repository - `owner/name`, or `''`
   */
  open(files: readonly ChangedFile[], repository: string): void
}

const repositoryPattern = /^[\w.-]+\/[\w.-]+$/

/**
 * Make the dialog of a pull request.  The token stays in its field, and goes with the page.
 *
 * @param fail - told what no answer of the platform explains
 */
export function createPullDialog(
  dialog: HTMLDialogElement,
  words: PullWords,
  close: string,
  fail: (error: unknown) => void
): PullDialog {
  const repository = field('pull-repository', words.repository, words.repositoryHint)
  const folder = field('pull-folder', words.folder, words.folderHint)
  const heading = field('pull-heading', words.heading)
  const body = field('pull-body', words.body)
  const token = field('pull-token', words.token, words.tokenHint)
  token.input.type = 'password'
  const list = newElement('ul')
  const status = newElement('p', {role: 'status'})
  const send = newElement('button', {type: 'submit'}, words.open)
  const leave = newElement('button', {type: 'button'}, close)
  const fields = [repository, folder, heading, body, token].map((d) => d.whole)
  const foot = newElement('div', {class: 'foot'}, status, send, ' ', leave)
  const form = newElement('form', {novalidate: ''}, ...fields, foot)
  dialog.append(
    newElement('h2', {id: 'pull-title'}, words.title),
    newElement('p', {}, words.about),
    newElement('h3', {}, words.files),
    list,
    form
  )
  let files: readonly ChangedFile[] = []
  leave.addEventListener('click', () => dialog.close())
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    propose().catch(fail)
  })

  return {
    open(changed, known) {
      files = changed
      if (repository.input.value === '') repository.input.value = known
      const names = changed.map(({path}) => path.split('/').slice(-2).join('/'))
      heading.input.value = changed.length === 0 ? '' : words.usualHeading(names.join(', '))
      list.replaceChildren(...changed.map(({path}) => newElement('li', {}, newElement('code', {}, path))))
      status.textContent = changed.length === 0 ? words.nothing : ''
      send.disabled = changed.length === 0
      dialog.showModal()
      ;(repository.input.value === '' ? repository : token).input.focus()
    }
  }

  async function propose(): Promise<void> {
    const [name, title, key] = [repository, heading, token].map((d) => d.input.value.trim())
    if (!name || !repositoryPattern.test(name) || !title || !key) {
      status.textContent = words.needed
      return
    }
    const prefix = folder.input.value.split('/').filter((d) => d !== '')
    const placed = files.map((file) => ({...file, path: [...prefix, file.path].join('/')}))
    const [branch, why] = [branchName(new Date()), body.input.value.trim()]
    const asked = {repository: name, branch, title, body: why, files: placed}
    send.disabled = true
    status.textContent = words.opening
    try {
      const address = await openPullRequest(
        {
          callIn: (d) => callPlatform(d, key),
          copied: (d) => (status.textContent = words.copied(d))
        },
        asked
      )
      status.replaceChildren(words.opened, linkTo(address))
    } catch (error) {
      send.disabled = false
      status.textContent = ''
      if (!(error instanceof PlatformFault)) throw error
      status.textContent = words.faults[error.kind](error.detail)
    }
  }
}

/** Whatever an answer holds, it leads to a page of the web or nowhere. */
function linkTo(address: string): Node | string {
  if (!address.startsWith('https://')) return address
  return newElement('a', {href: address, target: '_blank', rel: 'noopener noreferrer'}, address)
}

function field(id: string, label: string, hint?: string) {
  const input = newElement('input', {id, type: 'text', autocomplete: 'off', spellcheck: 'false'})
  const whole = newElement('div', {class: 'field'}, newElement('label', {for: id}, label), input)
  if (hint !== undefined) {
    whole.append(newElement('p', {class: 'quiet', id: `${id}-hint`}, hint))
    input.setAttribute('aria-describedby', `${id}-hint`)
  }
  return {whole, input}
}
