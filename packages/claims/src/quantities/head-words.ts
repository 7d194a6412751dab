/** How the heads of tables name units in one language. */
export type HeadWords = {
  /** Whether a unit in the letters of the language touches its number. */
  touches: boolean
  /** A part of a head without what only leads to the unit, as it would stand behind a number. */
  plain: (part: string) => string
  /** What follows a unit and says only what it is a rate of. */
  rate: RegExp
}
