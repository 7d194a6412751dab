/** What tells the ordinary words of one language by their form; words are in lower case. */
export type OrdinaryForms = {
  /** Made from other words: nobody is named so. */
  derived: RegExp
  /** Endings, behind which the word itself stands. */
  endings: RegExp
  /** All that stands behind a name where it is another form of it: BIOSes, Minty, RHEL5. */
  nameEnding: RegExp
  /** Abstract words, which no command or setting is named after. */
  abstract: RegExp
}
