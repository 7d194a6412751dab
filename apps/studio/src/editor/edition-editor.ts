import {defaultKeymap, history, historyKeymap} from '@codemirror/commands'
import {lintKeymap, setDiagnostics} from '@codemirror/lint'
import {EditorState, type Extension} from '@codemirror/state'
import {EditorView, hoverTooltip, keymap} from '@codemirror/view'
import type {LanguageService} from '@collate/language-service'
import type {Position, Range, TextEdit} from 'vscode-languageserver-types'
import {evidenceCard} from '../page/evidence-card.ts'
import {messageOfFinding, type DeskFinding} from '../page/desk-finding.ts'
import {newElement, messageText} from '../page/new-element.ts'
import type {StudioLanguage} from '../language.ts'
import type {StudioWords} from '../studio-words.ts'
import type {Ask} from '../worker/connect.ts'
import {completionOf} from './completion.ts'
import {markPair, pairedLine} from './paired-line.ts'
import {positionIn, stretchIn} from './positions.ts'
import {syntaxColours} from './syntax.ts'
import {editorTheme} from './theme.ts'

/** An edition to write in. */
export type EditionEditor = {
  path: string
  text(): string
  caret(): Position
  /** Mark what was found, each with what mends it. */
  show(findings: readonly DeskFinding[]): void
  change(edits: readonly TextEdit[]): void
  goTo(range: Range): void
  /** Mark what the other edition says at its caret; nothing takes the mark away. */
  pair(range: Range | undefined): void
  /** Put a citation round the words that are selected; where none are, a number with it. */
  cite(cite: string, value: string): void
  focus(): void
  close(): void
}

/** What an editor is made of. */
export type EditorSetup = {
  path: string
  language: StudioLanguage
  text: string
  isWritable: boolean
  words: StudioWords
  ask: Ask<LanguageService>
  /** Told of each change of the text. */
  onChange(text: string): void
  /** Told of each move of the caret. */
  onMove(): void
}

const severities = {1: 'error', 2: 'warning', 3: 'info', 4: 'hint'} as const

/** Open an edition in an element of the page. */
export function openEditor(parent: HTMLElement, setup: EditorSetup): EditionEditor {
  const {path, text, onChange, onMove} = setup
  // A page without inline styles: editors in a shadow tree take theirs as sheets.
  const root = parent.attachShadow({mode: 'open'})
  const extensions: Extension = [
    extensionsOf(setup),
    EditorView.updateListener.of(({docChanged, selectionSet, state}) => {
      if (docChanged) onChange(state.sliceDoc())
      if (docChanged || selectionSet) onMove()
    })
  ]
  const view = new EditorView({parent: root, root, state: EditorState.create({doc: text, extensions})})

  return {
    path,
    text: () => view.state.sliceDoc(),
    caret: () => positionIn(view.state.doc, view.state.selection.main.head),
    show(findings) {
      const diagnostics = findings.map(({diagnostic, fixes}) => ({
        ...stretchIn(view.state.doc, diagnostic.range),
        severity: severities[diagnostic.severity ?? 1],
        message: messageOfFinding(diagnostic),
        renderMessage: () => newElement('span', {}, ...messageText(messageOfFinding(diagnostic))),
        actions: fixes.map(({title, make}) => ({name: title, apply: make}))
      }))
      view.dispatch(setDiagnostics(view.state, diagnostics))
    },
    change(edits) {
      const changes = edits.map(({range, newText}) => ({
        ...stretchIn(view.state.doc, range),
        insert: newText
      }))
      view.dispatch({changes, userEvent: 'input.fix'})
    },
    goTo(range) {
      const {from, to} = stretchIn(view.state.doc, range)
      view.dispatch({
        selection: {anchor: from, head: to},
        effects: EditorView.scrollIntoView(from, {y: 'center'})
      })
      view.focus()
    },
    pair(range) {
      const stretch = range && stretchIn(view.state.doc, range)
      const seen = stretch ? [EditorView.scrollIntoView(stretch.from, {y: 'nearest', yMargin: 48})] : []
      view.dispatch({effects: [markPair.of(stretch), ...seen]})
    },
    cite(cite, value) {
      const {from, to} = view.state.selection.main
      const cited = from === to ? value : view.state.sliceDoc(from, to)
      const insert = `<Stat cite="${cite}">${cited}</Stat>`
      view.dispatch({
        changes: {from, to, insert},
        selection: {anchor: from + insert.length},
        userEvent: 'input.cite'
      })
      view.focus()
    },
    focus: () => view.focus(),
    close: () => view.destroy()
  }
}

function extensionsOf({path, language, isWritable, words, ask}: EditorSetup): Extension {
  return [
    // Any other sign at the end of a line stays where it is: what nobody has touched keeps its bytes.
    EditorState.lineSeparator.of('\n'),
    EditorView.clipboardInputFilter.of((pasted) => pasted.replaceAll(/\r\n?/g, '\n')),
    EditorState.readOnly.of(!isWritable),
    EditorView.lineWrapping,
    EditorView.contentAttributes.of({
      lang: language,
      'aria-label': words.editions[language],
      spellcheck: 'true',
      autocorrect: 'off',
      // Whoever has only keys scrolls from here; checkers do not know that what can be written in has the focus.
      tabindex: '0'
    }),
    history(),
    keymap.of([...lintKeymap, ...historyKeymap, ...defaultKeymap]),
    syntaxColours,
    pairedLine,
    completionOf(path, ask),
    hoverTooltip(async ({state}, pos) => {
      const evidence = await ask('evidence', path, positionIn(state.doc, pos))
      if (!evidence) return null
      const {from, to} = stretchIn(state.doc, evidence.range)
      return {pos: from, end: to, create: () => ({dom: evidenceCard(evidence, words)})}
    }),
    editorTheme
  ]
}
