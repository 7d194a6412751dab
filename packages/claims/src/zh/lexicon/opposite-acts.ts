import type {OppositeWords} from '../../signs/words.ts'

/** What is done and its opposite: who measures the one has no number of the other. */
export const oppositeActs: OppositeWords = [
  {
    sides: [
      `
用电
用电量
耗电
耗电量
`,
      `
发电
发电量
`
    ]
  },
  {
    sides: [
      `
投放
`,
      `
回笼
`
    ]
  },
  {
    sides: [
      `
进口
`,
      `
出口
`
    ]
  },
  {
    sides: [
      `
流入
`,
      `
流出
`
    ]
  },
  {
    sides: [
      `
出生
`,
      `
死亡
`
    ]
  },
  {
    sides: [
      `
结婚
`,
      `
离婚
`
    ]
  },
  {
    sides: [
      `
入院
`,
      `
出院
`
    ]
  },
  {
    sides: [
      `
入境
`,
      `
出境
`
    ]
  },
  {
    sides: [
      `
抵达
到达
`,
      `
出发
启程
`
    ]
  },
  {
    sides: [
      `
录取
批准
通过
核准
`,
      `
驳回
不予
未获
`
    ]
  },
  {
    sides: [
      `
开工
`,
      `
竣工
完工
`
    ]
  },
  {
    sides: [
      `
开业
`,
      `
停业
歇业
`
    ]
  },
  {
    sides: [
      `
增持
买入
`,
      `
减持
卖出
`
    ]
  },
  {
    sides: [
      `
得起
得上
得了
得动
得完
`,
      `
不起
不上
不了
不动
不完
`
    ]
  },
  {
    sides: [
      `
自有
`,
      `
租赁
租住
租用
`
    ]
  },
  {
    sides: [
      `
参加
加入
`,
      `
退出
退会
`
    ]
  },
  {
    sides: [
      `
新设
设立
`,
      `
注销
吊销
`
    ]
  },
  {
    sides: [
      `
上市
`,
      `
退市
`
    ]
  },
  {
    sides: [
      `
招聘
录用
招录
聘用
`,
      `
辞退
解聘
裁员
裁减
`
    ]
  },
  {
    sides: [
      `
胜诉
`,
      `
败诉
`
    ]
  },
  {
    sides: [
      `
记得
`,
      `
忘记
忘了
`
    ]
  },
  {
    sides: [
      `
出席
到场
`,
      `
缺席
缺勤
`
    ]
  },
  {
    sides: [
      `
供应
供给
`,
      `
需求
`
    ]
  },
  {
    sides: [
      `
转让
出让
`,
      `
受让
`
    ]
  }
]
