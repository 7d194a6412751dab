import {tableWords as en} from '../en/table-words.ts'
import {tableWords as zh} from '../zh/table-words.ts'

/** What a column of a table is. */
export type ColumnRole = 'period' | 'population' | 'category' | 'value' | 'n'

/** What tables of a language say. */
export type TableWords = {
  /** Headers by which a column is known. */
  headers: Record<ColumnRole, RegExp>
  /** Names of the months, each in its spellings, in lower case. */
  months: readonly string[][]
  /** Cells that say that there is no value. */
  absent: RegExp
  /** How periods are written, and what they are called here, of what the groups hold. */
  periods: ReadonlyArray<readonly [RegExp, (groups: readonly string[]) => string]>
  /** The year at the beginning of a head: 2024年准点率. */
  yearAhead: RegExp
  /** How tables and figures are called: Table 3, 表3. */
  caption: RegExp
  /** A line that says nothing but what values count in. */
  unitLine: RegExp
  /** What leads a label, and is no part of it: of which. */
  partSign: RegExp
}

const all = [en, zh]

/** The role of a header; nothing where it names none. */
export function columnRoleOf(header: string): ColumnRole | undefined {
  const roles: ColumnRole[] = ['period', 'population', 'category', 'value', 'n']
  return roles.find((role) => all.some((d) => d.headers[role].test(header.trim())))
}

/** Whether a cell says that there is no value, in words or signs. */
export function isAbsent(cell: string): boolean {
  return /^[-‐-―−.:*/…·]*$/.test(cell) || all.some((d) => d.absent.test(cell))
}

/** What a text calls a table or figure that it is the title of; nothing where it is none. */
export function tableCaption(text: string): string | undefined {
  for (const {caption} of all) {
    const match = caption.exec(text)
    if (match) return match[0].replace(/\s+/g, ' ')
  }
  return undefined
}

/** Whether a line says nothing but what values count in. */
export function isUnitLine(text: string): boolean {
  return all.some((d) => d.unitLine.test(text))
}

/** The year with which a head begins. */
export function yearAheadIn(text: string): string | undefined {
  for (const {yearAhead} of all) {
    const match = yearAhead.exec(text)
    if (match) return match[1]
  }
  return undefined
}

/** A label without what leads it. */
export function withoutPartSign(label: string): string {
  return all.reduce((text, d) => text.replace(d.partSign, ''), label)
}

/** The month that a word names: 1 to 12. */
export function namedMonth(word: string): number | undefined {
  const name = word.toLowerCase().replace(/\.$/, '')
  for (const {months} of all) {
    const at = months.findIndex((d) => d.includes(name))
    if (at >= 0) return at + 1
  }
  return undefined
}

/** A period as a language writes it, as tables here have it. */
export function periodInLanguages(text: string): string | undefined {
  for (const {periods} of all)
    for (const [pattern, write] of periods) {
      const match = pattern.exec(text)
      if (match) return write(match.slice(1))
    }
  return undefined
}
