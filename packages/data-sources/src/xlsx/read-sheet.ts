import {streamXml} from './stream-xml.ts'

/** A cell as a sheet keeps it. */
export type SheetCell = {
  /** `C4`. */
  reference: string
  /** `s`: its value counts the shared texts; `inlineStr`, `str`, `b`… */
  type: string
  style: number
  value: string
  /** Of a text that stands in the sheet itself. */
  words: string
  /** `''` where it has none. */
  formula: string
}

/** Read the cells of a sheet in their order, and the ranges of cells that were made one. */
export function readSheetCells(
  bytes: Uint8Array,
  cellRead: (cell: SheetCell) => void,
  rangeRead: (range: string) => void
): void {
  let cell: SheetCell | undefined
  let part: 'value' | 'words' | 'formula' | undefined
  let hidden = 0
  streamXml(bytes, {
    open(name, attributes) {
      const {r = '', t = '', s = '0'} = attributes
      if (name === 'c') cell = {reference: r, type: t, style: Number(s), value: '', words: '', formula: ''}
      else if (name === 'v') part = 'value'
      else if (name === 'is') part = 'words'
      else if (name === 'f') {
        part = 'formula'
        if (cell) cell.formula = '='
      } else if (name === 'rPh') hidden++
      else if (name === 'mergeCell') rangeRead(attributes['ref'] ?? '')
    },
    text(text) {
      if (cell && part && hidden === 0) cell[part] += text
    },
    close(name) {
      if (name === 'v' || name === 'is' || name === 'f') part = undefined
      else if (name === 'rPh') hidden--
      else if (name === 'c' && cell) {
        cellRead(cell)
        cell = undefined
      }
    }
  })
}

/** The texts that the cells of a workbook share; how they are to be spoken is left out. */
export function readSharedTexts(bytes: Uint8Array): string[] {
  const texts: string[] = []
  let isText = false
  let hidden = 0
  streamXml(bytes, {
    open(name) {
      if (name === 'si') texts.push('')
      if (name === 't') isText = true
      if (name === 'rPh') hidden++
    },
    text(text) {
      if (isText && hidden === 0) texts[texts.length - 1] += text
    },
    close(name) {
      if (name === 't') isText = false
      if (name === 'rPh') hidden--
    }
  })
  return texts
}
