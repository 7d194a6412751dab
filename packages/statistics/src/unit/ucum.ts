import {metric, plainAtoms, prefixes} from './atoms.ts'
import {factorOf, oneFactor, multiplyFactors, toPower, type Factor} from './factor.ts'

/** A unit as a number of basic ones: 1 km/h is 5/18 of m·s⁻¹. */
export type UcumUnit = {
  factor: Factor
  /** Basic units and their exponents, none of them zero. */
  powers: ReadonlyMap<string, number>
}

/** A component: an atom with its exponent, a power of ten, or a number. */
const component = /^(10\*|10\^|[A-Za-z]{1,8}|[A-Za-z]{0,2}\[[A-Za-z_]{1,8}\])?([+-]?\d{1,3})?$/

const longest = 40
const mostParts = 6

/** `{person}` of `{person}.km`: what is counted, which makes no other unit of it. */
const annotation = /\{[!-z|~]{0,40}\}/g

/**
 * Read a unit of UCUM, of those that published statistics use: products and
 * quotients of known atoms, from left to right.  What stands in braces is passed over.
 *
 * @example
 * readUcum('kW.h') // => {factor: {numerator: 3600000000n, denominator: 1n}, powers: g 1, m 2, s -2}
 * @returns nothing where a text is none
 */
export function readUcum(code: string): UcumUnit | undefined {
  if (code.length === 0 || code.length > longest) return undefined
  const text = withoutAnnotations(code)
  const parts = (text.startsWith('/') ? text : `.${text}`).match(/[./][^./]*/g) ?? []
  if (parts.length > mostParts) return undefined
  let product: UcumUnit = {factor: oneFactor, powers: new Map()}
  for (const part of parts) {
    const read = readComponent(part.slice(1))
    if (!read) return undefined
    product = multiplied(product, read, part.startsWith('/') ? -1 : 1)
  }
  return product
}

/** Behind an atom it is nothing; by itself it is one. */
function withoutAnnotations(code: string): string {
  return code.replaceAll(annotation, (_, at: number) => (/[./]/.test(code[at - 1] ?? '.') ? '10*0' : ''))
}

function readComponent(part: string): UcumUnit | undefined {
  const match = component.exec(part)
  if (!match || part === '') return undefined
  const [, atom, digits] = match
  if (atom === undefined)
    return /^[1-9]/.test(digits!) && part !== '1' ? {factor: factorOf(digits!), powers: new Map()} : undefined
  if (atom === '10*' || atom === '10^')
    return digits === undefined
      ? undefined
      : {factor: toPower(factorOf('10'), Number(digits)), powers: new Map()}
  const read = readAtom(atom)
  return read && multiplied({factor: oneFactor, powers: new Map()}, read, Number(digits ?? 1))
}

const known = new Map<string, UcumUnit>()

function readAtom(atom: string): UcumUnit | undefined {
  let measure = known.get(atom)
  if (!measure) {
    measure = plainAtom(atom) ?? prefixedAtom(atom)
    if (measure) known.set(atom, measure)
  }
  return measure
}

function plainAtom(atom: string): UcumUnit | undefined {
  if (Object.hasOwn(plainAtoms, atom)) return defined(atom, plainAtoms[atom]!)
  return Object.hasOwn(metric, atom) ? defined(atom, metric[atom]!) : undefined
}

function prefixedAtom(atom: string): UcumUnit | undefined {
  for (const length of [1, 2]) {
    const [prefix, rest] = [atom.slice(0, length), atom.slice(length)]
    if (!Object.hasOwn(prefixes, prefix) || !Object.hasOwn(metric, rest)) continue
    const [base, exponent] = prefixes[prefix]!
    const {factor, powers} = defined(rest, metric[rest]!)
    return {factor: multiplyFactors(factor, toPower({numerator: base, denominator: 1n}, exponent)), powers}
  }
  return undefined
}

function defined(atom: string, definition: string): UcumUnit {
  const [number, unit] = definition.split(' ')
  if (unit === undefined) return {factor: oneFactor, powers: new Map([[atom, 1]])}
  const {factor, powers} = readUcum(unit)!
  return {factor: multiplyFactors(factorOf(number!), factor), powers}
}

function multiplied(left: UcumUnit, right: UcumUnit, exponent: number): UcumUnit {
  const powers = new Map(left.powers)
  for (const [name, power] of right.powers) {
    const sum = (powers.get(name) ?? 0) + exponent * power
    if (sum === 0) powers.delete(name)
    else powers.set(name, sum)
  }
  return {factor: multiplyFactors(left.factor, toPower(right.factor, exponent)), powers}
}
