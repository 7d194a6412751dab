import {codeSpan} from '../scope/code-span.ts'
import {renderScope} from '../scope/render-scope.ts'
import type {Scope} from '../scope/scope.ts'
import type {CommentedFile, CommentedMessage} from './findings.ts'

/** Found again by this line, so that one comment is kept up to date. */
export const marker = '<!-- collate -->'

/** Findings; what comes after them nobody reads in a comment. */
const shown = 30
/** Characters that the platform takes, of UTF-16: its own count is never higher. */
const most = 65_536

export type Comment = {
  /** What was found; nothing where there is no report that can be read. */
  files: readonly CommentedFile[] | undefined
  /** What the pull request changes; nothing where it could not be told. */
  scope: Scope | undefined
  /** Address of the run that checked; it keeps the preview. */
  run: string
}

/** Write the comment: Markdown in which nothing of the report is markup. */
export function renderComment({files, scope, run}: Comment): string {
  if (files === undefined) {
    const [en, zh] = [
      '**There is no report that can be read**, so nothing is known of this commit',
      '**没有可读的报告**，因此对这次提交一无所知'
    ]
    return [
      marker,
      `${en}: [see the run](${run}).`,
      '',
      `${zh}：[查看运行记录](${run})。`,
      '',
      renderScope(scope),
      ''
    ].join('\n')
  }

  const open = files.flatMap((file) =>
    file.messages.filter((d) => !d.waived).map((d) => ({...d, path: file.path}))
  )
  const errors = open.filter((d) => d.severity === 'error')
  const warnings = open.filter((d) => d.severity === 'warning')
  const claims = files.reduce((sum, file) => sum + file.claims, 0)
  const head = [
    marker,
    `${claims} claims in ${files.length} files: **${errors.length} errors**, ${warnings.length} warnings.`
  ]
  const preview = [
    '',
    errors.length > 0
      ? `There is no preview of a text with errors. [The whole report](${run})`
      : `[The whole report, and under “Artifacts” the site as it would be](${run})`
  ]
  const tail = [...preview, '', renderScope(scope), '']
  const room = most - 200 - [...head, ...tail].join('\n').length
  const rows = fit([...errors, ...warnings].slice(0, shown).map(renderRow), room)
  const rest = errors.length + warnings.length - rows.length
  const table = rows.length > 0 ? ['', '| where | what | rule |', '| --- | --- | --- |', ...rows] : []
  const more = rest > 0 ? ['', `${rest} more are not shown here: see the report of the check.`] : []
  return [...head, ...table, ...more, ...tail].join('\n')
}

/** As many rows, from the first on, as there is room for. */
function fit(rows: readonly string[], room: number): string[] {
  let left = room
  const end = rows.findIndex((row) => (left -= row.length + 1) < 0)
  return rows.slice(0, end < 0 ? rows.length : end)
}

function renderRow(message: CommentedMessage & {path: string}): string {
  return `| ${codeSpan(`${message.path}:${message.line}`)} | ${codeSpan(message.reason)} | ${codeSpan(message.ruleId)} |`
}
