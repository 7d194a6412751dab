import type {WordScales} from '../../../signs/words.ts'

/** Illness, birth and schooling: what is counted of one kind is not counted of the other. */
export const oppositeCare: WordScales = `
[severity]
重度
严重
重症
重伤
|
中度
|
轻度
轻微
轻症
轻伤

[acute-chronic]
急性
|
慢性

[tumour]
恶性
|
良性

[frequency]
发病率
发病
|
患病率
患病

[death-illness]
死亡率
死亡
病死率
|
发病率
患病率

[birth-outcome]
活产
|
死产

[weight]
超重
|
肥胖
|
消瘦
体重过轻
偏瘦

[body-mind]
身体
躯体
肢体
体力
|
精神
心理

[infant-feeding]
母乳喂养
母乳
|
人工喂养
配方奶

[vaccination]
全程接种
|
部分接种

[child-care]
集中养育
机构养育
机构照料
|
寄养
|
收养
领养

[delivery]
住院分娩
|
剖宫产
剖腹产
|
在家分娩
家中分娩

[boarding]
寄宿
寄宿生
住校
|
走读
走读生

[case-course]
感染
病例
|
住院
入院
|
死亡

[infant-mother]
新生儿
|
婴儿
|
孕产妇
产妇

[pregnancy-stage]
婚前
|
孕前
|
产前
|
产后

[survival]
幸存
生还
存活
受伤
|
死亡
遇难
丧生
身亡
`
