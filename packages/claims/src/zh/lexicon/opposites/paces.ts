import type {WordScales} from '../../../signs/words.ts'

/** For how long an amount is reckoned: what is measured by the month is none of the year. */
export const oppositePaces: WordScales = `
[pace]
时薪
每小时
小时工资
|
每天
每日
日均
日人均
日薪
|
每周
周均
周人均
每星期
周薪
|
每月
月均
月平均
每个月
月人均
均月
月租
月薪
月工资
月收入
|
每年
年均
年平均
年人均
均年
年薪
年工资
年收入
`
