import type {VersionWords} from '../../bonds/versions.ts'

export const versions: VersionWords = {
  first: `
初次
首次公布
首次发布
首次报告
首次核算
首次统计
首次估计
最初
起初
当初
初值
初报
初步核算
初步统计
初步估计
初步数据
首份估计
`,
  previous: `
此前
先前
原先
前值
上次公布
上一次公布
之前公布
`,
  older: `
原值
修订前
修正前
更正前
`,
  newest: `
修订后
修正后
更正后
终值
现值
`,
  revision: `
修订
修正
更正
上修
下修
`
}
