import {styleText} from 'node:util'
import type {Severity} from '@collate/findings'
import {readCheckedFile, type CheckedFile, type Message} from '../checked-file.ts'
import {withoutCommands} from '../printable.ts'
import {locate, type Reporter, type ReporterSettings} from '../reporter.ts'
import {textWidth} from '../suggestions/text-width.ts'
import {countTotals, plural, type Totals} from '../totals.ts'
import {groupRepeated, type MessageGroup} from './repeated.ts'

type Paint = (style: Parameters<typeof styleText>[0], text: string) => string
type Style = ReporterSettings & {paint: Paint}

const styles = {error: 'red', warning: 'yellow', info: 'cyan'} as const satisfies Record<Severity, string>

/**
 * For people at a terminal: findings by file, then what was waived, then the totals.
 *
 * Places are `path:line:column`, which terminals and editors open.
 */
export const stylish: Reporter = (files, settings) => {
  const paint: Paint = (style, text) =>
    settings.colour ? styleText(style, text, {validateStream: false}) : text
  const style = {...settings, paint}
  const checked = files.map(readCheckedFile)
  const sections = [
    ...checked.map((file) => renderFile(file, style)),
    renderWaived(checked, style),
    renderTotals(countTotals(files), style)
  ]
  // Most logs of build services hold this format.
  return withoutCommands(`${sections.filter((d) => d !== '').join('\n\n')}\n`)
}

function renderFile(file: CheckedFile, style: Style): string {
  const groups = groupRepeated(file.messages.filter((d) => !d.waived))
  const path = locate(file.path, style)
  const width = Math.max(...groups.map(({first}) => placeOf(first).length))
  return groups.map((d) => renderGroup(d, path, width, style)).join('\n')
}

function renderGroup({first, others}: MessageGroup, path: string, width: number, style: Style): string {
  const {paint, tell} = style
  const severity = tell(first.severity)
  const padding = ' '.repeat(Math.max(0, textWidth(tell('warning')) - textWidth(severity)))
  const rule = paint('dim', [first.ruleId, first.finding].join(' ').trim())
  const place = placeOf(first)
  const head = `${paint('underline', `${path}:${place}`)}${' '.repeat(width - place.length)}  ${paint(styles[first.severity], severity)}${padding}  ${first.reason}  ${rule}`
  const indent = ' '.repeat(4)
  const note = first.note?.split('\n').map((d) => `${indent}${d}`.trimEnd()) ?? []
  const {cause} = first
  const pointer = cause
    ? [`${indent}${paint('dim', `→ ${locate(cause.path, style)}:${cause.line}:${cause.column}`)}`]
    : []
  return [head, ...note, ...pointer, ...renderOthers(others, first, indent, style)].join('\n')
}

const mostPlaces = 5

/** Where else the same is found, the first few places. */
function renderOthers(
  others: readonly Message[],
  first: Message,
  indent: string,
  {paint, tell}: Style
): string[] {
  if (others.length === 0) return []
  const places = others
    .slice(0, mostPlaces)
    .map((d) =>
      d.actual === null || d.actual === first.actual ? placeOf(d) : `${placeOf(d)} \`${d.actual}\``
    )
  const more = others.length > mostPlaces ? [tell(`and ${others.length - mostPlaces} more`)] : []
  const text = `${tell(`the same in ${plural(others.length, 'other place')}: `)}${[...places, ...more].join(tell(', '))}`
  return [`${indent}${paint('dim', text)}`]
}

function renderWaived(files: readonly CheckedFile[], style: Style): string {
  const {paint, tell} = style
  const rows = files.flatMap((file) =>
    file.messages.flatMap((message) => {
      const {waived, reason, ruleId, finding} = message
      if (!waived) return []
      const place = paint('dim', `${locate(file.path, style)}:${placeOf(message)}`)
      return [
        `  ${place}  ${reason}  ${paint('dim', `${ruleId} ${finding}`)}`,
        `    ${waived.by}${tell(', until ')}${waived.until}${tell(': ')}${waived.reason}`
      ]
    })
  )
  return rows.length > 0 ? [paint('underline', tell('Waived')), ...rows].join('\n') : ''
}

function renderTotals(totals: Totals, {paint, tell}: Style): string {
  const count = (number: number, noun: string): string => tell(plural(number, noun))
  const checked = [
    count(totals.files, 'file'),
    count(totals.claims, 'claim'),
    count(totals.statistics, 'statistic')
  ]
  const [errors, warnings] = [count(totals.error, 'error'), count(totals.warning, 'warning')]
  const found = [
    paint(totals.error > 0 ? 'red' : 'green', errors),
    totals.warning > 0 ? paint('yellow', warnings) : warnings,
    ...(totals.info > 0 ? [tell(`${totals.info} for information`)] : []),
    ...(totals.waived > 0 ? [tell(`${totals.waived} waived`)] : [])
  ]
  return `${checked.join(tell(', '))}${tell(' checked: ')}${found.join(tell(', '))}`
}

function placeOf({line, column}: Message): string {
  return `${line}:${column}`
}
