import {SourceFault} from '../source-fault.ts'
import type {ServiceAnswer} from './service.ts'

/** JSON whose numbers are texts with all their digits. */
export type ExactJson = null | boolean | string | ExactJson[] | {[key: string]: ExactJson}

/**
 * Read JSON without rounding a number, and without keys that reach prototypes.
 *
 * @throws {SourceFault} where it is none
 */
export function readExactJson({bytes, name}: ServiceAnswer): ExactJson {
  const text = new TextDecoder().decode(bytes)
  if (/^\s*</.test(text)) throw new SourceFault('html', name)
  try {
    return JSON.parse(text, keepDigits as (key: string, value: unknown) => unknown) as ExactJson
  } catch {
    throw new SourceFault('not-json', name)
  }
}

function keepDigits(key: string, value: unknown, {source}: {source?: string} = {}): unknown {
  if (key === '__proto__') return undefined
  return typeof value === 'number' ? plainDecimal(source ?? String(value)) : value
}

/** A property of an object; nothing where it is none. */
export function fieldOf(value: ExactJson | undefined, ...path: string[]): ExactJson | undefined {
  let at = value
  for (const key of path) {
    if (typeof at !== 'object' || at === null || Array.isArray(at) || !Object.hasOwn(at, key))
      return undefined
    at = at[key]
  }
  return at
}

/** A text; `''` where it is none. */
export function textOfJson(value: ExactJson | undefined): string {
  return typeof value === 'string' ? value : ''
}

/**
 * Write a number without an exponent, exactly.
 *
 * plainDecimal('1.25e3') // => '1250'
 */
export function plainDecimal(text: string): string {
  const match = /^([+-]?)(\d+)(?:\.(\d+))?(?:e([+-]?\d{1,3}))?$/i.exec(text.trim())
  if (!match) return text
  const [, sign, whole, part = '', power = '0'] = match as unknown as [
    string,
    string,
    string,
    string?,
    string?
  ]
  const digits = whole + part
  const point = whole.length + Number(power)
  const padded = point <= 0 ? '0'.repeat(1 - point) + digits : digits.padEnd(point, '0')
  const at = point <= 0 ? 1 : point
  const written = at >= padded.length ? padded : `${padded.slice(0, at)}.${padded.slice(at)}`
  return (sign === '-' ? '-' : '') + written.replace(/^0+(?=\d)/, '')
}

/** A value that counts in thousands or millions, written out, and what its last digit is worth then. */
export function writtenOut(value: string, power: number): {value: string; precision?: string} {
  if (power === 0) return {value}
  const decimals = value.split('.')[1]?.length ?? 0
  return {
    value: timesTen(value, power),
    ...(power > decimals && {precision: timesTen('1', power - decimals)})
  }
}

/** A decimal times a power of ten, exactly. */
export function timesTen(value: string, power: number): string {
  return power === 0 ? value : plainDecimal(`${value}e${power}`)
}
