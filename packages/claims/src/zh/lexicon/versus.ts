import type {VersusWords} from '../../signs/words.ts'

export const versus: VersusWords = {
  year: `
同比
按年
年率
同比来看
`,
  previous: `
环比
`,
  quarter: `
季环比
按季
`,
  month: `
月环比
按月
`
}
