import {styleText} from 'node:util'
import type {Language} from '@collate/articles'
import type {RowChange} from '@collate/statistics/changes'
import type {ImpactChange, Touched} from '@collate/suggestions/impact'
import {valueText} from '@collate/suggestions/value-text'
import {printable, printableLine} from '../printable.ts'
import {tellIn, type Tell} from '../told.ts'
import {plural} from '../totals.ts'

/** What a change touches, or what a statistic does where nothing changed. */
export type Impact = {
  changes: readonly ImpactChange[]
  /** Rows of the tables that differ, cell by cell. */
  rows: readonly RowChange[]
  touched: readonly Touched[]
}

type Paint = (style: Parameters<typeof styleText>[0], text: string) => string
type Name = (path: string) => string

/** How a report about an impact is written. */
type ImpactStyle = {colour: boolean; name: Name; language: Language}

const kinds: Record<ImpactChange['kind'], string> = {
  added: 'new',
  removed: 'no longer there',
  value: 'revised',
  details: 'same value, other source or wording of it',
  words: 'what it measures or counts is worded otherwise'
}

/** The report for people. */
export function renderImpact(
  {changes, rows, touched}: Impact,
  {colour, name, language}: ImpactStyle
): string {
  const tell = tellIn(language)
  const paint: Paint = (style, text) => (colour ? styleText(style, text, {validateStream: false}) : text)
  const lines = changes.map((d) => renderChange(d, tell))
  const places = touched.map((place) => {
    const {line, column} = place.position?.start ?? {line: 1, column: 1}
    const head = `${paint('underline', `${name(place.path)}:${line}:${column}`)}  ${tell(place.where)}`
    return [head, ...renderPlace(place, paint, language)].map(printableLine).join('\n')
  })
  const cells = rows.map((row) => renderRow(row, paint, name, tell))
  return `${[...(lines.length > 0 ? [lines.join('\n')] : []), ...cells, ...places].join('\n\n')}\n`
}

function renderChange({subject, kind, before, after}: ImpactChange, tell: Tell): string {
  const from = before && valueText(before, 'en')
  const to = after && valueText(after, 'en')
  const values = kind === 'value' ? `  ${from} → ${to}` : kind === 'words' ? '' : `  ${to ?? from}`
  return printableLine(`${subject}${values}${tell('  (')}${tell(kinds[kind])}${tell(')')}`)
}

/** The cells that differ, and what the row rests on. */
function renderRow(
  {kind, row, cells, range, ...support}: RowChange,
  paint: Paint,
  name: Name,
  tell: Tell
): string {
  const head = `${paint('underline', `${name(range.path)}:${range.line}:${range.column}`)}  ${row}`
  const changed = cells.map(({column, before, after}) => `  ${column}  ${before || '—'} → ${after || '—'}`)
  const what = kind === 'changed' ? '' : `${tell(': ')}${tell(kind === 'added' ? 'new row' : 'row removed')}`
  const source = [support.source, support.locator].filter((d) => d !== '').join(', ')
  const words = support.quote === '' ? '' : `: “${support.quote}”`
  const rest = source === '' ? [] : [paint('dim', `  ${source}${words}`)]
  return [head + what, ...changed, ...rest].map(printableLine).join('\n')
}

function renderPlace(
  {where, text, sentence, statistics, holds, expected, note}: Touched,
  paint: Paint,
  language: Language
): string[] {
  const tell = tellIn(language)
  if (where === 'chart')
    return [`  ${paint('green', '✓')} ${text}${tell(': ')}${tell('drawn anew from the data')}`]
  const sources = [...new Map(statistics.map(({cite, value}) => [cite, value]))]
  const told = sources.map(([cite, value]) => `${cite} ${value}`).join(', ')
  const verdict = holds
    ? `  ${paint('green', '✓')} ${text}${tell(' still holds')}`
    : `  ${paint('red', '✗')} ${text} → ${expected.length > 0 ? expected.join(' / ') : tell('another statistic, or none')}`
  return [
    `  ${paint('dim', sentence)}`,
    ...(told === '' ? [] : [`  ${told}`]),
    verdict,
    ...(holds || !note ? [] : [paint('dim', `    ${printable(note[language])}`)])
  ]
}

/** What it comes to, in parts. */
export function summarizeImpact({changes, touched}: Impact): string[] {
  const wrong = touched.filter(({holds}) => !holds).length
  const editions = new Set(touched.map(({path}) => path)).size
  return [
    ...(changes.length > 0 ? [plural(changes.length, 'change')] : []),
    `${plural(touched.length, 'place')} in ${plural(editions, 'edition')} touched, ${wrong} would have to say something else`
  ]
}

/** The report for programs. */
export function impactJson({changes, rows, touched}: Impact): string {
  const record = {
    changes: changes.map(({subject, kind, before, after}) => ({
      subject,
      kind,
      before: before?.value ?? null,
      after: after?.value ?? null
    })),
    rows: rows.map(({kind, row, cells, range, source, locator, quote}) => ({
      kind,
      row,
      path: range.path,
      line: range.line,
      column: range.column,
      cells: cells.map(({column, before, after}) => ({column, before, after})),
      source,
      locator,
      quote
    })),
    places: touched.map(
      ({path, language, position, where, text, sentence, statistics, holds, expected, note}) => ({
        path,
        language,
        line: position?.start.line ?? 1,
        column: position?.start.column ?? 1,
        endLine: position?.end.line ?? 1,
        endColumn: position?.end.column ?? 1,
        where,
        text,
        sentence,
        statistics,
        holds,
        expected,
        note: note?.[language] ?? null
      })
    )
  }
  return `${JSON.stringify(record, undefined, 2)}\n`
}
