import type {MoveWords} from '../../signs/words.ts'

export const moves: MoveWords = {
  up: {
    verb: `
上升
上涨
上扬
升高
升温
增长
增加
增多
增大
提高
提升
攀升
飙升
跃升
回升
爬升
抬升
走高
扩大
扩张
扩展
上调
激增
剧增
猛增
大增
陡增
骤增
大涨
暴涨
猛涨
微升
微增
微涨
反弹
延长
递增
正增长
`,
    arrival: `
升至
升到
升为
升破
增至
增到
增为
涨至
涨到
涨破
扩至
提至
跃至
升达
增达
`,
    noun: ``,
    rate: `
增幅
涨幅
升幅
增速
增长率
增长速度
增长幅度
`,
    particle: ``,
    comparative: `
高
快
快于
大于
早
强于
好于
优于
领先
高出
多
多出
高于
多于
高过
贵
贵了
贵出
长
长了
重
重了
`,
    bare: `
增
涨
升
扩
`,
    factor: `
翻番
翻倍
倍增
翻一番
翻两番
翻了
`
  },
  down: {
    verb: `
下降
下滑
下跌
下调
减少
降低
缩减
缩小
萎缩
回落
走低
滑落
锐减
骤降
骤减
暴跌
大跌
大降
大减
微降
微跌
微减
收缩
削减
下挫
缩水
缩短
递减
负增长
`,
    arrival: `
降至
降到
降为
跌至
跌到
跌破
减至
减到
减为
滑至
滑落至
落至
缩至
缩减至
`,
    noun: ``,
    rate: `
降幅
跌幅
减幅
下降幅度
`,
    particle: ``,
    comparative: `
低
慢
慢于
小于
弱于
逊于
落后
不及
少
低于
少于
便宜
便宜了
短
短了
轻
轻了
`,
    bare: `
降
跌
减
`,
    factor: `
减半
砍半
腰斩
`
  },
  flat: {
    verb: `
持平
不变
没有变化
无变化
无明显变化
变化不大
保持稳定
基本稳定
大体稳定
维持稳定
未变
`,
    arrival: `
稳定在
`,
    noun: ``,
    rate: ``,
    particle: ``,
    comparative: ``,
    bare: ``,
    factor: ``
  }
}
