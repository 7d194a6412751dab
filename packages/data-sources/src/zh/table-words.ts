import type {TableWords} from '../table/table-words.ts'

const numerals = '一二三四五六七八九十'

/** What tables in Chinese say. */
export const tableWords: TableWords = {
  headers: {
    period: /^(?:年份|年度|年|时间|日期|期间|时期|季度|月份|统计时间)$/,
    population: /^(?:地区|国家|国家和地区|人群|对象|统计对象|省份|地域|群体)$/,
    category: /^(?:类别|选项|答案|项目|分类|类型)$/,
    value: /^(?:数值|值|比例|占比|百分比|指标值|份额)$/,
    n: /^(?:样本量|样本数|人数|回答人数)$/
  },
  months: [],
  absent: /^(?:无|缺|暂无|不详|未知|无数据|缺失)$/,
  periods: [
    [/^(\d{4})年?$/, ([year]) => year!],
    [/^(\d{4})年(\d{1,2})月$/, ([year, month]) => `${year}-${month!.padStart(2, '0')}`],
    [
      /^(\d{4})年(\d{1,2})月(\d{1,2})日$/,
      ([year, month, day]) => `${year}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}`
    ],
    [/^(\d{4})年第?([1-4一二三四])季度$/, ([year, quarter]) => `${year}-Q${digitOf(quarter!)}`],
    [/^(\d{4})年上半年$/, ([year]) => `${year}-H1`],
    [/^(\d{4})年下半年$/, ([year]) => `${year}-H2`],
    [/^(\d{4})年前三季度$/, ([year]) => `${year}-01/${year}-09`],
    [
      /^(\d{4})年(\d{1,2})(?:月)?[-—–～至](\d{1,2})月$/,
      ([year, from, to]) => `${year}-${from!.padStart(2, '0')}/${year}-${to!.padStart(2, '0')}`
    ]
  ],
  // 2020年不变价 and 2020年为100 are no times of a value.
  yearAhead: /^(\d{4})年(?!.*(?:价|为|[=＝]|以来|之前|前))\p{Script=Han}/u,
  caption: /^附?[表图]\s{0,3}\d{1,3}(?:[-–.]\d{1,3}){0,2}(?!\d)/,
  unitLine: /^[（(]?(?:计量)?单位[:：].{1,40}$/,
  partSign: /^其中[:：]?\s?/
}

function digitOf(text: string): string {
  const at = numerals.indexOf(text)
  return at < 0 ? text : String(at + 1)
}
