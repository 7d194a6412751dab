import type {Hedge} from '../quantity.ts'
import type {Mark, Phrase} from '../quantities/grammar.ts'

/** Words of comparison; each side combines with the words of degree below. */
const above = '超过 超 逾 多于 高于 大于 过 超出 超越 高过'
const below = '低于 少于 不足 不到 小于 未达 未到 未满 不及'
const slightly = '略 稍 略微 稍微 稍稍 微 刚 刚刚 刚好 小幅 轻微 险'
/** 险些突破: it did not come to that. */
const almost = '险些 差点 差点儿 差一点 差一点儿 几乎 几近 即将 快要 眼看要 接近'
const arriving = '超过 超 突破 达到 达 到 过 触及 占到 逾'
const greatly = '远 远远 大大 大幅 明显 显著'
const negation =
  '不 未 没 没有 并未 尚未 从未 均未 不会 不得 不能 无法 不应 不曾 未曾 未能 没能 不可 不可以 不宜 不许'

const before: Record<Hedge, string> = {
  exactly: '',
  over: `${above.replace(' 过 ', ' ')} 不止 不只 突破 冲破 跨过 站上 > 越过 大幅超过`,
  'at-least':
    '至少 最少 起码 不少于 不低于 不下于 不下 不小于 不亚于 最低 至低 少说 ≥ >= 保底 年满 已满 达到或超过 大于等于 大于或等于 高于或等于 下限为 下限是 下限',
  under: `${below} 不满 不够 跌破 < 尚不足 还不到 尚不到 仅不足 未及`,
  'at-most':
    '至多 最多 顶多 不超过 不高于 不大于 不多于 不超 最高 可达 最高可达 最多可达 最高达 上限为 上限是 上限 充其量 撑死 撑死了 小于等于 小于或等于 少于或等于 低于或等于 ≤ <= 封顶',
  nearly: '近 接近 将近 逼近 几近 几乎 趋近 趋近于 近乎 几达 直逼 靠近 濒临 快到 快要达到 接近于',
  about: '约 大约 大概 约莫 ~ ≈ 估计 大致 差不多 约略 大体 粗略估计 约合 约等于 约计',
  'just-over': '刚过 勉强 堪堪 勉强超过 勉强达到 勉强过 险过',
  'just-under': ''
}

const small =
  '仅 仅仅 只有 只 区区 才 仅有 只是 仅仅有 仅占 只占 仅为 只为 仅仅是 不过是 寥寥 单单 唯有 只剩 仅剩 只剩下 仅剩下 仅存 才有 才占 低至 低到 只不过 仅达 仅仅占 只占到 仅占到 只占了'
const large =
  '高达 多达 竟有 竟达 竟高达 足足 整整 足有 竟 居然有 竟然有 竟然达到 达到惊人的 惊人的 竟占 达到创纪录的 多至 高至 长达 重达 远达 足足有 整整有'

/** Words that may stand between a hedge and its number. */
const links =
  '正负 有 为 达 了 到 至 达到 有着 是 在 共 共有 总计 合计 是在 能 会 也 就 都 已 已有 已达 达成 要 要求 应 需 须 必须 应当 只能 据估计 ' +
  '总体的 全部的 全国的 全球的 受访者的 全年 平均 每年 每天 每月 全部受访者的 所有受访者的'
/** Words that may stand there with what the number is a share of: 占全球产量的. */
const wholes = '占 占到 占了 占据 已占 占去 占有'
const wholeNouns = '总 总数 总量 总额 总体 总人数 总人口 人口 样本 注册资本 国内生产总值 gdp'

const after: Record<Hedge, string> = {
  exactly: '',
  over: '多 余 有余 开外 不止 还多 挂零 还要多',
  'at-least': '往上 以上 及以上 或以上 和以上 或者以上 及其以上 + 起步 起 之上 打底',
  under: '不到 都不到 还不到',
  'at-most': '以下 及以下 或以下 以内 之内 封顶',
  nearly: '',
  about: '左右 上下 前后 之谱 许 光景 的样子 或左右',
  'just-over': '强 出头 稍多 多一点 多一些 冒头 挂点零',
  'just-under': '弱 不到一点 稍弱'
}

/** 4 个或者更多, 20岁以及更小: what joins a number to all beyond it, or short of it. */
const joins = '或 或者 或是 及 和 以及 甚至 乃至'
const beyond = '更多 更高 更久 更长 更大 更快 更强 更远 更重 更新'
const short = '更少 更低 更短 更小 更慢 更近 更轻'

/** 注意不到: what is out of somebody's reach, and no number. */
const unreached =
  '注意不到 察觉不到 觉察不到 意识不到 感觉不到 感受不到 体会不到 看不到 听不到 见不到 找不到 遇不到 碰不到 想不到 猜不到 得不到 收不到 买不到'

/** 加快到: a verb of change that ends like a hedge. */
const reached = '加快到 加快至 提快到'

/** Words that begin like a hedge behind a number. */
const noHedge =
  '强烈 强调 强制 强大 强劲 强行 强者 强化 强于 强势 弱势 弱化 弱小 弱于 多数 多用 多于 多为 多是 多来自 多集中 多在 多以 多样 多元 多次 多个 ' +
  '多出 多了 多家 多名 多种 多地 多年 多项 多位 多月 多头 多方 多少 多么 余下 余额 余地 上下游 上下班 上下文 左右两 左右手 左右着 左右了 许多 许可 起来 起到 起初 起步价 起点 起始 起因 起源 起跑 起居 ' +
  '以上述 以下简称 以下几 以下是 以下为 以上是 以上数据 之内容 前后端 前后两 起诉 起草 起飞 起降'

/** Hedge words before a number, and the words that may stand between. */
export const leads: Array<[string, Phrase]> = [
  ...words(links).map((word): [string, Phrase] => [word, {link: true}]),
  ...words(wholes).map((word): [string, Phrase] => [word, {link: true, whole: true}]),
  ...words(wholeNouns).map((word): [string, Phrase] => [word, {whole: true}]),
  ...entries(before).map(([word, hedge]): [string, Phrase] => [word, {mark: {hedge}}]),
  ...combined(slightly, above, 'just-over'),
  ...combined(slightly, below, 'just-under'),
  ...combined(greatly, above, 'over'),
  ...combined(greatly, below, 'under'),
  ...combined(negation, `${above} 突破 超出`, 'at-most'),
  ...combined(negation, '低于 少于 小于', 'at-least'),
  ...combined(negation, '达到 到 达', 'under'),
  ...combined(almost, arriving, 'nearly'),
  ...combined('险些 差点 差点儿', '跌破', 'just-over'),
  ...words(small).map((word): [string, Phrase] => [
    word,
    {mark: {tone: 'small'}, ...(word.endsWith('占') && {whole: true})}
  ]),
  ['估计', {mark: {hedge: 'about', isEstimate: true}}],
  // 不过146次: no more than a word for few, and no limit.
  ['不过', {mark: {tone: 'small'}}],
  ...words(large).map((word): [string, Phrase] => [word, {mark: {tone: 'large'}}]),
  ...words(`${unreached} ${reached}`).map((word): [string, Phrase] => [word, {}]),
  ...words('负 负增长 零下 负增长了').map((word): [string, Phrase] => [word, {sign: 'minus'}]),
  ...words('从 由 自 自从').map((word): [string, Phrase] => [word, {from: true}])
]

/** Hedge words behind a number. */
export const trails: Array<[string, Mark]> = [
  ...entries(after).map(([word, hedge]): [string, Mark] => [word, {hedge}]),
  ...orElse(beyond, 'at-least'),
  ...orElse(short, 'at-most'),
  ['之多', {tone: 'large'}],
  ['之巨', {tone: 'large'}],
  ['之高', {tone: 'large'}],
  ['而已', {tone: 'small'}],
  ...words(noHedge).map((word): [string, Mark] => [word, {}])
]

function combined(degrees: string, comparisons: string, hedge: Hedge): Array<[string, Phrase]> {
  return words(degrees).flatMap((degree) =>
    words(comparisons).map((comparison): [string, Phrase] => [degree + comparison, {mark: {hedge}}])
  )
}

function orElse(comparisons: string, hedge: Hedge): Array<[string, Mark]> {
  return combined(joins, comparisons, hedge).map(([word]) => [word, {hedge}])
}

function entries(table: Record<Hedge, string>): Array<[string, Hedge]> {
  return Object.entries(table).flatMap(([hedge, list]) =>
    words(list).map((word): [string, Hedge] => [word, hedge as Hedge])
  )
}

function words(list: string): string[] {
  return list.split(' ').filter((word) => word !== '')
}
