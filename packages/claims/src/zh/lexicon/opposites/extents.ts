import type {WordScales} from '../../../signs/words.ts'

/** How much there is of something and how far it goes, where a measure grades it: editions are not compared by words so common. */
export const oppositeExtents: WordScales = `
[above-below]
之上
以上
|
之下
以下

[within-beyond]
以内
之内
|
之外
以外

[inside-outside]
里面
内部
|
外面
外部

[amount]
大量
很多
充足
充分
十分
|
很少
几乎没有
缺乏
匮乏
毫无

[measure]
过大
过多
过度
过严
过于严格
过头
过高
过快
过强
过重
太多
太大
太严
太高
太快
|
不够
不足
不力
过少
过松
过低
过慢
过轻
过弱
过小
太少
太松
太低
太慢
太小
欠缺
`
