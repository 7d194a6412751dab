/** Words of one language round a numeral that say what it is there for; patterns are of folded text. */
export type NumeralWords = {
  /** Right before and right behind a number that names a part, a place or a make: page 12, 图4, 3号. */
  nameBefore: RegExp
  nameBehind: RegExp
  versionBefore: RegExp
  versionBehind: RegExp
  ordinalBefore: RegExp
  ordinalBehind: RegExp
  /** Places in a row as words of their own: third. */
  ordinals: RegExp
}
