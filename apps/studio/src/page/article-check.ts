import type {FileDiagnostics, LanguageService} from '@collate/language-service'
import type {CodeAction} from 'vscode-languageserver-types'
import type {StudioWords} from '../studio-words.ts'
import type {Ask} from '../worker/connect.ts'
import {drawOthers} from './findings-list.ts'
import {afterPause, latest} from './latest.ts'
import {showInEdition, type OpenedEdition} from './opened-edition.ts'

/** Keeps what is shown of an article true while a person writes. */
export type ArticleCheck = {
  /** A text has changed; the service knows it already. */
  changed(): void
  /** The caret of an edition has moved. */
  moved(edition: OpenedEdition): void
  /** The edition that a person was in last. */
  current(): OpenedEdition | undefined
  end(): void
}

/** Milliseconds without a key before what costs more than findings is asked for. */
const pause = 200

/**
 * Check an article, now and whenever it changes.
 *
 * @param opened - its editions
 * @param others - where findings of its other files go
 * @param fail - told what went wrong
 */
export function checkArticle(
  opened: readonly OpenedEdition[],
  others: HTMLElement,
  ask: Ask<LanguageService>,
  words: StudioWords,
  fail: (error: unknown) => void
): ArticleCheck {
  let current = opened[0]
  /** Counts changes, so that what was asked about an earlier text is dropped. */
  let generation = 0
  const check = latest(async () => {
    const asked = generation
    const files = current ? await ask('diagnose', current.editor.path) : []
    if (asked === generation) showAll(files, [])
  }, fail)
  const look = afterPause(pause, () => void lookAround().catch(fail))
  check()
  look.ask()

  return {
    changed() {
      generation++
      check()
    },
    moved(edition) {
      current = edition
      look.ask()
    },
    current: () => current,
    end: () => look.end()
  }

  /** What mends the findings, what stands at the caret, and its pair. */
  async function lookAround(): Promise<void> {
    const asked = generation
    if (!current) return
    const {editor, column} = current
    const evidence = await ask('evidence', editor.path, editor.caret())
    const paired = await ask('pairedBlock', editor.path, editor.caret())
    const files = await ask('diagnose', editor.path)
    const actions: CodeAction[] = []
    for (const each of opened) actions.push(...(await ask('actions', each.editor.path, each.editor.whole())))
    if (asked !== generation || editor !== current.editor) return
    column.showEvidence(evidence)
    showAll(files, actions)
    for (const {editor: other} of opened) other.pair(paired && other !== editor ? paired.range : undefined)
  }

  function showAll(files: readonly FileDiagnostics[], actions: readonly CodeAction[]): void {
    const asked = generation
    const beside = files.filter(({path}) => !opened.some((d) => d.editor.path === path))
    drawOthers(others, beside, words)
    for (const edition of opened) {
      const diagnostics = files.find((d) => d.path === edition.editor.path)?.diagnostics ?? []
      showInEdition(edition, diagnostics, actions, words, (action) => asked === generation && make(action))
    }
  }

  function make({edit}: CodeAction): void {
    for (const [path, edits] of Object.entries(edit?.changes ?? {}))
      opened.find((d) => d.editor.path === path)?.editor.change(edits)
  }
}
