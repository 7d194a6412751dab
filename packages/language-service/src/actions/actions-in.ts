import type {Language} from '@collate/articles'
import type {CodeAction, Position, Range} from 'vscode-languageserver-types'
import {deskWordsOf} from '../desk-words.ts'
import type {OpenEdition} from '../desk/open-edition.ts'
import {diagnosticsOf} from '../features/diagnostics.ts'
import type {Platform} from '../platform.ts'
import {actionsFor} from './actions.ts'

/** Quick fixes of what was found in a range of an edition. */
export async function actionsIn(
  {desk, edition, editions}: OpenEdition,
  range: Range,
  platform: Platform,
  language: Language | undefined
): Promise<CodeAction[]> {
  const {publication} = desk
  const words = deskWordsOf(edition.file, language)
  const open = edition.file.messages.filter((d) => !d.waived)
  const shown = diagnosticsOf(edition.file, publication, platform, words)
  const asked = open
    .map((message, index) => ({message, diagnostic: shown[index]!}))
    .filter(({diagnostic}) => doMeet(diagnostic.range, range))
  if (asked.length === 0) return []
  const {statistics} = (await desk.base()).data
  const today = platform.today()
  return actionsFor(asked, {edition, editions, statistics, today, publication, platform, words})
}

function doMeet(left: Range, right: Range): boolean {
  return !isBefore(left.end, right.start) && !isBefore(right.end, left.start)
}

function isBefore(left: Position, right: Position): boolean {
  return left.line < right.line || (left.line === right.line && left.character < right.character)
}
