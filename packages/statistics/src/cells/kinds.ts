import type {Kind} from '../columns.ts'
import {parseDecimal} from '../decimal.ts'
import type {Complaint} from '../problem.ts'
import {items} from '../table.ts'
import {cellChoices} from './choices.ts'
import {isDate, isMonth} from './date.ts'
import {isId} from './id.ts'
import {checkItems, checkTerms} from './list.ts'
import {expecting, oneOf} from './expectation.ts'
import {checkPeriod, checkVersus} from './period.ts'
import {checkLabel, checkProse} from './text.ts'
import {checkUnit} from './unit.ts'
import {checkSourceUrl} from './url.ts'

type Check = (value: string) => Complaint[]

const wholePattern = /^[1-9]\d{0,14}$/

/** What a cell of each kind must be; empty cells are not asked. */
export const kinds: Record<Kind, Check> = {
  id: expecting(
    isId,
    'lower case letters and digits with single `-`, `_` or `.` between them',
    'Ids stand in citations and addresses. Rename it, here and wherever it is used.',
    'id 会出现在引用和网址中。请改名，并同步修改所有用到它的地方。'
  ),
  reference: () => [], // `data-reference` looks it up.
  references: (value) => checkItems(items(value)),
  label: checkLabel,
  prose: checkProse,
  names: (value) => checkItems(items(value)),
  terms: checkTerms,
  url: checkSourceUrl,
  date: expecting(
    isDate,
    'a day such as `2026-01-20`',
    'The calendar must have this day.',
    '日期必须真实存在。'
  ),
  published: expecting(
    (value) => isDate(value) || isMonth(value),
    'a day such as `2026-01-20` or a month such as `2026-01`',
    'The date decides which wave an article of that time could know. Where the day is not known, give the month.',
    '该日期决定当时的文章能引用哪一期数据。不知道具体日期时写月份。'
  ),
  vintage: expecting(
    (value) => isDate(value) || isMonth(value),
    'a day such as `2026-01-20` or a month such as `2026-01`',
    'When this version of the value was published: it decides which one an article of that time could know. A year alone does not.',
    '这一版数值的发布时间，它决定当时的文章能引用哪一版；只写年份不足以判断。'
  ),
  language: expecting(
    isLanguage,
    'a language tag such as `en`',
    'BCP 47: en, zh, zh-Hant, pt-BR.',
    'BCP 47 语言标签：en、zh、zh-Hant、pt-BR。'
  ),
  unit: checkUnit,
  period: checkPeriod,
  decimal: expecting(
    (value) => parseDecimal(value) !== undefined,
    'a plain decimal such as `82`, `12.50` or `-3`',
    'Digits as printed in the source: no exponent, no separators, no unit, no sign but minus. Rounded counts are written out, with `precision` beside them.',
    '按来源印出的数字书写：不用科学计数法、不用千位分隔符、不带单位、除负号外不带符号。取整的数量要写全，并在 `precision` 列写明精度。'
  ),
  precision: expecting(
    (value) => (parseDecimal(value)?.digits ?? 0n) > 0n,
    'a positive decimal such as `1000`',
    'The worth of the last sure digit: 1.2 million is 1200000 with a precision of 100000.',
    '最后一位可靠数字所代表的大小：1.2 million 写作 1200000，精度为 100000。'
  ),
  margin: expecting(
    (value) => (parseDecimal(value)?.digits ?? 0n) > 0n,
    'a positive decimal such as `2.5`',
    'What stands behind ±, without the sign: in percentage points for a percentage, else in the unit of the value.',
    '± 后面的数字，不写符号：百分比的误差以百分点计，其他数值的误差与数值同单位。'
  ),
  whole: expecting(
    (value) => wholePattern.test(value),
    'a whole number above zero',
    'It counts answers or members: digits only, no separators.',
    '这是人数或答复数：只写数字，不用分隔符。'
  ),
  choices: oneOf(
    cellChoices.choices,
    'Parts of a single choice total 100; answers of a multiple choice need not.',
    '单选的各部分合计为 100；多选不要求。'
  ),
  base: oneOf(
    cellChoices.base,
    'named: a sentence has to say of whom the number is; implied: the measure says it by itself, as an unemployment rate does.',
    'named：句子必须写明数字属于谁；implied：指标本身已经说明，例如失业率。'
  ),
  timing: oneOf(
    cellChoices.timing,
    'during: it happened in the period; at: it was so on the last day of the period.',
    'during：在整段时间内发生；at：这段时间最后一天的存量。'
  ),
  versus: checkVersus,
  comparison: oneOf(
    cellChoices.comparison,
    'How the source states the value: “more than 24,000” is `>`.',
    '来源对数值的表述方式：“超过 24,000” 写作 `>`。'
  ),
  status: oneOf(
    cellChoices.status,
    'actual (or empty): measured; provisional: measured, to be revised; forecast: expected; target: aimed at.',
    'actual（或留空）：已测得；provisional：已测得但会修订；forecast：预测；target：目标。'
  ),
  evidence: oneOf(
    cellChoices.evidence,
    'primary: read in the report itself; quoted: the report as others quote it; secondary: others report it; derived: computed by us.',
    'primary：在报告原文中读到；quoted：他人对原文的引用；secondary：他人的转述；derived：由我们计算得出。'
  )
}

function isLanguage(value: string): boolean {
  try {
    return Intl.getCanonicalLocales(value).length === 1
  } catch {
    return false
  }
}
