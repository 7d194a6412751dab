import type {FileDiagnostics, LanguageService} from '@collate/language-service'
import type {CodeAction, Range} from 'vscode-languageserver-types'
import type {EditionEditor} from '../editor/edition-editor.ts'
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
const pause = 400

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
    const isStale = (): boolean => asked !== generation || editor !== current?.editor
    const evidence = await ask('evidence', editor.path, editor.caret())
    const paired = await ask('pairedBlock', editor.path, editor.caret())
    if (isStale()) return
    column.showEvidence(evidence)
    for (const {editor: other} of opened) other.pair(paired && other !== editor ? paired.range : undefined)
    for (const {editor: each, column: own} of opened) own.showHead(await ask('headFields', each.path))

    const files = await ask('diagnose', editor.path)
    const actions: CodeAction[] = []
    for (const {editor: each} of opened)
      for (const range of rangesToMend(each, files, each === editor)) {
        // Whoever writes on is not kept waiting.
        if (isStale()) return
        actions.push(...(await ask('actions', each.path, range)))
      }
    if (!isStale()) showAll(files, actions)
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

/** Errors first of all; what mends a warning is asked for where a person has gone to it. */
function rangesToMend(
  {path, caret}: EditionEditor,
  files: readonly FileDiagnostics[],
  isCurrent: boolean
): Range[] {
  const found = files.find((d) => d.path === path)?.diagnostics ?? []
  const here = caret()
  return [
    ...found.filter(({severity}) => severity === 1).map(({range}) => range),
    ...(isCurrent ? [{start: here, end: here}] : [])
  ]
}
