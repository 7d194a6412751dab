import type {UnitMagnitudes} from '../unit/magnitudes-in.ts'

/** What tables count, behind 万 and 亿. */
const counted = [
  '人次',
  '人',
  '名',
  '元',
  '美元',
  '港元',
  '欧元',
  '吨',
  '吨公里',
  '人公里',
  '公里',
  '千米',
  '户',
  '家',
  '个',
  '件',
  '套',
  '辆',
  '台',
  '部',
  '艘',
  '架',
  '箱',
  '标准箱',
  '只',
  '头',
  '株',
  '册',
  '张',
  '例',
  '所',
  '座',
  '间',
  '次',
  '人天',
  '亩',
  '公顷',
  '平方米',
  '平方公里',
  '立方米',
  '千克',
  '公斤',
  '升',
  '条',
  '份',
  '篇',
  '项',
  '笔',
  '千瓦',
  '千瓦时',
  'TEU'
].join('|')

function unitIn(magnitude: string): RegExp {
  return new RegExp(`^${magnitude}(?:${counted})?$`)
}

/** What a unit begins with that makes numbers count in thousands or more: 万人次, 亿元. */
export const unitMagnitudes: UnitMagnitudes = [
  [unitIn('千万'), 7],
  [unitIn('百万'), 6],
  [unitIn('十万'), 5],
  [unitIn('十亿'), 9],
  [unitIn('万亿'), 12],
  [unitIn('万'), 4],
  [unitIn('亿'), 8],
  [/^千(?:人|元|吨|户|件|辆|人次|美元|头|只)$/, 3]
]

/** Whether a unit is one of money: 亿元. */
export function isMoney(unit: string): boolean {
  return unit.endsWith('元')
}
