import type {OppositeWords} from '../../signs/words.ts'

/** How many values are made one, and for how long pay is: who publishes the one has no number of the other. */
export const oppositeAverages: OppositeWords = [
  {
    sides: [
      `
中位数
中位
`,
      `
平均
均值
`
    ]
  },
  {
    sides: [
      `
年薪
`,
      `
月薪
周薪
时薪
`
    ]
  },
  {
    sides: [
      `
周薪
`,
      `
月薪
时薪
`
    ]
  }
]
