import {styleText} from 'node:util'
import type {Severity} from '@collate/findings'
import {readCheckedFile, type CheckedFile, type Message} from '../checked-file.ts'
import {withoutCommands} from '../printable.ts'
import type {Reporter} from '../reporter.ts'
import {countTotals, plural, type Totals} from '../totals.ts'

type Paint = (style: Parameters<typeof styleText>[0], text: string) => string

const styles = {error: 'red', warning: 'yellow', info: 'cyan'} as const satisfies Record<Severity, string>

/** For people at a terminal: findings by file, then what was waived, then the totals. */
export const stylish: Reporter = (files, {colour}) => {
  const paint: Paint = (style, text) => (colour ? styleText(style, text, {validateStream: false}) : text)
  const checked = files.map(readCheckedFile)
  const sections = [
    ...checked.map((file) => renderFile(file, paint)),
    renderWaived(checked, paint),
    renderTotals(countTotals(files), paint)
  ]
  // Most logs of build services hold this format.
  return withoutCommands(`${sections.filter((d) => d !== '').join('\n\n')}\n`)
}

function renderFile(file: CheckedFile, paint: Paint): string {
  const open = file.messages.filter((d) => !d.waived)
  if (open.length === 0) return ''
  const width = Math.max(...open.map((d) => place(d).length))
  return [paint('underline', file.path), ...open.map((d) => renderMessage(d, width, paint))].join('\n')
}

function renderMessage(message: Message, width: number, paint: Paint): string {
  const severity = paint(styles[message.severity], message.severity.padEnd('warning'.length))
  const rule = paint('dim', [message.ruleId, message.finding].join(' ').trim())
  const head = `  ${paint('dim', place(message).padEnd(width))}  ${severity}  ${message.reason}  ${rule}`
  const indent = ' '.repeat(4)
  const note = message.note?.split('\n').map((d) => `${indent}${d}`.trimEnd()) ?? []
  const {cause} = message
  const pointer = cause ? [`${indent}${paint('dim', `→ ${cause.path}:${cause.line}:${cause.column}`)}`] : []
  return [head, ...note, ...pointer].join('\n')
}

function renderWaived(files: readonly CheckedFile[], paint: Paint): string {
  const rows = files.flatMap((file) =>
    file.messages.flatMap(({waived, line, column, reason, ruleId, finding}) =>
      waived
        ? [
            `  ${paint('dim', `${file.path}:${line}:${column}`)}  ${reason}  ${paint('dim', `${ruleId} ${finding}`)}`,
            `    ${waived.by}, until ${waived.until}: ${waived.reason}`
          ]
        : []
    )
  )
  return rows.length > 0 ? [paint('underline', 'Waived'), ...rows].join('\n') : ''
}

function renderTotals(totals: Totals, paint: Paint): string {
  const checked = [
    plural(totals.files, 'file'),
    plural(totals.claims, 'claim'),
    plural(totals.statistics, 'statistic')
  ]
  const found = [
    totals.error > 0 ? paint('red', plural(totals.error, 'error')) : paint('green', plural(0, 'error')),
    totals.warning > 0 ? paint('yellow', plural(totals.warning, 'warning')) : plural(0, 'warning'),
    ...(totals.info > 0 ? [`${totals.info} for information`] : []),
    ...(totals.waived > 0 ? [`${totals.waived} waived`] : [])
  ]
  return `${checked.join(', ')} checked: ${found.join(', ')}`
}

function place({line, column, endLine, endColumn}: Message): string {
  const isPoint = endLine === line && endColumn === column
  return isPoint ? `${line}:${column}` : `${line}:${column}-${endLine}:${endColumn}`
}
