import {calculate, type Ratio} from './ratio.ts'

/** A part of a formula: a number, or a row of the same package. */
export type Operand = {
  text: string
  number?: string
  indicator?: string
  period?: string
  category?: string
}

/** A sum, difference, product or quotient as a note writes it. */
export type Formula = {text: string; operands: Operand[]; signs: string[]}

const number = /(?:\d{1,3}(?:,\d{3}){1,12}|\d{1,40})(?:\.\d{1,40})?%?(?![\w.@#-]*[a-z@#])/
const name =
  /[a-z0-9]+(?:[-_.][a-z0-9]+){0,20}(?:@[\dQH-]{4,10}(?:\/[\dQH-]{4,10})?)?(?:#[a-z0-9]+(?:[-_.][a-z0-9]+){0,20})?/
const tokens = new RegExp(
  `(?<number>${number.source})|(?<name>${name.source})|(?<sign>[+×*÷−]|(?<=\\s)[-/](?=\\s))|(?<gap>\\s+)|(?<other>.)`,
  'gsu'
)

/**
 * Find the formula in a note: `32 + 34 + 25`, `much@2025#often + nearly-all`.
 *
 * `-` and `/` between bare numbers are a range or a page, and brackets inside a
 * formula are not read.
 *
 * @param isIndicator - whether a name is one of an indicator
 * @returns nothing where a note has none; words that are no names of rows are none
 */
export function readFormula(note: string, isIndicator: (name: string) => boolean): Formula | undefined {
  let run: Run = {operands: [], signs: [], start: 0, end: 0}
  const text = note.slice(0, longest)
  for (const {0: token, index, groups} of text.matchAll(tokens)) {
    if (groups!.gap !== undefined) continue
    const isDue = run.operands.length === run.signs.length
    const operand = isDue ? readOperand(token, groups!, isIndicator) : undefined
    if (operand) {
      if (run.operands.length === 0) run.start = index
      run.operands.push(operand)
      run.end = index + token.length
    } else if (groups!.sign !== undefined && !isDue) run.signs.push(token)
    else {
      if (isFormula(run, text)) break
      run = {operands: [], signs: [], start: 0, end: 0}
      const first = readOperand(token, groups!, isIndicator)
      if (first) run = {operands: [first], signs: [], start: index, end: index + token.length}
    }
  }
  if (!isFormula(run, text)) return
  const {operands, start, end} = run
  return {
    text: text.slice(start, end),
    operands,
    signs: run.signs.slice(0, operands.length - 1).map((sign) => signs[sign]!)
  }
}

/** A cell can hold megabytes; a formula stands near its beginning. */
const longest = 2000

type Run = {operands: Operand[]; signs: string[]; start: number; end: number}

const signs: Record<string, string> = {'+': '+', '-': '−', '−': '−', '×': '×', '*': '×', '÷': '÷', '/': '÷'}

function isFormula({operands, signs: all, start, end}: Run, text: string): boolean {
  if (operands.length < 2) return false
  const isPlain = operands.every((d) => d.number !== undefined)
  if (isPlain && all.some((sign) => sign === '-' || sign === '/')) return false
  return !/[+×*÷−/-]\s?\(\s?$/.test(text.slice(0, start)) && !/^\s?\)\s?[+×*÷−/-]/.test(text.slice(end))
}

function readOperand(
  text: string,
  groups: Record<string, string>,
  isIndicator: (name: string) => boolean
): Operand | undefined {
  if (groups.number !== undefined) return {text, number: text}
  if (groups.name === undefined) return
  const [, indicator, period, category] = /^([^@#]+)(?:@([^#]+))?(?:#(.+))?$/.exec(text)!
  if (period === undefined && category === undefined && !isIndicator(indicator!)) return
  return {
    text,
    indicator: indicator!,
    ...(period !== undefined && {period}),
    ...(category !== undefined && {category})
  }
}

/** Compute a formula: products and quotients first. */
export function resultOf({signs: all}: Formula, values: readonly Ratio[]): Ratio | undefined {
  const terms: Ratio[] = [values[0]!]
  const between: string[] = []
  for (const [index, sign] of all.entries()) {
    const value = values[index + 1]!
    if (sign === '+' || sign === '−') {
      between.push(sign)
      terms.push(value)
      continue
    }
    const product = calculate(terms.pop()!, sign, value)
    if (!product) return
    terms.push(product)
  }
  return terms.slice(1).reduce((sum, term, index) => calculate(sum, between[index]!, term)!, terms[0]!)
}
