import type {RelationWords} from '../../signs/words.ts'

export const relations: RelationWords = {
  to: `
控制在
至
到
达到
达至
达
至约
到了
成为
转为
转成
变为
变成
转向
`,
  from: `
从
由
来自
`,
  by: ``,
  in: `
在
于
期间
当
`,
  on: ``,
  over: ``,
  of: `
的
中
里
之中
当中
内
占
占到
占了
`,
  than: `
比
较
相比
相较于
相比于
相较
对比
高于
低于
多于
少于
快于
慢于
好于
优于
大于
小于
高过
不及
仅次于
次于
领先
领先于
落后
落后于
高出
多出
超过了
超过
超越
反超
赶超
追上
赶上
不如
逊色于
相比之下
比之
比起
超出
胜过
逊于
弱于
强于
早于
晚于
贵于
短于
长于
`,
  facing: `
对
`,
  since: `
自
自从
以来
`,
  later: `
此后
其后
随后
之后
后来
自此
从此
自那以后
自那时起
`,
  when: `
当时
那时
其时
`,
  per: `
每
每一
`,
  who: ``,
  between: `
之间
介于
与
和
同
跟
`
}
