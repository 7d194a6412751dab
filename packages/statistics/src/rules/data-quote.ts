/**
 * Check that a quotation with numbers has the value of its row among them.
 *
 * See `data-quote.md` for examples; they are also the tests.
 */
import type {Row} from '../csv.ts'
import {parseDecimal} from '../decimal.ts'
import {rowsById} from '../fact.ts'
import type {Folder} from '../folder.ts'
import {problem, shown, type Problem} from '../problem.ts'
import {isQuoted} from '../quoted/is-quoted.ts'
import {readQuotedNumbers} from '../quoted/quoted-numbers.ts'
import type {DataRule} from '../rule.ts'
import {cell, cellRange, type Table} from '../table.ts'

const id = 'data-quote'
/** A reader of a message wants to know what is meant, not all that is there. */
const most = 3

export const dataQuote: DataRule = {
  id,
  *check({tables}, {findQuantities}) {
    const observations = tables.get('observations')
    if (!observations || !findQuantities) return
    const languages = columnOf(tables.get('sources'), 'language')
    const units = columnOf(tables.get('indicators'), 'unit')

    for (const row of observations.rows) {
      if (!needsReading(observations, row, units)) continue
      const quote = cell(observations, row, 'quote')
      const value = parseDecimal(cell(observations, row, 'value'))
      const language = languageOf(languages.get(cell(observations, row, 'source')))
      if (!value || language === undefined) continue
      const quoted = readQuotedNumbers(quote, language, findQuantities)
      const unit = units.get(cell(observations, row, 'indicator')) ?? ''
      if (quoted.stated.length > 0 && !isQuoted(value, unit, quoted))
        yield otherNumber(observations, row, quoted.stated)
    }
  }
}

/** Whether a quote of a folder has to be read at all: what reads it takes longer to load than all the rest. */
export function hasQuotesToRead({tables}: Folder): boolean {
  const observations = tables.get('observations')
  if (!observations) return false
  const units = columnOf(tables.get('indicators'), 'unit')
  return observations.rows.some((row) => needsReading(observations, row, units))
}

/** Nobody needs to read “82% of tea houses” to find the value 82 in it. */
function needsReading(table: Table, row: Row, units: ReadonlyMap<string, string>): boolean {
  const quote = cell(table, row, 'quote')
  if (quote === '') return false
  if (units.get(cell(table, row, 'indicator')) === 'points') return true
  const percentage = `${cell(table, row, 'value')}%`
  const at = quote.indexOf(percentage)
  return at < 0 || /[\d.,]/.test(quote[at - 1] ?? '')
}

function columnOf(table: Table | undefined, column: string): Map<string, string> {
  return new Map([...rowsById(table)].map(([key, row]) => [key, cell(table!, row, column)]))
}

/** `zh-Hant-TW` → `zh`; nothing for what is no language. */
function languageOf(tag: string | undefined): string | undefined {
  try {
    return tag ? new Intl.Locale(tag).language : undefined
  } catch {
    return undefined
  }
}

function otherNumber(table: Table, row: Row, stated: readonly string[]): Problem {
  const value = cell(table, row, 'value')
  const {path, line, column} = cellRange(table, row, 'quote')
  const numbers = [...new Set(stated)]
  const listed = numbers.slice(0, most).map(shown).join(' or ')
  const more = numbers.length > most ? ' …' : ''
  return problem(id, cellRange(table, row, 'value'), {
    reason: `Unexpected value ${shown(value)}, expected ${listed}${more} as in the quote`,
    actual: value,
    expected: numbers.slice(0, most),
    cause: {path, line, column},
    note: {
      en: 'The quote of this row has numbers, and none of them is its value; a rounding is another number. Correct the value, quote the words that give it, or leave the quote out.',
      zh: '这一行的引文里有数字，但没有一个是它的数值；四舍五入得出的也不算。请改正数值，或引用给出该数值的原话，或去掉引文。'
    }
  })
}
