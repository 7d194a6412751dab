/** The packages whose source is broken, and those whose tests may notice it: the nearest first. */
export const suites: Readonly<Record<string, readonly string[]>> = {
  claims: ['claims', 'remark-validate-statistics'],
  judge: ['judge', 'remark-validate-statistics'],
  'remark-validate-statistics': ['remark-validate-statistics'],
  translation: ['translation']
}
