import type {Severity} from '@collate/findings'
import {readCheckedFile, type Message} from '../checked-file.ts'
import {locate, type Reporter, type ReporterSettings} from '../reporter.ts'
import {plural} from '../totals.ts'

type Placed = Message & {path: string}

const commands = {error: 'error', warning: 'warning', info: 'notice'} as const

/** GitHub shows ten of each kind for a step and drops the rest without a word. */
const most = 10

/**
 * Workflow commands of GitHub Actions: errors first, ten of each kind, and a
 * list of the others in the log.
 */
export const github: Reporter = (files, settings) => {
  const open = files
    .map(readCheckedFile)
    .flatMap((file) => file.messages.map((d) => ({...d, path: locate(file.path, settings)})))
    .filter((d) => !d.waived)
  const errors = open.filter((d) => d.severity === 'error')
  const warnings = open.filter((d) => d.severity === 'warning')
  const notices = open.filter((d) => d.severity === 'info')
  const shown = [errors.slice(0, most), warnings.slice(0, most), notices.slice(0, most - 1)].flat()
  const rest = [errors.slice(most), warnings.slice(most), notices.slice(most - 1)].flat()

  return [...shown.map(renderAnnotation), ...renderRest(rest, settings)].map((d) => `${d}\n`).join('')
}

function renderAnnotation(message: Placed): string {
  const {line, column, endLine, endColumn} = message
  // GitHub takes columns only for a finding within a line, and ends are inclusive.
  const columns = line === endLine ? [`col=${column}`, `endColumn=${Math.max(column, endColumn - 1)}`] : []
  const properties = [
    `file=${escapeProperty(message.path)}`,
    `line=${line}`,
    `endLine=${endLine}`,
    ...columns,
    `title=${escapeProperty(`${message.ruleId} ${message.finding}`.trim())}`
  ]
  const text = [message.reason, message.note].filter((d) => d !== null).join('\n')
  return `::${commands[message.severity]} ${properties.join(',')}::${escapeText(text)}`
}

function renderRest(rest: readonly Placed[], {tell}: ReporterSettings): string[] {
  if (rest.length === 0) return []
  const count = (severity: Severity) => rest.filter((d) => d.severity === severity).length
  const counts = [plural(count('error'), 'error'), plural(count('warning'), 'warning')].map(tell)
  return [
    `::notice title=collate::${counts.join(tell(' and '))}${tell(' more than GitHub shows; the log of this step lists them')}`,
    ...rest.map(
      (d) =>
        `${neutralize(`${d.path}:${d.line}:${d.column}: ${tell(d.severity)}${tell(': ')}${d.reason}`)} (${d.ruleId} ${d.finding})`
    )
  ]
}

function escapeText(value: string): string {
  return neutralize(value).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapeProperty(value: string): string {
  return escapeText(value).replaceAll(':', '%3A').replaceAll(',', '%2C')
}

/** Text of an article must not become a command of its own, in the new spelling or the old. */
function neutralize(value: string): string {
  return value.replaceAll('::', ': :').replaceAll('##[', '## [')
}
