import type {ScaleWords} from '../../signs/words.ts'

/** Words of how many a rate counts. */
export const scales: ScaleWords = {
  2: `
hundred
`,
  3: `
thousand
`,
  4: `
ten thousand
`,
  5: `
hundred thousand
`,
  6: `
million
`
}
