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
  rate: `
按年
按季
按月
年率
`
}
