import type {ScaleWords, WordList} from '../../signs/words.ts'

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

/** Of anyone whom a rate counts: per 100,000 *people* names nobody. */
export const heads: WordList = `
人
人口
常住人口
居民
常住居民
城乡居民
总人口
`
