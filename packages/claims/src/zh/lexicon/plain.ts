import type {PlainWords} from '../../signs/words.ts'

export const plain: Omit<PlainWords, 'denial' | 'light' | 'silent'> = {
  survey: `
调查
受访
样本
问卷
访问了
采访
抽样
抽取
参与调查
被调查
`,
  points: `
点
个点
个百分点
百分点
`,
  again: `
即
也即
也就是
也就是说
亦即
即为
或者说
相当于
`,
  uncertainty: `
±
正负
误差
抽样误差
误差范围
误差幅度
`,
  gap: `
差距
相差
之差
差异
差额
差值
差
悬殊
落差
优势
`,
  respectively: `
分别
依次
依次为
各自
顺次
`,
  rest: `
其余
剩余
剩下
余下
其他
`,
  previous: `
其中
这些人中
其中有
`,
  total: `
合计
总计
共计
总共
加起来
之和
相加
累计
一共
`,
  now: `
现在
目前
如今
当前
眼下
现阶段
时下
`,
  joint: `
和
及
以及
与
并
且
或
还有
以及其
或者
乃至
`,
  contrast: `
而
但
但是
然而
不过
与此同时
则
却
`
}
