import type {WordScales} from '../../signs/words.ts'

/** What is counted and its opposite: who measures the one has no number of the other. */
export const oppositeStates: WordScales = `
收入
|
支出
开支

存款
|
贷款

盈利
利润
|
亏损

顺差
|
逆差

资产
|
负债

就业
|
失业

城镇
城市
|
农村
乡村

最高
最大
峰值
高峰
|
最低
最小
谷值
低谷

公立
公办
国有
|
私立
民办
民营
私营

线上
网上
|
线下

白天
|
夜间
夜里

直接
|
间接

合法
|
非法
违法

自愿
|
强制
强迫

批发
|
零售

全职
|
兼职

长期
|
短期

健康
|
患病

剔除
扣除
|
计入
`
