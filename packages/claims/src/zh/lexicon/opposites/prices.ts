import type {WordScales} from '../../../signs/words.ts'

/** At which price, for each of whom and before what: a number of the one is none of the other. */
export const oppositePrices: WordScales = `
[lease-purchase]
承租
租用
租赁
|
购置
购买

[mean-extreme]
平均
均值
人均
户均
均价
月均
日均
年均
周均
|
中位
|
最低
|
最高
最大
峰值
高峰

[mean-length]
平均
均值
|
最长
|
最短

[mean-total]
平均
人均
|
总额
总量
总计
合计
总费用

[per-whom]
人均
每人
|
户均
家均
每户
每家
|
劳均
每名员工
每名职工
|
亩均
每亩
每公顷
|
店均
校均
班均
每店
每校
每班

[gross-net]
毛利
毛利率
毛收入
总额
|
净利
净利率
净收入
净额

[before-after-tax]
税前
|
税后

[minimum-average-wage]
最低工资
|
平均工资
工资中位数

[pay-source]
工资
薪金
|
股息
红利
财产净收入
财产性收入
分红
|
养老金
退休金
|
转移净收入
转移性收入
福利金

[price-stage]
消费者价格
居民消费价格
消费价格
消费者物价
CPI
|
零售价格
商品零售价格
|
生产者出厂价格
工业生产者
出厂价格
生产者价格
批发价
PPI
|
房价
住宅价格

[core-headline]
核心通胀
核心CPI
|
总体通胀
整体通胀
总体CPI

[food-nonfood]
食品
|
非食品
`
