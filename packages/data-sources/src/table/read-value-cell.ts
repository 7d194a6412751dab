import {findQuantities} from '@collate/claims'
import {parseUnit} from '@collate/statistics/model'

/** A number of a cell as tables have it, or why it is none. */
export type ValueCell =
  {value: string; precision?: string; isComma?: true} | {fault: 'no-value' | 'no-number' | 'wrong-unit'}

const plain = /^[-+]?\d+(?:\.\d+)?$/
/** 1,234,567.8 and 1 234 567.8. */
const grouped = /^[-+]?\d{1,3}(?:([,  ’'])\d{3})(?:\1\d{3})*(?:\.\d+)?$/
/** 1.234,5 and 48,5. */
const withComma = /^[-+]?(?:\d{1,3}(?:\.\d{3})+|\d+),\d+$/

/**
 * Read a cell as it is shown: 48% is 48, 1,234 is 1234, 1.2万 is 12000.
 *
 * @param unit - of the indicator: a percentage is no count
 * @param isEuropean - a comma stands before decimals
 */
export function readValueCell(cell: string, unit: string, isEuropean = false): ValueCell {
  const text = cell.normalize('NFKC').replace(/[−–]/g, '-').replace(/\s+/g, ' ').trim()
  const isPercent = text.endsWith('%')
  const share = unit === 'percent' || unit === 'points'
  if (isPercent && !share) return {fault: 'wrong-unit'}
  const digits = text.replace(/ ?%$/, '').replace(/^\((.+)\)$/, '-$1')

  if (isEuropean && withComma.test(digits))
    return {value: tidy(digits.replaceAll('.', '').replace(',', '.')), isComma: true}
  if (plain.test(digits)) return {value: tidy(digits)}
  if (grouped.test(digits)) return {value: tidy(digits.replace(/[,  ’']/g, ''))}
  return inWords(text, unit)
}

/** A number with a word of magnitude or a sign of currency. */
function inWords(text: string, unit: string): ValueCell {
  for (const language of ['en', 'zh'] as const) {
    const [found, ...more] = findQuantities(text, language)
    if (!found || more.length > 0 || found.start !== 0 || found.end !== text.length) continue
    if (found.hedge !== 'exactly' || found.upper !== undefined || !/^-?\d+(?:\.\d+)?$/.test(found.value))
      continue
    if (!fits(found.kind, unit)) return {fault: 'wrong-unit'}
    const isRounded = !found.step.includes('.') && found.step !== '1' && /^\d+$/.test(found.step)
    return {value: found.value, ...(isRounded && {precision: found.step})}
  }
  return {fault: 'no-number'}
}

function fits(kind: ReturnType<typeof findQuantities>[number]['kind'], unit: string): boolean {
  const sort = parseUnit(unit)?.sort
  if (kind === 'percent' || kind === 'points') return sort === 'percent' || sort === 'points'
  if (kind === 'currency') return sort === 'currency'
  return kind === 'count' || kind === 'measure' || kind === 'multiple'
}

function tidy(digits: string): string {
  return digits.replace(/^\+/, '').replace(/^(-?)0+(?=\d)/, '$1')
}
