import type {PeopleWords} from '../people.ts'

export const people: PeopleWords = {
  anyone: `
者
人口
人群
居民
住户
群体
个人
人员
人士
国民
公民
民众
受访者
调查对象
`,
  places: `
地区
区域
地方
`,
  ofTheirAge: `
人
老年人
老年人口
老人
儿童
少儿
孩子
未成年人
青少年
少年
少年儿童
成年人
成人
青年
青年人
年轻人
中老年人
婴幼儿
`,
  links: `
的
在
于
中
里
居住
生活
住
`,
  alike: `
男性
男
男子
男士

女性
女
女子
女士
妇女

企业
公司

农村
乡村
`
}
