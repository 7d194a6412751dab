import type {PeriodGrammar} from '../claims/period-grammar.ts'
import type {PeriodWords} from '../claims/words.ts'

export const periods: PeriodWords = {
  now: '现在 目前',
  bases: {
    year: '同比 较去年同期 比去年同期 较上年同期 比上年同期 与去年同期相比',
    quarter: '较上季度 比上季度 较上一季度 比上一季度 季环比',
    month: '较上月 比上月 较上个月 比上个月 月环比',
    previous: '环比'
  },
  silent: '同比例 环比例'
}

const absolute = String.raw`(?:(?<![\d.])(?<year>(?:19|20)\d{2})|(?<![〇零一二三四五六七八九十])(?<hanYear>[一二][〇零○一二三四五六七八九]{3})|(?<=^|[从自由至到较比于在与和、，：；(（/年])(?<shortYear>[12]\d)(?=年(?!前|间|来|以上|以下|以内|内|后|期|龄|的历史|的经验|历史|经验)))\s?(?:财政年度|财年|年度|年)`
const fiscal = String.raw`fy\s?(?:20)?(?<fiscalYear>\d{2})(?!\d)`
const western = String.raw`(?<![\d.])(?:(?<leadQuarter>q[1-4]|h[12])\s?(?:of\s)?(?<leadYear>20\d{2})|(?<tailYear>20\d{2})\s?(?<tailQuarter>q[1-4]|h[12]))(?![\da-z])`
const iso = String.raw`(?<![\d.-])(?<isoYear>(?:19|20)\d{2})-(?<isoMonth>0[1-9]|1[0-2])(?:-[0-3]\d)?(?![\d.-])`
const listed = String.raw`(?<![\d.])(?<listedYear>(?:19|20)\d{2})(?=(?:\s?(?:[、,，/—–～~-]|至|到|和|与|及|以及)\s?(?:19|20)\d{2}(?!\d)){1,12}\s?年)`
const bracketed = String.raw`(?<=[(（])(?<bracketYear>(?:19|20)\d{2})(?=[)）])`
const relative = String.raw`(?<relative>今年|去年|大前年|前年|明年|后年|本年度|上年度?|上一年度?|前一年度?|上财年|本财年)|(?<![约近\d])(?<ago>[一二两三四五六七八九十]{1,2}|\d{1,2})年(?:之)?前|(?<![第约近\d])(?<later>[一二两三四五六七八九十]{1,2}|\d{1,2})年(?:之)?后`
const duration = String.raw`(?:过去|近|最近|这|在过去的)(?:的)?(?<duration>[一二两三四五六七八九十]{1,2}|\d{1,2})年(?:来|间|里|内|中|时间)?|(?<durationAfter>[一二两三四五六七八九十]{1,2})年(?:来|间|(?=新[高低]|最[高低]))|(?<!第)(?<durationBare>[一二两三四五六七八九十]{1,2})年(?=提高|上升|增长|增加|下降|减少|降低|翻|升|降|涨|跌)|(?<=连续|连)(?<durationRun>[一二两三四五六七八九十]{1,2}|\d{1,2})年`
const tail = String.raw`(?:\s?(?:的)?(?:前(?<quarters>[二两三2-3])个?季度|第?(?<quarter>[一二三四1-4])季度|(?<quarterSign>q[1-4]|h[12])(?![\da-z])|(?<half>[上下])半年|(?:(?<monthFrom>1[0-2]|0?[1-9])(?:月份?)?[-—–~～至到])?(?<month>1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])月(?:份|底|末|初|中旬|上旬|下旬)?(?:[0-3]?\d[日号])?))?`
const partOnly = String.raw`(?<!前|连续|后|近|过去|[一二三四五六七八九十\d])第?(?<partQuarter>[一二三四1-4])季度|(?<partHalf>[上下])半年|(?<![\d.])(?<partMonth>1[0-2]|0?[1-9])月份?(?!内|间|后|前)`

export const periodGrammar: PeriodGrammar = {
  sign: /[年月季]|fy|(?:19|20)\d\d|半年/,
  pattern: new RegExp(
    `(?:${absolute}|${bracketed}|${relative})${tail}|${fiscal}|${western}|${iso}|${listed}|${duration}|${partOnly}`,
    'g'
  ),
  relativeYears: {明年: -1, 后年: -2, 今年: 0, 本年度: 0, 本财年: 0, 去年: 1, 前年: 2, 大前年: 3, 上财年: 1},
  otherRelative: 1,
  numbers: {一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9, 十: 10, 十一: 11, 十二: 12},
  spokenYears: new Map(),
  parts: {上: 'H1', 下: 'H2'},
  compared:
    /(?:相比(?:于|之下)?|相较(?:于|之下)?|较|(?<!占|分|对|环|同)比|对比|超过|高于|低于|多于|少于|好于|不及|自|自从)\s?@|@(?:全年|年底|年末|同期|时|初|底|末|的水平|水平|疫情前)?的?(?:相比|相较|比较|比起来|以来|起|开始)|(?:与|和|同|跟)\s?@[^#，；。]{0,6}(?:持平|一致|相当|相同)/,
  published:
    /(?:发布|公布|发表|出版|刊登|刊发|推出|成文)(?:于|在)\s?@|@(?:初|底|末|中旬)?[，,]?[^#¤，,；。]{0,16}?(?:发布|公布|发表|出版|推出|刊登|刊发|披露|印发|出炉)了?(?:\s?[)）]|的(?!组织|企业|公司|产品|软件)|[^#；。]{0,16}?(?:报告|调查|数据|白皮书|研究|统计|结果|论文|年报|财报|公报|简报))/,
  tightBefore:
    /^(?:全年|上述|底|末|初|时|度|的|这一比例|该比例|比例|数字|占比|使用率|采用率|份额|为|是|则|仅|只有|有|占|达到了?|达|约|已|就|升至|增至|降至|跌至|\s|[:：])*$/,
  tightCompared: /^(?:全年|同期|时|年底)?的?(?:约|仅|近)?\s?[(（]?$/,
  multipleBehind: /^(?:全年|同期|水平|同期水平)?的(?:近|约)?$/,
  multipleBefore: /^(?!)/,
  tightBehind: /^\s?[(（]\s?$/,
  rangeGap: /^\s?(?:到|至|—|–|-|~|～|——)\s?$/,
  rangeBefore: /$/,
  later: /此后|之后|随后|后来|其后|后(?:又|便|就)?[回降升跌下上滑]/,
  trailing: false
}
