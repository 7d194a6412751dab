import {renderChangedData} from './changed-data.ts'
import type {CommentedFile, CommentedMessage} from './findings.ts'

/** Found again by this line, so that one comment is kept up to date. */
export const marker = '<!-- collate -->'

const shown = 30

/**
 * Write the comment: Markdown in which nothing of the report is markup.
 *
 * @param run - address of the run that checked; it keeps the preview
 */
export function renderComment(files: readonly CommentedFile[], run: string): string {
  const open = files.flatMap((file) =>
    file.messages.filter((d) => !d.waived).map((d) => ({...d, path: file.path}))
  )
  const errors = open.filter((d) => d.severity === 'error')
  const warnings = open.filter((d) => d.severity === 'warning')
  const claims = files.reduce((sum, file) => sum + file.claims, 0)
  const head = `${claims} claims in ${files.length} files: **${errors.length} errors**, ${warnings.length} warnings.`
  const rows = [...errors, ...warnings].slice(0, shown).map(renderRow)
  const rest = errors.length + warnings.length - rows.length
  const table = rows.length > 0 ? ['', '| where | what | rule |', '| --- | --- | --- |', ...rows] : []
  const more = rest > 0 ? ['', `${rest} more: see the report of the check.`] : []
  const preview = [
    '',
    errors.length > 0
      ? `There is no preview of a text with errors. [The whole report](${run})`
      : `[The whole report, and under “Artifacts” the site as it would be](${run})`
  ]
  const changed = renderChangedData(files, code)
  return [marker, head, ...table, ...more, ...changed, ...preview, ''].join('\n')
}

function renderRow(message: CommentedMessage & {path: string}): string {
  return `| ${code(`${message.path}:${message.line}`)} | ${code(message.reason)} | ${code(message.ruleId)} |`
}

/** Inside a code span no mention, link, image or tag is alive; a longer fence keeps it closed. */
function code(value: string): string {
  const plain = value
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
    .replaceAll('|', '\\|')
    .trim()
  const longest = Math.max(0, ...(plain.match(/`+/g) ?? []).map((run) => run.length))
  const fence = '`'.repeat(longest + 1)
  return longest > 0 ? `${fence} ${plain} ${fence}` : `${fence}${plain || ' '}${fence}`
}
