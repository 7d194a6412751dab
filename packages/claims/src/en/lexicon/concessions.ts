import type {PlainWords} from '../../signs/words.ts'

/** What grants something that changes nothing, and what leads on from there. */
export const concessions: Pick<PlainWords, 'concession' | 'nevertheless'> = {
  concession: `
even if
even when
even though
even without
regardless of
irrespective of
notwithstanding
despite
in spite of
`,
  nevertheless: `
still
nevertheless
nonetheless
`
}
