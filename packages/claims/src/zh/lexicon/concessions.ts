import type {PlainWords} from '../../signs/words.ts'

/** What grants something that changes nothing, and what leads on from there. */
export const concessions: Pick<PlainWords, 'concession' | 'nevertheless'> = {
  concession: `
即使
即便
即令
哪怕
就算
纵使
纵然
尽管
虽然
虽说
无论
不论
不管
`,
  nevertheless: `
也
亦
仍
仍然
依然
依旧
还是
都
`
}
