import {amountDraft, rangeEnd} from '../quantities/amounts.ts'
import {fraction} from '../quantities/digits.ts'
import {exact} from '../quantities/exact.ts'
import {nothing, type Draft, type Phrase, type Reading} from '../quantities/grammar.ts'
import {isHan} from '../fold/kinds.ts'
import {folded} from '../quantities/places.ts'
import {isLabel, shareDraft} from '../quantities/shares.ts'
import {groupFollows} from './groups.ts'
import {codeOf} from './number-words.ts'

const halfCode = codeOf('半')

const measureWords = '个 家 名 位 人 款 项 间 所 例 台 辆 座 支 起'
const personal = '家 名 位 人 款 项 间 所 例 台 辆 座 支 起 艘 架 列 棵 株 头 匹'

/** Counting words of which two are each: 人人, 艘艘. */
const each = '个 家 名 位 人 款 项 间 台 辆 座 艘 架 棵 株 匹 户 校'

/** Words that are a share by themselves. */
export const shares: Array<[string, Phrase]> = [
  ...['一半', '半数', '对半'].map((word): [string, Phrase] => [word, {read: half}]),
  ...share(
    '过半 过半数 超半数 超半 逾半 逾半数 大半 大半数 一大半 一多半 多半数 多数 大多数 大部分 大部份 绝大半',
    50,
    'over'
  ),
  ...share(
    '刚过半 刚过半数 刚刚过半 刚刚过半数 勉强过半 勉强过半数 堪堪过半 略过半 略过半数 略超半数 稍过半',
    50,
    'just-over'
  ),
  ...share('未过半 不过半 尚未过半 没有过半 未超半数', 50, 'at-most'),
  ...share('近半 近半数 近一半 将近一半', 50, 'nearly'),
  ...share('绝大多数 绝大部分 绝大部份 极大多数', 80, 'at-least'),
  ...share('几乎所有 几乎全部 近乎全部 近乎所有 差不多所有 几乎全体 几乎每', 90, 'at-least'),
  ...measureWords.split(' ').flatMap((word) => share(`几乎每${word} 几乎每一${word}`, 90, 'at-least')),
  ...share('少数 小部分 一小部分 少部分', 50, 'under'),
  ...share('极少数 极个别 极少部分 寥寥无几', 10, 'at-most'),
  ...guarded('个别', 10, isFew, 'at-most'),
  ...guarded('几乎没有 几乎没有任何', 10, groupFollows, 'at-most'),
  ...share(
    '并非所有 不是所有 并不是所有 并非全部 不是全部 并非全体 未必所有 未必全部 不见得所有',
    100,
    'under'
  ),
  ...measureWords
    .split(' ')
    .flatMap((word) =>
      share(
        `并非每${word} 不是每${word} 并不是每${word} 并非每一${word} 不是每一${word} 未必每${word}`,
        100,
        'under'
      )
    ),
  ...share('无一例外', 100),
  ...share('无一', 0),
  ...personal.split(' ').flatMap((word) => share(`没有一${word} 无一${word}`, 0)),
  ...guarded('没有一个 无一个 没有任何一个 没一个', 0, isNobody),
  ...guarded('没有任何 无任何 没有人 无人', 0, groupOrVerb),
  ...personal.split(' ').flatMap((word) => share(`没有任何一${word}`, 0)),
  ...guarded('所有 所有的 全部 全体 全部的', 100, isOfAll),
  ...measureWords.split(' ').flatMap((word) => guarded(`每${word} 每一${word}`, 100, isOfAll)),
  ...each.split(' ').flatMap((word) => guarded(word + word, 100, isEach)),
  ['零', {read: none}],
  ...words('百分百 百分之百的').map((word): [string, Phrase] => [word, {read: whole}])
]

/** Nouns that 没有一个 says nothing of a group with. */
const abstract = words(
  '统一 标准 答案 办法 方法 理由 地方 时刻 概念 定义 结论 说法 明确 固定 完整 能 简单 通用 确切 万能 好 完美 绝对 放之四海'
)
/** What 零 counts; elsewhere it begins a word: 零售, 零部件, 零信任. */
const counted = words(
  '事故 故障 投诉 伤亡 感染 病例 确诊 新增 失误 缺陷 漏洞 宕机 停机 死亡 违规 违约 差错 报告 举报 泄漏 泄露 中断 逾期 延误 返工 上报'
)
/** Verbs by which 无人 and 没有人 speak of those who were asked. */
const verbs = words(
  '使用 采用 选择 部署 回答 表示 认为 投票 反对 支持 达到 报告 完成 通过 参与 实施 提到 提及 死亡 受伤 伤亡 生还 幸免 缺席 弃权 及格 违规 落选 迟到 旷课 投诉 离职 退出'
)
/** What makes of a share a habit or a name: 多数情况下, 少数民族. */
const notShares = new Set([
  '情况',
  '时候',
  '时间',
  '民族',
  '派',
  '党',
  '票',
  '股东',
  '据',
  '裔',
  '群体',
  '主义',
  '场合',
  '场景',
  '意见',
  '决',
  '化',
  '秒',
  '小时'
])
/** What 大半 and 一半 measure in time and place: 大半年, 大半夜, 一半路. */
const measured = new Set('年月天夜分场生路空山圈')
/** Groups that begin like one of those. */
const notMeasured = new Set(words('年轻 年长 年龄 天使 分析 分店 分部 生产 生物 生活 场馆 路线 路段 山区'))

function share(list: string, percent: number, hedge?: Draft['hedge']): Array<[string, Phrase]> {
  return guarded(list, percent, isShare, hedge)
}

function guarded(
  list: string,
  percent: number,
  guard: (reading: Reading, end: number, start: number) => boolean,
  hedge?: Draft['hedge']
): Array<[string, Phrase]> {
  return words(list).map((word): [string, Phrase] => [
    word,
    {
      read: (reading, start, end) =>
        guard(reading, end, start) && !isLabel(reading, start, end)
          ? [shareDraft(start, word.endsWith('的') ? end - 1 : end, percent, hedge)]
          : nothing
    }
  ])
}

function isShare({codes}: Reading, end: number): boolean {
  const two = String.fromCharCode(codes[end]!, codes[end + 1]!)
  if (codes[end - 1] === halfCode && measured.has(two[0]!) && !notMeasured.has(two)) return false
  return !notShares.has(two) && !notShares.has(two[0]!)
}

/** All that is said of everyone; 所有企业中, 为每家企业, 比全体教师 and 每个家庭平均 only name whom it concerns. */
function isOfAll(reading: Reading, end: number, start: number): boolean {
  const isFrame =
    /^[^，。在都均已]{1,8}?(?:之中|当中|里|中(?![国小心型大等央])|[(]|平均|的[\d一二三四五六七八九十两])/.test(
      folded(reading, end, end + 12)
    )
  return !isFrame && !concerning.has(reading.codes[start - 1] ?? 0) && groupFollows(reading, end)
}
const concerning = new Set([...'在占对向给从为替于比较'].map(codeOf))

/** 渡轮艘艘晚点, and not 一个个: one by one. */
function isEach({codes}: Reading, end: number, start: number): boolean {
  return isHan(codes[end] ?? 0) && codes[start - 1] !== codeOf('一') && codes[end] !== codes[start]
}

/** 一半, 一半到三分之二 */
function half(reading: Reading, start: number, end: number): Draft[] {
  if (!isShare(reading, end) || isLabel(reading, start, end) || isPairOfHalves(reading, start, end))
    return nothing
  const first = {numeral: fraction(start, end, exact(1n), exact(2n)), unit: {kind: 'percent' as const}, end}
  return [amountDraft(reading, first, rangeEnd(reading, first), first.unit)]
}

/** 一半是海水，一半是火焰: both of one sentence. */
function isPairOfHalves(reading: Reading, start: number, end: number): boolean {
  const [before] = folded(reading, start - 10, start)
    .split(sentenceEnd)
    .slice(-1)
  const [behind] = folded(reading, start, Math.min(end + 10, reading.length)).split(sentenceEnd)
  return `${before}${behind}`.split('一半是').length > 2
}

const sentenceEnd = /[。!?\n]/

/** 个别企业, and not 这个别名 or 个别化. */
function isFew(reading: Reading, end: number, start: number): boolean {
  return isShare(reading, end) && !isHan(reading.codes[start - 1] ?? 0) && groupFollows(reading, end)
}

function isNobody(reading: Reading, end: number): boolean {
  const next = String.fromCharCode(...reading.codes.subarray(end, end + 8))
  return !abstract.some((word) => next.slice(0, word.length + 4).includes(word))
}

function groupOrVerb(reading: Reading, end: number): boolean {
  const next = String.fromCharCode(...reading.codes.subarray(end, end + 2))
  return verbs.includes(next) || groupFollows(reading, end)
}

/** 零事故 */
function none(reading: Reading, start: number, end: number): Draft[] {
  const next = String.fromCharCode(...reading.codes.subarray(end, end + 2))
  return counted.includes(next)
    ? [{start, end, kind: 'count', value: exact(0n), step: '1', unit: next}]
    : nothing
}

/** 百分百 before 确定 is a manner of speaking. */
function whole({codes}: Reading, start: number, end: number): Draft[] {
  const last = codes[end - 1] === codeOf('的') ? end - 1 : end
  const next = String.fromCharCode(codes[end]!, codes[end + 1]!)
  return ['确定', '肯定', '相信', '放心', '正确', '把握', '努力', '投入', '准确'].includes(next)
    ? nothing
    : [shareDraft(start, last, 100)]
}

function words(list: string): string[] {
  return list.split(' ')
}
