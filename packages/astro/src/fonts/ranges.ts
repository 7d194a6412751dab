/** What the typeface is asked for: Han, kana, their marks, and the signs of a verdict. */
export const typefaceRanges: ReadonlyArray<readonly [first: number, last: number]> = [
  [0x2014, 0x2014],
  [0x2018, 0x201d],
  [0x2026, 0x2026],
  [0x25c7, 0x25d0],
  [0x3000, 0x30ff],
  [0x3400, 0x9fff],
  [0xf900, 0xfaff],
  [0xff00, 0xffef],
  [0x20000, 0x323af]
]

const sets = typefaceRanges.map(([first, last]) => `\\u{${first.toString(16)}}-\\u{${last.toString(16)}}`)

/** A character that the typeface has to hold. */
export const hanFace = new RegExp(`[${sets.join('')}]`, 'gu')
