import type {WordScales} from '../../../signs/words.ts'

/** Which value of many is told: the middle one is not the mean. */
export const oppositeAverages: WordScales = `
[median-mean]
中位数
中位
|
平均
均值
人均
户均
均价

[pay-span]
年薪
年工资
|
月薪
周薪
月工资
|
时薪
小时工资

[nominal-real]
名义
现价
当年价格
|
实际
不变价
可比价
扣除价格因素
剔除价格因素
扣除通胀
`
