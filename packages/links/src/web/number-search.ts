import {findQuantities, type Quantity} from '@collate/claims'
import {kindOfNumber} from '@collate/claims/quantities'

/** A number in the sentence of a link. */
export type Stated = {
  /** As the article writes it. */
  written: string
  quantity: Quantity
  /** Of the statistics it states: a page may say `82.3%` where a text says `over 80%`. */
  values: readonly string[]
}

/** A search that takes a text piece by piece; a number may be cut in two by the pieces. */
export type NumberSearch = {
  take: (text: string) => void
  /** What has not been found in all that was taken. */
  absent: () => Stated[]
}

const pieceLength = 32_768

/**
 * Look for numbers in a text, in any spelling and either language.
 *
 * Piece by piece: a long page full of numbers has more of them than memory has
 * room for.
 */
export function numberSearch(stated: readonly Stated[]): NumberSearch {
  const found = new Set<string>()
  let missing = [...stated]
  let pending = ''

  return {
    take(text) {
      if (missing.length === 0) return
      pending += text
      if (pending.length < pieceLength) return
      const end = edgeOf(pending)
      search(pending.slice(0, end))
      pending = pending.slice(end)
    },
    absent() {
      search(pending)
      pending = ''
      return missing
    }
  }

  function search(piece: string): void {
    const text = piece.replace(/[ \t\r\f]+/g, ' ')
    const inChinese = /\p{Script=Han}/u.test(text) ? findQuantities(text, 'zh') : []
    for (const quantity of [...findQuantities(text, 'en'), ...inChinese]) {
      for (const spelling of spellings(quantity)) found.add(spelling)
    }
    missing = missing.filter((d) => !isHeld(d, found))
  }
}

/** Pieces end with a line, or else with a sentence, so that no number is cut. */
function edgeOf(text: string): number {
  const edge = Math.max(text.lastIndexOf('\n'), text.lastIndexOf('. '), text.lastIndexOf('。'))
  return edge > 0 ? edge + 1 : text.length
}

/** Whether the number is there as it is written, or the figures that it comes from. */
function isHeld({quantity, values}: Stated, found: ReadonlySet<string>): boolean {
  if (spellings(quantity).some((d) => found.has(d))) return true
  const own = kindOfNumber(quantity)
  const kind = own === 'points' || own === 'multiple' ? 'percent' : own
  return values.length > 0 && values.every((d) => found.has(`${kind} ${trim(d)}`))
}

/** Kind and value: 82 %, eighty-two percent and 百分之八十二 are one. */
function spellings(quantity: Quantity): string[] {
  const {value, upper} = quantity
  const values = upper === undefined ? [value] : [value, upper]
  return values.map((d) => `${kindOfNumber(quantity)} ${trim(d)}`)
}

function trim(value: string): string {
  return value.includes('.') ? value.replace(/\.?0+$/, '') : value
}
