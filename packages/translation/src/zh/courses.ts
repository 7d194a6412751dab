import type {CourseWords} from '../language/courses.ts'
import {anyOf} from '../language/words.ts'

export const courseWords: CourseWords = {
  rises: anyOf('增加 增长 增大 增多 上升 上涨 提高 提升 升高 扩大'),
  falls: anyOf('减少 减小 下降 降低 下跌 缩小 缩减 削减 缩短'),
  betters: anyOf('提高 提升'),
  owners: anyOf('(?!)'),
  upward: anyOf(
    '增 升 涨 提高 扩 更多 更高 更快 更大 更强 更好 改善 改进 加快 加速 加强 添加 加入 最大 越来越'
  ),
  downward: anyOf('减 降 跌 缩 负 更少 更低 更小 更慢 最小 少 省 损失 亏 消除 避免 防止')
}
