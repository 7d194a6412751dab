import type {WordScales} from '../../signs/words.ts'

/** How many values are made one, for how long pay is, and at which prices: who publishes the one has no number of the other. */
export const oppositeAverages: WordScales = `
中位数
中位
|
平均
均值

年薪
|
月薪
周薪
时薪

周薪
|
月薪
时薪

名义
现价
当年价格
|
实际
不变价
可比价
扣除价格因素
剔除价格因素

中位数
中位
平均
均值
|
最低值
最小值
|
最高值
最大值
`
