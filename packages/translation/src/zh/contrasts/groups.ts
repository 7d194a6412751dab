import type {ContrastWords} from '../../language/contrasts.ts'

/** Of whom, where and of what kind: the words of each side, one a line. */
export const groupsContrasts: Pick<
  ContrastWords,
  | 'place'
  | 'sex'
  | 'age'
  | 'compass'
  | 'state'
  | 'market'
  | 'water'
  | 'line'
  | 'hours'
  | 'job'
  | 'owner'
  | 'net'
  | 'risk'
  | 'kind'
  | 'who'
  | 'average'
> = {
  place: {
    urban: `
城镇
城市
城区
市区
`,
    rural: `
农村
乡村
村庄
`
  },
  sex: {
    men: `
男性
男子
男生
男孩
男童
男人
父亲
男
`,
    women: `
女性
女子
女生
女孩
女童
女人
母亲
妇女
孕妇
产妇
女
`
  },
  age: {
    adults: `
成年
成人
`,
    children: `
儿童
孩子
未成年
子女
少年
婴
幼
`
  },
  compass: {
    north: `
北方
北部
东北
西北
华北
北美
北非
北欧
`,
    south: `
南方
南部
东南
西南
华南
南美
南非
南亚
南欧
韩国
`,
    east: `
东部
东北
东南
华东
东亚
东欧
东非
中东
`,
    west: `
西部
西北
西南
西欧
西非
西亚
西方
`,
    middle: `
中部
中央
中亚
中非
中欧
`
  },
  state: {
    central: `
中央
`,
    local: `
地方
地方政府
`
  },
  market: {
    home: `
国内
境内
本国
`,
    abroad: `
海外
境外
国外
国际
外国
外资
外籍
出国
留学
`
  },
  water: {
    marine: `
海洋
海水
海上
`,
    inland: `
内陆
淡水
`
  },
  line: {
    fixed: `
固定
`,
    mobile: `
移动
手机
`
  },
  hours: {
    full: `
全职
全日制
全时
`,
    part: `
兼职
非全日
`
  },
  job: {
    employed: `
就业
在职
`,
    unemployed: `
失业
`
  },
  owner: {
    public: `
公共
公立
国有
公办
公有
`,
    private: `
私营
民营
私人
私立
私有
民办
私家
`
  },
  net: {
    online: `
线上
网上
网络
在线
互联网
网购
`,
    offline: `
线下
实体
现场
面对面
`
  },
  risk: {
    low: `
低风险
低危
`,
    high: `
高风险
高危
`
  },
  kind: {
    new: `
新建
新房
`,
    old: `
二手
存量房
`
  },
  who: {
    person: `
人均
每人
户均
`,
    household: `
户均
每户
`
  },
  average: {
    median: `
中位
`,
    mean: `
平均
人均
户均
均价
月均
日均
年均
周均
均值
`,
    peak: `
最高
最大
峰值
高峰
`
  }
}
