import {parseEdition, type Edition} from '@collate/articles'
import {waivableRules} from '@collate/findings'
import type {Statistics} from '@collate/statistics'
import {proposeCitations} from '@collate/suggestions/citations'
import {proposeFixes, proposeLinkFixes, type Fix} from '@collate/suggestions/fixes'
import {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import type {CodeAction, Diagnostic} from 'vscode-languageserver-types'
import {sourceOf} from '../desk/places.ts'
import type {Publication} from '@collate/publication/core'
import type {Platform} from '../platform.ts'
import type {DeskWords} from '../desk-words.ts'
import {noteFor} from './note-for.ts'
import {citationPlaces} from './citation-places.ts'
import {quickFix, workspaceEdit, type FileEdit} from './text-edits.ts'

/** What quick fixes are made from. */
export type ActionSetup = {
  edition: Edition
  editions: readonly Edition[]
  statistics: Statistics
  today: string
  publication: Publication
  platform: Platform
  words: DeskWords
}

/**
 * Quick fixes of the findings of an edition that are asked about.
 *
 * @param asked - findings, each with what the editor shows of it
 */
export function actionsFor(
  asked: ReadonlyArray<{message: VFileMessage; diagnostic: Diagnostic}>,
  setup: ActionSetup
): CodeAction[] {
  const {edition, editions, publication, platform, words} = setup
  const sources = new Map(editions.map((d) => [d.path, sourceOf(d)]))
  const editOf = (edits: readonly FileEdit[]) => workspaceEdit(edits, sources, publication, platform)
  const proposed = proposedFor(editions)

  return asked.flatMap(({message, diagnostic}) => [
    ...values(message, diagnostic),
    ...pins(message, diagnostic),
    ...citations(message, diagnostic),
    ...linkFixesOf(message, edition).map((d) =>
      quickFix(words.changeTo(d.subject), editOf(d.edits), diagnostic, true)
    ),
    ...notes(message, diagnostic)
  ])

  function values(message: VFileMessage, diagnostic: Diagnostic): CodeAction[] {
    if (!ofNumbers.has(message.ruleId ?? '')) return []
    proposed.numbers ??= proposeFixes(editions.map(readAgain), setup.statistics, setup.today).fixes
    const [start, end] = offsetsOf(message)
    const fix = proposed.numbers.find((d) =>
      d.edits.some((edit) => edit.path === edition.path && edit.start >= start && edit.end <= end)
    )
    const own = fix?.edits.filter((d) => d.path === edition.path) ?? []
    const expected = fix ? own[0]!.expected : message.expected?.length === 1 ? message.expected[0] : undefined
    if (expected === undefined || message.ruleId === 'statistic-ambiguous') return []
    const mine = own.length > 0 ? own : replaced(message, expected)
    if (mine.length === 0) return []
    const both = fix && fix.edits.length > own.length ? [fix.edits] : []
    return [
      quickFix(words.changeTo(expected), editOf(mine), diagnostic, true),
      ...both.map((edits) => quickFix(words.changeInBoth(expected), editOf(edits), diagnostic))
    ]
  }

  /** Where no fix is beyond doubt, a person may still want the one that the message names. */
  function replaced(message: VFileMessage, expected: string): FileEdit[] {
    const [start, end] = offsetsOf(message)
    const isWritten = sourceOf(edition).slice(start, end) === message.actual
    return isWritten ? [{path: edition.path, start, end, text: expected}] : []
  }

  function pins(message: VFileMessage, diagnostic: Diagnostic): CodeAction[] {
    if (message.ruleId !== 'statistic-ambiguous') return []
    const [start] = offsetsOf(message)
    return (message.expected ?? []).flatMap((cite) => {
      const place = citationPlaces(sourceOf(edition), start).find((d) => cite.startsWith(d.text))
      if (!place) return []
      const edit = {path: edition.path, start: place.start, end: place.end, text: cite}
      return [quickFix(words.pin(cite), editOf([edit]), diagnostic)]
    })
  }

  function citations(message: VFileMessage, diagnostic: Diagnostic): CodeAction[] {
    if (message.ruleId !== 'statistic-uncited') return []
    const [start] = offsetsOf(message)
    const citable =
      proposed.citable.get(edition) ?? proposeCitations(readAgain(edition), setup.statistics, setup.today)
    proposed.citable.set(edition, citable)
    const uncited = citable.find(({position}) => position.start.offset === start)
    const {stretch} = uncited ?? {}
    if (!uncited || !stretch) return []
    return uncited.proposals.flatMap(({cite, paste}) =>
      paste === undefined
        ? []
        : [quickFix(words.cite(cite), editOf([{path: edition.path, ...stretch, text: paste}]), diagnostic)]
    )
  }

  function notes(message: VFileMessage, diagnostic: Diagnostic): CodeAction[] {
    const {ruleId = '', finding = ''} = message
    if (!waivableRules.has(ruleId) || finding === '') return []
    const edit = noteFor(edition, offsetsOf(message)[0], ruleId, finding)
    return edit ? [quickFix(words.waive(ruleId), editOf([edit]), diagnostic)] : []
  }
}

/** What is proposed for both editions as they are: each costs a second check, and is made where somebody asks. */
type Proposed = {numbers?: Fix[]; citable: Map<Edition, ReturnType<typeof proposeCitations>>}

const proposals = new WeakMap<readonly Edition[], Proposed>()

function proposedFor(editions: readonly Edition[]): Proposed {
  const known = proposals.get(editions) ?? {citable: new Map()}
  proposals.set(editions, known)
  return known
}

function linkFixesOf(message: VFileMessage, edition: Edition): Fix[] {
  if (message.ruleId !== 'link-tracking') return []
  const file = new VFile({path: edition.path})
  file.messages = [message]
  return proposeLinkFixes(file, sourceOf(edition))
}

const ofNumbers: ReadonlySet<string> = new Set(['statistic-value', 'statistic-hedge', 'statistic-unit'])

function offsetsOf({place}: VFileMessage): [start: number, end: number] {
  if (!place) return [0, 0]
  const [start, end] = 'start' in place ? [place.start, place.end] : [place, place]
  return [start.offset ?? 0, end.offset ?? start.offset ?? 0]
}

/** An edition read anew: who proposes judges it, and its file takes the findings. */
function readAgain({path, file}: Edition): Edition {
  return parseEdition(new VFile({path, value: String(file)}))
}
