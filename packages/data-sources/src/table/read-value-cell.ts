import {findQuantities} from '@collate/claims'
import {parseUnit} from '@collate/statistics/model'

/** A number of a cell as tables have it, or why it is none. */
export type ValueCell =
  | {
      value: string
      precision?: string
      isComma?: true
      /** Brackets were read as a minus. */
      isBracketed?: true
      /** The cell says by itself how many thousands: 1.2万. */
      isWritten?: true
      /** The sign of a note that stood behind it: `p`, `[note 1]`. */
      mark?: string
    }
  | {fault: 'no-value' | 'no-number' | 'wrong-unit'}

const plain = /^[-+]?\d+(?:\.\d+)?$/
/** 1,234,567.8 and 1 234 567.8. */
const grouped = /^[-+]?\d{1,3}(?:([,  ’'])\d{3})(?:\1\d{3})*(?:\.\d+)?$/
/** 1.234 where a comma stands before decimals. */
const thousands = /^[-+]?\d{1,3}(?:\.\d{3})+$/
/** 1.234,5 and 48,5. */
const withComma = /^[-+]?(?:\d{1,3}(?:\.\d{3})+|\d+),\d+$/

/**
 * Read a cell as it is shown: 48% is 48, 1,234 is 1234, 1.2万 is 12000.
 *
 * @param unit - of the indicator: a percentage is no count
 * @param isEuropean - a comma stands before decimals
 */
export function readValueCell(cell: string, unit: string, isEuropean = false): ValueCell {
  const {text: shown, mark} = withoutCellMark(cell)
  const read = readShown(shown, unit, isEuropean)
  return 'fault' in read || mark === '' ? read : {...read, mark}
}

function readShown(shown: string, unit: string, isEuropean: boolean): ValueCell {
  const text = shown.normalize('NFKC').replace(/[−–]/g, '-').replace(/\s+/g, ' ').trim()
  const isPercent = text.endsWith('%')
  const share = unit === 'percent' || unit === 'points'
  if (isPercent && !share) return {fault: 'wrong-unit'}
  const inside = /^\((.+)\)$/.exec(text.replace(/ ?%$/, '').replace(/%\)$/, ')'))?.[1]
  const digits = inside === undefined ? text.replace(/ ?%$/, '') : `-${inside}`
  const more = inside === undefined ? {} : {isBracketed: true as const}

  if (isEuropean && (withComma.test(digits) || thousands.test(digits)))
    return {value: tidy(digits.replaceAll('.', '').replace(',', '.')), isComma: true, ...more}
  if (plain.test(digits)) return {value: tidy(digits), ...more}
  if (grouped.test(digits)) return {value: tidy(digits.replace(/[,  ’']/g, '')), ...more}
  return inWords(text, unit)
}

/** [note 1], [p], *, †, ³, ③, p, and what else points from a cell to a note. */
const cellMark =
  /\s{0,2}(?:\[[^\]]{1,12}\]|[*†‡§#]{1,3}|[\u00B2\u00B3\u00B9\u2070-\u207F\u1D2C-\u1D6A]{1,3}|[①-⑳❶-❿]|(?<=[\d%])\s?[pref]|(?<=[\d%]\s?)\([a-z]\))$/u

/** A cell or label without the sign of a note behind it: 614³ is no number of four digits. */
export function withoutCellMark(cell: string): {text: string; mark: string} {
  const found = cellMark.exec(cell.trim())?.[0] ?? ''
  const text = found === '' ? cell.trim() : cell.trim().slice(0, -found.length)
  return text === '' ? {text: cell.trim(), mark: ''} : {text, mark: found.trim()}
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
    return {value: found.value, isWritten: true, ...(isRounded && {precision: found.step})}
  }
  return {fault: 'no-number'}
}

function fits(kind: ReturnType<typeof findQuantities>[number]['kind'], unit: string): boolean {
  const sort = parseUnit(unit)?.sort
  if (kind === 'percent' || kind === 'points') return sort === 'percent' || sort === 'points'
  if (kind === 'currency') return sort === 'currency'
  if (kind === 'measure') return sort === 'measure' || sort === 'rate'
  return kind === 'count' || kind === 'multiple'
}

function tidy(digits: string): string {
  return digits.replace(/^\+/, '').replace(/^(-?)0+(?=\d)/, '$1')
}
