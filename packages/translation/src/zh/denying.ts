import {anyOf} from '../language/words.ts'

/** All that another language may say where this one denies: 没有, 未能, 难以. */
export const denying: RegExp = anyOf(
  '不 没 无 未 非 否 别 莫 勿 缺 反 拒 免 失 禁 弃 停 难 少 零 错 关 离 退 跳'
)
