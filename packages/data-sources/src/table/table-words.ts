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
