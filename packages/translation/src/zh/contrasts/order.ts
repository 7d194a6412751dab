import type {ContrastWords} from '../../language/contrasts.ts'

/** Ranks, records, and spans of time: the words of each side, one a line. */
export const orderContrasts: ContrastWords = {
  rank: {
    first: `
居首
首位
榜首
之首
第一
最高
最多
最大
最好
最快
最强
最长
最繁忙
最为
最热门
最主要
最普遍
最常见
最集中
最畅销
最活跃
最严重
最受
最常
领先
冠军
排首
位列首
头名
新高
纪录
前列
`,
    second: `
第二
居次
次之
其次
次席
亚军
紧随
`,
    third: `
第三
`,
    fourth: `
第四
`,
    fifth: `
第五
`,
    last: `
居末
末位
垫底
最低
最少
最小
最慢
最短
最弱
最差
殿后
最清闲
`
  },
  record: {
    first: `
首次
第一次
首度
`,
    second: `
第二次
再次
连续第二
`,
    third: `
第三次
连续第三
`
  },
  since: {
    year: `
同比
上年
去年
上一年
前一年
一年前
`,
    month: `
环比
上月
上个月
上一月
前一月
一个月前
`,
    quarter: `
环比
上季
上一季
前一季
`
  }
}
