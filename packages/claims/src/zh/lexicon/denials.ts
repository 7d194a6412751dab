import type {DenialWords} from '../../signs/words.ts'

/** Words that deny what is said of a number: verbs and what goes with them, and others. */
export const denials: DenialWords = {
  speech: `
否认
否定
驳斥
反驳
辟谣
`,
  verb: `
没
没有
未
并未
并非
尚未
从未
从不
不再
拒绝
停止
停用
禁止
禁用
放弃
未能
没能
不能
不会
不曾
未曾
绝非
拒不
不愿
并没有
并没
远未
远远没有
从来没有
从没
排除
免于
严禁
不准
不许
不得
不肯
无需
不必
未曾有
毫不
决不
绝不
从不曾
`,
  other: `
不
不是
无
无法
缺少
缺乏
难以
无人
假的
错误的
失实
子虚乌有
不属实
不实
谣言
不成立
站不住脚
反对
`
}
