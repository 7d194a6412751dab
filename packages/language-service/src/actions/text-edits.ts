import type {Publication} from '@collate/publication/core'
import type {CodeAction, Diagnostic, TextEdit, WorkspaceEdit} from 'vscode-languageserver-types'
import {absolutePath, rangeOfOffsets} from '../desk/places.ts'
import type {Platform} from '../platform.ts'

/** A stretch of a file of a report, and what replaces it. */
export type FileEdit = {path: string; start: number; end: number; text: string}

/** Edits as an editor makes them. */
export function workspaceEdit(
  edits: readonly FileEdit[],
  sources: ReadonlyMap<string, string>,
  publication: Publication,
  {uriOf}: Platform
): WorkspaceEdit {
  const changes: Record<string, TextEdit[]> = {}
  const done = new Set<string>()
  for (const {path, start, end, text} of edits) {
    const key = `${path} ${start} ${end}`
    if (done.has(key)) continue
    done.add(key)
    const uri = uriOf(absolutePath(path, publication))
    changes[uri] = [
      ...(changes[uri] ?? []),
      {range: rangeOfOffsets(sources.get(path) ?? '', start, end), newText: text}
    ]
  }
  return {changes}
}

/** A quick fix of a finding. */
export function quickFix(
  title: string,
  edit: WorkspaceEdit,
  diagnostic: Diagnostic,
  isPreferred = false
): CodeAction {
  return {title, kind: 'quickfix', diagnostics: [diagnostic], edit, ...(isPreferred && {isPreferred})}
}
