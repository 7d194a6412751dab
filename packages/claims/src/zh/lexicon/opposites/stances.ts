import type {WordScales} from '../../../signs/words.ts'

/** What people think and feel: who is worried is not at ease. */
export const oppositeStances: WordScales = `
[worried-calm]
担心
担忧
忧虑
焦虑
害怕
忧心
顾虑
恐惧
|
放心
安心
轻松
平静
不担心

[like-dislike]
喜欢
喜爱
热爱
爱好
偏好
偏爱
|
不喜欢
讨厌
厌恶
反感

[optimist-pessimist]
乐观
有希望
|
悲观
失望

[proud-ashamed]
自豪
骄傲
|
羞愧
尴尬
丢脸

[interested-bored]
感兴趣
有兴趣
关注
|
不感兴趣
没兴趣
无聊
漠不关心

[easy-burden]
精力充沛
休息好
|
疲惫
疲倦
疲劳
压力大
倦怠

[important-unimportant]
重要
要紧
关键
|
不重要
无关紧要

[useful-useless]
有用
有帮助
值得
|
没用
无用
没有帮助
不值得

[fair-unfair]
公平
公正
|
不公平
不公正
不公
歧视

[often-rarely]
经常
常常
时常
频繁
|
很少
极少
偶尔

[always-never]
总是
一直
始终
|
从不
从未
从来没有
未曾

[known-unknown]
听说过
知道
了解
知晓
熟悉
|
没听说过
不知道
不了解
未听说
不熟悉

[polite-rude]
友好
礼貌
|
粗鲁
敌意
不友好
`
