import {nothing, type Draft, type Reading, type Unit} from '../quantities/grammar.ts'
import {lowerOf, numeralAfterSeparator} from '../quantities/amounts.ts'
import {readCited} from '../quantities/cited.ts'
import {isCitedNumeral, isOneMore, isPlain} from '../quantities/is-cited.ts'
import {compare, powerOfTen} from '../quantities/exact.ts'
import {isHedged} from '../quantities/leads.ts'
import {isHan, isLetter, isWordCode} from '../fold/kinds.ts'
import type {Numeral} from '../quantities/numeral.ts'
import {beforeSpace, folded} from '../quantities/places.ts'
import {nounAfter, personsAfter} from './nouns.ts'
import {longest} from '../quantities/lexicon.ts'
import {codeOf, scaleExponents} from './number-words.ts'

const list =
  '家 名 位 人 项 种 类 款 条 台 部 辆 架 艘 列 座 栋 幢 所 间 处 篇 份 本 册 张 幅 例 起 宗 笔 单 颗 粒 枚 块 片 根 支 队 户 股 ' +
  '头 匹 棵 株 门 对 双 副 把 瓶 箱 包 袋 桶 罐 盒 杯 碗 趟 班 席 票 件 批 组 套 只 次 场 人次 架次 车次 户次 册次 ' +
  '部分 大类 大块 国 省 市 县 天次 倍次 篇次 重量箱 标准箱'

/** Parts of a whole that numbers stand right before: 三步骤, 四等级. */
const structures = '层次 环节 步骤 维度 层级 等级 等次 档次 阶段 板块 模块 类别'

/** Words that begin like a measure word: 第4页所示, 124对应. */
const noMeasure =
  '单元 对应 对于 对比 对象 对方 对外 对手 对接 对话 对齐 对称 名称 名字 名义 名单 位于 位置 位数 种植 种子 部门 部署 部长 台湾 台风 条件 条例 家庭 家族 所示 所有 所谓 所在 所以 所述 ' +
  '所需 处理 处于 次日 次于 次数 次要 组成 组织 组合 批准 批评 批发 起来 起步 起始 起草 起飞 支持 支付 支出 支撑 根据 份额 本科 本次 本月 本身 本地 本周 本季 本年 本来 场景 场合 班级 席位 ' +
  '票数 票价 件数 套餐 套件 只有 只能 只是 只要 只在 只会 把握 门槛 门店 双方 双向 户籍 股份 股东 股价 股票 头部 头条 块状 间隔 间接 间谍 笔记 单位 单个 单独 副本 类似 人民 人工 人均 人才 人类 ' +
  '行业 行为 行动 行程 行政 行人 行李 行驶 行使 行星 行列 行距 款项 辆车 例如 例外 片段 片区 包括 包含 项下 队列 队伍 粒度 颗粒 国道 省道 县道 瓶颈 箱体 罐体 盒子 张力 幅度 篇幅 册封 趟平 国家 国际 国内 省级 市场 市值 市级 市民 省份 县级 县域 人员'

/** Measure words: what stands before the counted noun, or names it. */
export const classifiers: Array<[string, Unit]> = [
  ['个', {kind: 'count', noun: nounAfter, adjust: counted}],
  ...list.split(' ').map((word): [string, Unit] => [word, {kind: 'count', unit: word, adjust: counted}]),
  ...structures.split(' ').map((word): [string, Unit] => [word, {kind: 'count', adjust: counted}]),
  ['大', {kind: 'count', noun: nounAfter, adjust: countedKinds}],
  ...['步', '档', '层', '级', '行'].map((word): [string, Unit] => [
    word,
    {kind: 'count', adjust: countedSteps}
  ]),
  ...noMeasure.split(' ').map((word): [string, Unit] => [word, {kind: 'count', adjust: () => undefined}])
]

/** 一家 and 百家 count nothing; 三国 and 两国 are names. */
function counted(reading: Reading, numeral: Numeral, end: number): Numeral | undefined {
  const {codes} = reading
  if (isOneMore(reading, numeral, end)) return {...numeral, article: false}
  if (numeral.article || numeral.share) return undefined
  if (isLabelled(reading, numeral.start) || isModel(reading, numeral, end)) return undefined
  const size = numeral.end - numeral.start
  if (numeral.bare && size === 1 && !isHedged(reading, numeral.start)) return undefined
  const isPlace = '国省市县'.includes(String.fromCharCode(codes[end - 1]!))
  if (isPlace && numeral.form === 'words' && numeral.value.digits < 11n) return undefined
  // 8.7起 is a version or a price from there on, but where a statistic is cited.
  const isDecimal = codes[numeral.start]! < 0x80 && numeral.value.scale > 0 && numeral.scales.length === 0
  return isDecimal && !isCitedNumeral(reading, numeral) ? undefined : numeral
}

/** 由五大模块组成; 三大运营商 and 五大道 are names. */
function countedKinds(reading: Reading, numeral: Numeral, end: number): Numeral | undefined {
  const isKinds = numeral.form === 'words' && numeral.value.digits <= 20n
  const next = reading.codes[end]!
  const isNamed =
    !/(?:分|分为|分成|共|共有|有|由|设|设有|提出|包括|包含|涵盖|围绕|聚焦|归为|形成|构建)$/.test(
      folded(reading, numeral.start - 3, numeral.start)
    )
  return isKinds && !isNamed && isHan(next) ? counted(reading, numeral, end) : undefined
}

/** 分四步进行, 共设三档, 走8000步, 至少4行; 十二层 and 三级 alone name a floor or a grade. */
function countedSteps(reading: Reading, numeral: Numeral, end: number): Numeral | undefined {
  const isWalked = reading.codes[end - 1] === codeOf('步') && numeral.value.digits >= 20n
  const before = folded(reading, numeral.start - 3, numeral.start)
  const isTold =
    isHedged(reading, numeral.start) || /(?:分|分为|分成|共|共有|设|设有|设置|分设|归为)$/.test(before)
  return isTold || isWalked ? counted(reading, numeral, end) : undefined
}

/** 一千二百三十四 counts, 二三四五 and 二百五 do not. */
function hasScale(codes: Uint16Array, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if ((scaleExponents.get(codes[at]!) ?? 0) > 1) return true
  return false
}

/** 图4, 表2: a number that names. */
function isLabelled(reading: Reading, start: number): boolean {
  const before = beforeSpace(reading, start)
  const label = reading.codes[before]
  return (
    label === codeOf('图') ||
    label === codeOf('式') ||
    (label === codeOf('表') && !notTable.has(reading.codes[before - 1]!))
  )
}
const notTable = new Set([...'代发列'].map(codeOf))

/** 2016款 and 2024届 are years of a model or class. */
function isModel({codes}: Reading, {start, end, scales}: Numeral, unitEnd: number): boolean {
  const unit = codes[unitEnd - 1]
  return unit === codeOf('款') && codes[start] === 0x32 && end - start === 4 && scales.length === 0
}

/** A number that counts without a measure word: 1560万, 1,234, 两千多, 数百, 超过2000. */
export function readCount(reading: Reading, numeral: Numeral): Draft[] {
  const second = numeralAfterSeparator(reading, numeral, numeral.end)
  const lower = second ? lowerOf(numeral, second) : numeral
  const isRange =
    second !== undefined && !second.share && compare(lower.value, second.value) < 0 && counts(reading, second)
  const unit = personsAfter(reading, (isRange ? second : numeral).end)
  const isOpen = !isRange && unit === undefined && isPlain(reading, numeral) && isStated(reading, numeral)
  const shared = isOpen ? readCited(reading, numeral) : nothing
  if (shared.length > 0) return shared
  if (!isRange && !counts(reading, numeral)) return nothing
  const last = isRange ? second : numeral
  const first = isRange ? lower : numeral
  const upper = isRange ? (second.upper ?? second.value) : numeral.upper
  return [
    {
      start: numeral.start,
      end: last.end,
      kind: 'count',
      value: first.value,
      upper,
      isSize: !isRange && last.vague,
      step: powerOfTen(Math.min(first.step, last.step)),
      hedge: last.hedge,
      unit,
      open: isOpen
    }
  ]
}

/** 由689降至628, 减少六十一; 3月, 第3, 三者 and 1.31版 state nothing. */
function isStated(reading: Reading, {start, end, form, value}: Numeral): boolean {
  const {codes} = reading
  const next = codes[end]!
  if (
    (form === 'words' && end - start < 2) ||
    isLabelled(reading, start) ||
    isNaming(reading, end, value.scale > 0)
  )
    return false
  // Helm 81、etcd 81 says it of them; iPhone 15用户 have a name.
  const isNamed = isLetter(codes[beforeSpace(reading, start)] ?? 0)
  return !isNamed || (value.scale === 0 && (!(isHan(next) || isLetter(next)) || next === codeOf('和')))
}

/** 3月 and 14期 are names; 13.34期 and 14期（份） count what came out. */
function isNaming({codes, grammar}: Reading, end: number, isBroken: boolean): boolean {
  const next = codes[end]!
  if (issues.has(next)) {
    const again = codes[end + 1] === openBracket ? longest(grammar.units, {codes}, end + 2) : undefined
    return !isBroken && again?.value.kind !== 'count'
  }
  return naming.has(next)
}
const naming = new Set([...'年月日号时点分秒章页节版'].map(codeOf))
const issues = new Set([...'届期季周'].map(codeOf))
const openBracket = codeOf('(')

function counts(reading: Reading, numeral: Numeral): boolean {
  const {codes} = reading
  const {value, scales, counting, bare, vague, hedge, end, start, form} = numeral
  // 5G is a name, and 320万TEU counts.
  const isApart = isHan(codes[end - 1]!) && isLetter(codes[end]!)
  if (numeral.share || (isWordCode(codes[end]!) && !isApart)) return false
  if (counting || vague || hedge === 'over') return true
  if (bare) return isHedged(reading, start)
  if (isCitedNumeral(reading, numeral) && isStated(reading, numeral)) return true
  const isWhole = value.scale <= 0
  if (form === 'words' && isWhole && end - start > 3 && hasScale(codes, start, end)) return true
  if (scales.length > 0 && (codes[start]! < 0x80 || end - start > 2)) return true
  if (scales.length > 0 && scales[0]! >= 3 && !isHan(codes[end]!)) return true
  return isWhole && value.digits >= 10n && isHedged(reading, start)
}
