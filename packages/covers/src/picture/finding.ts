/** What is wrong with a picture; the caller adds the place and picks the language of the note. */
export type PictureFinding = {
  ruleId: 'image-type' | 'image-size' | 'image-metadata'
  severity: 'error' | 'warning'
  reason: string
  actual: string
  expected: string[]
  note: {zh: string; en: string}
}
