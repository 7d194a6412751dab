import type {CommentedFile} from './findings.ts'

const shown = 30

/**
 * A table of the data that a pull request changes: no program can tell whether
 * they are true.
 *
 * @param code - writes a text of strangers so that nothing in it is markup
 * @returns lines of Markdown; none where no data change
 */
export function renderChangedData(files: readonly CommentedFile[], code: (text: string) => string): string[] {
  const changes = files.flatMap(({path, messages}) =>
    messages.filter((d) => d.ruleId === 'data-changed').map((d) => ({...d, path}))
  )
  if (changes.length === 0) return []
  const rows = changes
    .slice(0, shown)
    .map(
      (d) =>
        `| ${code(`${d.path}:${d.line}`)} | ${code(d.reason.slice(0, 300))} | ${code(d.note.slice(0, 600))} |`
    )
  const rest = changes.length - rows.length
  return [
    '',
    '**Changed data**: compare them with their sources.',
    '',
    '| where | what | source, and where it is cited |',
    '| --- | --- | --- |',
    ...rows,
    ...(rest > 0 ? ['', `${rest} more changes: see the report of the check.`] : [])
  ]
}
