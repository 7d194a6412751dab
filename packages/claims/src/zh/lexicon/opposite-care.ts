import type {WordScales} from '../../signs/words.ts'

/** Births, illness, care and schooling: who counts the one kind has no number of the other. */
export const oppositeCare: WordScales = `
重度
严重
重症
|
中度
|
轻度
轻微
轻症

急性
|
慢性

恶性
|
良性

发病率
|
患病率
|
死亡率

活产
|
死产

超重
|
肥胖
|
消瘦

精神
心理
|
身体
躯体

在校
在读
招生
入学
|
毕业
结业
|
辍学
退学

母乳喂养
|
人工喂养
配方奶

集中养育
机构养育
|
社会散居
|
寄养
|
收养

住院分娩
|
剖宫产
剖腹产
|
自然分娩
顺产

普惠性
|
公办
|
民办

寄宿
|
走读

感染
|
住院
|
死亡

新生儿
|
孕产妇
|
婴儿

婚前
|
孕前
|
产前
|
产后
`
