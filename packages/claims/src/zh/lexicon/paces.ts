import type {OppositeWords} from '../../signs/words.ts'

const hourly = `
时薪
每小时
小时工资
`
const daily = `
日均
每日
每天
日薪
`
const weekly = `
周均
每周
周薪
`
const monthly = `
月均
月平均
每月
月薪
月工资
月收入
`
const yearly = `
年均
年平均
每年
年薪
年工资
年收入
`

/** For how long an amount is reckoned: what is measured by the month is none of the year. */
export const paces: OppositeWords = [
  {sides: [hourly, daily]},
  {sides: [hourly, weekly]},
  {sides: [hourly, monthly]},
  {sides: [hourly, yearly]},
  {sides: [daily, weekly]},
  {sides: [daily, monthly]},
  {sides: [daily, yearly]},
  {sides: [weekly, monthly]},
  {sides: [weekly, yearly]},
  {sides: [monthly, yearly]}
]
