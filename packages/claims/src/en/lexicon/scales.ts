import type {ScaleWords, WordList} from '../../signs/words.ts'

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

/** Of anyone whom a rate counts: per 100,000 *people* names nobody. */
export const heads: WordList = `
people
persons
person
population
capita
heads
head
individuals
souls
`
