import type {WordScales} from '../../../signs/words.ts'

/** What is more and what is less, where a measure sets one thing against another. */
export const oppositeOrders: WordScales = `
[order]
高于
大于
多于
超过
超出
胜过
强于
优于
好于
快于
领先于
更多
更高
更大
更快
更强
|
低于
小于
少于
不及
不如
逊于
弱于
差于
慢于
落后于
更少
更低
更小
更慢
更弱
`
