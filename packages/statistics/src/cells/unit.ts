import {isUcum} from './ucum.ts'

/** Units of the product's own; all others are codes of ISO 4217 and UCUM. */
const ownUnits = ['percent', 'points', 'count', 'multiple'] as const

/** The codes of ISO 4217 that are in use, as the Unicode data of Node lists them. */
const currencies = new Set(Intl.supportedValuesOf('currency'))

/** Whether a text is a unit that a value can have. */
export function isUnit(text: string): boolean {
  return ownUnits.some((unit) => unit === text) || currencies.has(text) || isUcum(text)
}
