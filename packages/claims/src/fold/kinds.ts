/** Kinds of UTF-16 units. */

/** An ASCII digit. */
export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39
}

/** A lower-case ASCII letter. */
export function isLetter(code: number): boolean {
  return code >= 0x61 && code <= 0x7a
}

/** A Han character of the basic plane. */
export function isHan(code: number): boolean {
  return (code >= 0x3400 && code <= 0x9fff) || code === 0x3007 || (code >= 0xf900 && code <= 0xfaff)
}

/** Part of an ASCII word, and of the accented Latin ones. */
export function isWordCode(code: number): boolean {
  return isLetter(code) || isDigit(code) || code === 0x5f || (code >= 0xc0 && code <= 0x24f)
}

/** Part of a word that has spaces or punctuation at both ends, in letters of any case: not Han, not kana. */
export function isWordUnit(code: number): boolean {
  if (code < 0x80) return isLetter(code) || isDigit(code) || (code >= 0x41 && code <= 0x5a)
  return code >= 0xc0 && code < 0x2000 && code !== 0xd7 && code !== 0xf7
}
