import type {CodeAction, Diagnostic} from 'vscode-languageserver-types'
import type {EditionEditor} from '../editor/edition-editor.ts'
import type {StudioWords} from '../studio-words.ts'
import {findingOf, type DeskFinding} from './desk-finding.ts'
import type {EditionColumn} from './edition-column.ts'
import {drawFindings} from './findings-list.ts'

/** An edition on the page: the editor, and what stands below it. */
export type OpenedEdition = {editor: EditionEditor; column: EditionColumn}

/**
 * Show what was found in an edition: under the words, and in the list below.
 *
 * @param actions - quick fixes of this edition and of others
 * @param make - makes one of them
 */
export function showInEdition(
  {editor, column}: OpenedEdition,
  diagnostics: readonly Diagnostic[],
  actions: readonly CodeAction[],
  words: StudioWords,
  make: (action: CodeAction) => void
): void {
  const findings = diagnostics
    .map((diagnostic): DeskFinding => {
      const own = actions.filter((action) => action.diagnostics?.some((one) => isSame(one, diagnostic)))
      // Ranges that overlap are asked about twice.
      const byTitle = new Map(own.map((action) => [action.title, action]))
      return {
        diagnostic,
        fixes: Array.from(byTitle, ([title, action]) => ({title, make: () => make(action)}))
      }
    })
    .toSorted((a, b) => a.diagnostic.range.start.line - b.diagnostic.range.start.line)
  const count = (severity: number): number =>
    findings.filter((d) => d.diagnostic.severity === severity).length
  editor.show(findings)
  column.count.textContent =
    findings.length === 0 ? words.noFindings : words.counts(count(1), count(2), count(3))
  drawFindings(column.findings, findings, words, (finding) => editor.goTo(finding.diagnostic.range))
}

function isSame(left: Diagnostic, right: Diagnostic): boolean {
  return findingOf(left) === findingOf(right) && left.message === right.message
}
