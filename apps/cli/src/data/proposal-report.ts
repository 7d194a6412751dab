import {createTwoFilesPatch} from 'diff'
import {wordSourceNote, type DataProposal, type SourceNote, type ValueDraft} from '@collate/data-sources'
import type {Problem} from '@collate/statistics/read'
import {printableLine} from '../printable.ts'
import type {DiffLine} from '../suggestions/unified-diff.ts'
import {renderDiff} from '../suggestions/diff-text.ts'

/** A proposal with what a check would say of it. */
export type JudgedProposal = Pick<DataProposal, 'files' | 'observations' | 'notes' | 'unlabelled'> & {
  /** Name of the package. */
  name: string
  problems: readonly Problem[]
  isWritten: boolean
  /** How many values were read of the input. */
  read: number
  /** Of sentences: what was looked for, and where. */
  sought?: ValueDraft['sought'] | undefined
}

/**
 * The diff of a proposal, as `git apply` takes it.
 *
 * @param folder - of the package, with `/`
 */
function proposalDiff({files}: Pick<DataProposal, 'files'>, folder: string): DiffLine[] {
  return [...files].flatMap(([name, {before, after}]) => {
    const path = `${folder}/${name}`
    const from = before === undefined ? '/dev/null' : `a/${path}`
    const patch = createTwoFilesPatch(from, `b/${path}`, before ?? '', after, undefined, undefined, {
      context: 3
    })
    return patch.split('\n').slice(1, -1).map(lineOf)
  })
}

/** The diff for people. */
export function renderProposal(
  proposal: Pick<DataProposal, 'files'>,
  folder: string,
  colour: boolean
): string {
  return renderDiff(
    proposalDiff(proposal, folder).map((d) => ({...d, text: printableLine(d.text)})),
    colour
  )
}

/** What is told about an input, a line each; of many of one kind the first few. */
export function renderSourceNotes(notes: readonly SourceNote[], language: 'zh' | 'en'): string {
  const kinds = Map.groupBy(notes, (d) => d.kind)
  const lines = [...kinds.values()].flatMap((all) => [
    ...all.slice(0, most).map((d) => printableLine(`collate: ${placed(d, language)}`)),
    ...(all.length > most ? [`collate: … ${all.length - most}`] : [])
  ])
  return lines.map((d) => `${d}\n`).join('')
}

const most = 20

/** The proposal for programs. */
export function proposalJson(judged: JudgedProposal, folder: string, language: 'zh' | 'en'): string {
  const {name, files, observations, notes, unlabelled, problems, isWritten} = judged
  const record = {
    package: name,
    written: isWritten,
    files: [...files].map(([file, {before, after}]) => ({
      path: `${folder}/${file}`,
      before: before ?? null,
      after
    })),
    observations,
    notes: notes.map((d) => ({
      kind: d.kind,
      place: d.place,
      values: d.values,
      text: wordSourceNote(d, language)
    })),
    unlabelled,
    problems: problems.map(({path, line, column, ruleId, severity, reason}) => ({
      path,
      line,
      column,
      ruleId,
      severity,
      reason
    }))
  }
  return `${JSON.stringify(record, undefined, 2)}\n`
}

function placed(note: SourceNote, language: 'zh' | 'en'): string {
  const text = wordSourceNote(note, language)
  return note.place === '' ? text : `${note.place}: ${text}`
}

function lineOf(line: string): DiffLine {
  const sign = line[0]
  if (sign === '@') return {sign, text: line}
  if (sign === '+' || sign === '-') return {sign, text: line.slice(1).replace(/\t$/, '')}
  // “\ No newline at end of file”
  return sign === '\\' ? {sign: '@', text: line} : {sign: ' ', text: line.slice(1)}
}
