/** How one language writes magnitudes behind a number. */
export type MagnitudeWords = {
  /** Right behind the digits: they alone would be another number. */
  behind: RegExp
}
