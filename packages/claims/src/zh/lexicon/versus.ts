import type {VersusWords} from '../../signs/words.ts'

export const versus: VersusWords = {
  year: `
同比
同比来看
`,
  previous: `
环比
`,
  quarter: `
季环比
`,
  month: `
月环比
`,
  yearly: `
按年
年率
`,
  quarterly: `
按季
`,
  monthly: `
按月
`
}
