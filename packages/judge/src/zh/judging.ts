import type {JudgingWords} from '../language/words.ts'

export const judging: JudgingWords = {
  growth: /增速|增长|涨幅|降幅|增幅|同比|环比|变动|变化|涨跌|增减/,
  increase: /新增|净增|净减|增量|增加|减少|新建|新设|流入|流出/,
  surveyBehind: /^(?:普查|抽样调查|统计调查|调查问卷)/,
  fall: /[减降跌缩砍斩](?!.{0,9}(?:(?<!不)[至到]|为))/,
  exactShare: /百分|成|零/,
  numeral: /百分|分之|一(?!半)|[二两三四五六七八九十]|成/,
  perThousand: /[千万]分/,
  shareBehind: /^(?:(?![占为是达有])\p{sc=Han}){0,8}的$/u,
  shareBefore: /^(?!)/,
  levelBehind: /^(?!)/,
  levelBefore: /(?:年|月|季度|同期|时)的$/,
  side: /^[高低]于/,
  all: /全部|所有|全体|各类/,
  entire: /全国|全省|全市|全球|全世界|总体|整体|全部|全体|所有|平均/,
  denominator:
    /每(?:\d{1,7}|[百千万亿十]){1,3}(?:名|个|位)?(居民|公民|人口|(?![百千万亿十名个位])\p{sc=Han})/gu,
  each: /每(?:一|单)?[名个位]?((?![一二三四五六七八九十百千万亿两几年月日天周季小分秒晚夜])\p{sc=Han})/gu,
  person: /^(?:人|居民|公民)/,
  fold: /^(?!)/,
  owner: /^的?/,
  becomes: /^(?:[已被均都获]|最终|后来){1,3}$/,
  becameOf: /^的(?:\p{sc=Han}(?!的)){0,6}$/u,
  resumes:
    /它|这[些类种](?!\p{sc=Han}{0,6}[中里])|[此该]类|该(?:地区|国|州|省|市|区|县|大洲|行业|产业|领域|部门|群体|人群|品种|产品|项|病|原因)|其(?![中他它余实次])/u,
  means: /按(?:照)?[^，。；：、,;:]{0,6}$/,
  beforeObject: /^\s*$/,
  joints: /^的$/,
  between: /^[\s的]*$/,
  ending: /^(?!)/,
  noun: /^(?![这那某该此本其])\p{sc=Han}{2,}$/u,
  intent: /计划|打算|预期|意愿|意向|期望|(?<![理思设联构])想|愿/,
  predicate: /^\p{Script=Han}{2,}$/u,
  verbBefore: /[被由][^，。；、]{1,6}$/,
  verbBehind: /^[了过着]/,
  sides: [
    /((?:(?![年月日度])\p{sc=Han}){1,6})[与和对跟](\p{sc=Han}{1,6}?)(?:人数|数量)?(?:之比|的?比[例率值为])/gu,
    /(\p{sc=Han})(\p{sc=Han})比/gu
  ],
  isSide: (a, b) => a.includes(b) || b.includes(a),
  limits: {
    within: {
      before: /(?:[不未没]有?(?:超过|超出|多于|晚于|长于)|不足|少于|不到|短于|早于|低于|至多|最多)$/u,
      behind: /^(?:以内|之内|内|以下|及以下|或以下)/u
    },
    beyond: {
      before: /(?:超过|超出|多于|晚于|长于|高于|至少|不少于|不低于|逾)$/u,
      behind: /^(?:及?以上|或以上|以后|之后)/u
    }
  },
  through: /^(?:[至到~～–—-]|一直到)$/,
  balance: {surplus: /顺差|盈余/, deficit: /逆差|赤字/, gained: /出口|收入/, given: /进口|支出|开支/},
  addedIn: /(?<![全创最更])新(?!高|低|闻|能源|型|一|的)\p{sc=Han}{1,4}$/u,
  added: /新增|净增/,
  reaches: /达|[到至]|共|累计|总|后/,
  toldBack: /(?:这些|这部分|这批|上述|此类|这类)$/u,
  denyingPrefix: /^(?!)/,
  superlative: /^最/,
  prefixed: /非(\p{sc=Han}{2})/gu,
  numbered:
    /(?<![之\d.,])(?<counted>\d{1,4}|[一二两三四五六七八九十首])(?<behind>[级剂类期次档等型针轮产条项道步本])(?:[或和](?<other>\d{1,4}|[一二两三四五六七八九十])\k<behind>)?/gu,
  numerals: new Map([
    ['首', '1'],
    ['一', '1'],
    ['二', '2'],
    ['两', '2'],
    ['三', '3'],
    ['四', '4'],
    ['五', '5'],
    ['六', '6'],
    ['七', '7'],
    ['八', '8'],
    ['九', '9'],
    ['十', '10']
  ]),
  tellingLength: 2,
  beforePlace: /^$/,
  shareOf: /占(?!比)(\p{sc=Han}{2,20}?)的?(?:比[重例率]|份额|百分比)/u,
  divided: /占|比[例重]|构成|份额|结构|分布|按\S{1,12}分/u
}
