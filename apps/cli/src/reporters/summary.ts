import type {Severity} from '@collate/findings'
import {readCheckedFile, type CheckedFile, type Message} from '../checked-file.ts'
import {locate, type Reporter} from '../reporter.ts'
import {countTotals, plural} from '../totals.ts'

type Placed = Message & {path: string}

/** GitHub shows one mebibyte of a summary: enough for this many rows at their longest. */
const mostRows = 200
const longest = 400

/** Markdown for the summary of a job: what blocks, what does not, what was waived, what was checked. */
export const summary: Reporter = (files, settings) => {
  const checked = files.map(readCheckedFile)
  const all = checked.flatMap((file) =>
    file.messages.map((d): Placed => ({...d, path: locate(file.path, settings)}))
  )
  const open = (severity: Severity) => all.filter((d) => !d.waived && d.severity === severity)
  const totals = countTotals(files)

  const sections = [
    `## ${totals.error > 0 ? `Not ready: ${plural(totals.error, 'error')}` : 'Ready to merge'}`,
    [
      `${plural(totals.claims, 'claim')} in ${plural(totals.files, 'file')} checked`,
      `against ${plural(totals.statistics, 'statistic')}: ${plural(totals.error, 'error')},`,
      `${plural(totals.warning, 'warning')}, ${totals.info} for information, ${totals.waived} waived.`
    ].join(' '),
    renderFindings('What blocks', open('error')),
    renderFindings('What does not block', [...open('warning'), ...open('info')]),
    renderWaived(all),
    renderFiles(checked)
  ]

  return `${sections.filter((d) => d !== '').join('\n\n')}\n`
}

function renderFindings(title: string, findings: readonly Placed[]): string {
  if (findings.length === 0) return ''
  const rows = findings
    .slice(0, mostRows)
    .map((d) => [code(place(d)), code(d.reason), code(d.note ?? ''), code(`${d.ruleId} ${d.finding}`)])
  return section(title, ['Where', 'What', 'Why', 'Rule'], rows, findings.length)
}

function renderWaived(findings: readonly Placed[]): string {
  const waived = findings.filter((d) => d.waived)
  const rows = waived
    .slice(0, mostRows)
    .map((d) => [code(place(d)), code(d.reason), ...waiverCells(d), code(`${d.ruleId} ${d.finding}`)])
  return section('Waived', ['Where', 'What', 'By', 'Until', 'Reason', 'Rule'], rows, waived.length)
}

function waiverCells({waived}: Placed): string[] {
  return [code(waived?.by ?? ''), waived?.until ?? '', code(waived?.reason ?? '')]
}

function renderFiles(files: readonly CheckedFile[]): string {
  const rows = files
    .filter((d) => d.claims > 0)
    .slice(0, mostRows)
    .map((d) => [
      code(d.path),
      String(d.claims),
      String(d.statistics),
      String(d.messages.filter((m) => !m.waived).length)
    ])
  const count = files.filter((d) => d.claims > 0).length
  return section('Claims checked', ['File', 'Claims', 'Statistics', 'Findings'], rows, count)
}

function section(title: string, head: readonly string[], rows: readonly string[][], count: number): string {
  if (rows.length === 0) return ''
  const lines = [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`)
  const rest = count > rows.length ? ['', `${count - rows.length} more are in the full report.`] : []
  return [`### ${title}`, '', ...lines, ...rest].join('\n')
}

function place({path, line, column}: Placed): string {
  return `${path}:${line}:${column}`
}

/**
 * Text of an article in a table cell, as code: the only form in which GitHub
 * reads no mention, link, image or markup.
 */
function code(text: string): string {
  const line = text.replaceAll('\n', ' ').trim()
  const short = line.length > longest ? `${line.slice(0, longest).replace(/[\ud800-\udbff]$/, '')}…` : line
  if (short === '') return ''
  const runs = short.match(/`+/g) ?? []
  const fence = '`'.repeat(Math.max(0, ...runs.map((d) => d.length)) + 1)
  // Backslashes before a pipe are doubled, or they would escape the escape and open a cell.
  const cell = short.replace(/(\\*)\|/g, '$1$1\\|')
  // The pad is stripped by Markdown; it keeps a backtick at the edge out of the fence.
  return `${fence} ${cell} ${fence}`
}
