import type {OppositeWords} from '../../signs/words.ts'

/** What is counted and its opposite: who measures the one has no number of the other. */
export const oppositeStates: OppositeWords = [
  {
    sides: [
      `
收入
`,
      `
支出
开支
`
    ]
  },
  {
    sides: [
      `
存款
`,
      `
贷款
`
    ]
  },
  {
    sides: [
      `
盈利
利润
`,
      `
亏损
`
    ]
  },
  {
    sides: [
      `
顺差
`,
      `
逆差
`
    ]
  },
  {
    sides: [
      `
资产
`,
      `
负债
`
    ]
  },
  {
    sides: [
      `
就业
`,
      `
失业
`
    ]
  },
  {
    sides: [
      `
城镇
城市
`,
      `
农村
乡村
`
    ]
  },
  {
    sides: [
      `
最高
最大
峰值
高峰
`,
      `
最低
最小
谷值
低谷
`
    ]
  },
  {
    sides: [
      `
公立
公办
国有
`,
      `
私立
民办
民营
私营
`
    ]
  },
  {
    sides: [
      `
线上
网上
`,
      `
线下
`
    ]
  },
  {
    sides: [
      `
白天
`,
      `
夜间
夜里
`
    ]
  },
  {
    sides: [
      `
直接
`,
      `
间接
`
    ]
  },
  {
    sides: [
      `
合法
`,
      `
非法
违法
`
    ]
  },
  {
    sides: [
      `
自愿
`,
      `
强制
强迫
`
    ]
  },
  {
    sides: [
      `
批发
`,
      `
零售
`
    ]
  },
  {
    sides: [
      `
全职
`,
      `
兼职
`
    ]
  },
  {
    sides: [
      `
长期
`,
      `
短期
`
    ]
  },
  {
    sides: [
      `
健康
`,
      `
患病
`
    ]
  }
]
