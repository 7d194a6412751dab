/** What the typeface is asked for: Han, kana, their marks, and the signs of a verdict. */
export const ranges: ReadonlyArray<readonly [first: number, last: number]> = [
  [0x2014, 0x2014],
  [0x2018, 0x201d],
  [0x2026, 0x2026],
  [0x25cb, 0x25d0],
  [0x3000, 0x30ff],
  [0x3400, 0x9fff],
  [0xf900, 0xfaff],
  [0xff00, 0xffef],
  [0x20000, 0x323af]
]

/** Whether a character is one that the typeface has to hold. */
export function isHanFace(character: string): boolean {
  const code = character.codePointAt(0)!
  return ranges.some(([first, last]) => first <= code && code <= last)
}
