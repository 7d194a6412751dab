import {facts, type Fact} from '../fact.ts'
import {indexFacts, type FactIndex} from '../fact-index.ts'
import {readFormula, resultOf, type Operand} from '../formula.ts'
import type {Folder} from '../folder.ts'
import {problem, shown, type Problem} from '../problem.ts'
import {cell, cellRange} from '../table.ts'
import {parseDecimal} from '../decimal.ts'
import {isRounded, parseRatio, writeRatio, type Ratio} from '../ratio.ts'

/**
 * Computed values that do not follow from the formula in their note, or whose
 * formula names a row that is not there.
 */
export function derivedProblems(id: string, folder: Folder): Problem[] {
  const all = facts(folder)
  const indicators = new Set(all.map((d) => d.indicator))
  const find = indexFacts(all)
  return all
    .filter(({table, row}) => cell(table, row, 'evidence') === 'derived')
    .flatMap((fact) => ofFact(id, fact, indicators, find))
}

function ofFact(id: string, fact: Fact, indicators: ReadonlySet<string>, find: FactIndex): Problem[] {
  const {table, row, value} = fact
  const written = parseDecimal(value)
  const formula = readFormula(cell(table, row, 'note'), (name) => indicators.has(name))
  if (!written || !formula) return []
  const values: Ratio[] = []
  for (const operand of formula.operands) {
    const found = valueOf(operand, fact, find)
    if (!found) return [unknownRow(id, fact, operand.text)]
    values.push(found)
  }
  const result = resultOf(formula, values)
  if (result && values.some((d) => isRounded(result, written, d))) return []
  return [wrongValue(id, fact, formula.text, result)]
}

/** A number as it stands, or the value of the row that is named, of the same period and population where nothing else is said. */
function valueOf(
  {number, indicator, period, category}: Operand,
  fact: Fact,
  find: FactIndex
): Ratio | undefined {
  if (number !== undefined) return parseRatio(number)
  const name = {indicator: indicator!, period: period ?? fact.period, category: category ?? ''}
  const row = find(name, fact)
  return row && parseRatio(row.value)
}

function unknownRow(id: string, {table, row}: Fact, text: string): Problem {
  return problem(id, cellRange(table, row, 'note'), {
    reason: `Unexpected part ${shown(text)} of a computed value, expected a row of this table`,
    actual: text,
    note: {
      en: 'A computed value names the rows that it follows from as indicator@period#category; what is left out is that of its own row. Correct the name, or add the row.',
      zh: '推算值用 indicator@period#category 写明它由哪些行得出；省略的部分取本行的。请改正名称，或补上那一行。'
    }
  })
}

function wrongValue(
  id: string,
  {table, row, value}: Fact,
  formula: string,
  result: Ratio | undefined
): Problem {
  const {path, line, column} = cellRange(table, row, 'note')
  const expected = result ? writeRatio(result, parseDecimal(value)!.scale) : undefined
  return problem(id, cellRange(table, row, 'value'), {
    reason: `Unexpected computed value ${shown(value)}, expected ${expected === undefined ? 'one that can be computed' : shown(expected)}`,
    actual: value,
    ...(expected !== undefined && {expected: [expected]}),
    cause: {path, line, column},
    note: {
      en: `The note gives the formula ${shown(formula)}${expected === undefined ? ', which divides by zero' : ` = ${expected}`}. Correct the value, the formula, or the rows that it names.`,
      zh: `备注给出的算式是 ${shown(formula)}${expected === undefined ? '，其中除数为零' : ` = ${expected}`}。请改正数值、算式，或算式所引用的行。`
    }
  })
}
