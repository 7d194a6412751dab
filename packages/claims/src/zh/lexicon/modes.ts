import type {ModeWords} from '../../signs/words.ts'

export const modes: ModeWords = {
  forecast: `
预计
预测
预估
预料
`,
  target: `
目标
预期目标
力争
争取
约束性指标
承诺
须确保
必须确保
应确保
要确保
`,
  ahead: `
预期
有望
料将
将
将会
将达
料
或达
可望
势将
将要
展望
设想
情景
`,
  plan: `
计划
打算
规划
拟
希望
有意
愿意
想要
准备
`,
  possible: `
可能
或将
或可
估计
会
应
须
必须
要求
里程碑
愿景
任务
指标
标杆
红线
底线
`,
  done: `
已
已经
已达
业已
早已
达到了
超过了
突破了
完成了
实现了
录得
`,
  final: `
最终核实
最终核算
最终核定
最终数
最终数据
最终统计
最终结果
最终值
终值
定稿数据
`
}
