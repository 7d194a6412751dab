import type {ContrastWords} from '../../language/contrasts.ts'

/** What is done, and the way it goes: the words of each side, one a line. */
export const actsContrasts: Pick<
  ContrastWords,
  'trade' | 'way' | 'life' | 'deal' | 'choice' | 'flow' | 'straight' | 'care' | 'count'
> = {
  trade: {
    imports: `
进口
`,
    exports: `
出口
`
  },
  way: {
    arrive: `
抵达
到达
入境
迁入
移入
移民
`,
    depart: `
出发
离开
出境
迁出
移出
`
  },
  life: {
    births: `
出生
新生
分娩
生育
产妇
活产
`,
    deaths: `
死亡
去世
丧生
遇难
病亡
死
`
  },
  deal: {
    supply: `
供应
供给
`,
    demand: `
需求
`
  },
  choice: {
    accept: `
批准
接受
受理
授予
准予
录取
核准
获准
`,
    refuse: `
拒绝
拒付
拒签
拒收
驳回
不予
`
  },
  flow: {
    deposit: `
存款
`,
    loan: `
贷款
按揭
信贷
`
  },
  straight: {
    direct: `
直接
`,
    indirect: `
间接
`
  },
  care: {
    inpatient: `
住院
入院
`,
    outpatient: `
门诊
`
  },
  count: {
    include: `
包括
包含
含
计入
在内
`,
    exclude: `
不包括
不含
不计
剔除
`
  }
}
