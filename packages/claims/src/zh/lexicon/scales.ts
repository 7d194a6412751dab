import type {ScaleWords} from '../../signs/words.ts'

/** Words of how many a rate counts. */
export const scales: ScaleWords = {
  3: `
千
`,
  4: `
万
`,
  5: `
十万
10万
`,
  6: `
百万
100万
`
}
