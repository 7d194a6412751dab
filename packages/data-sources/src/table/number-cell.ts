/** One number, with what may stand around it, and nothing that makes it a range or a name. */
const number = /^[<>≤≥~≈]?\s?[-+−–]?\s?[(（]?[£€$¥￥]?\s?[-+−–]?\d[\d.,'’\s]*[)）]?\s?[%％‰]?$/

/** Whether a cell holds a number, and no year. */
export function isNumberCell(cell: string): boolean {
  return number.test(cell) && !/^(?:1[89]|20|21)\d{2}$/.test(cell)
}
