import type {ModeWords} from '../../signs/words.ts'

export const modes: ModeWords = {
  forecast: `
预计
预测
预期
预估
预料
有望
料将
将
将会
会
可能
或将
展望
设想
情景
估计将
料
或达
可望
或可
势将
将要
即将
前景
预判
推算
`,
  target: `
目标
指标
力争
争取
确保
不低于目标
约束性
预期目标
要求
承诺
计划目标
`,
  plan: `
计划
打算
规划
拟
希望
考虑
有意
愿意
想要
准备
`
}
