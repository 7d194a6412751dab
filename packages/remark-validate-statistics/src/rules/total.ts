/**
 * Check that the parts of a list make a whole.
 *
 * Each part may have been rounded: k parts may miss 100% by k/2 of their last digit.
 * “The rest”, sums and counts of parts have to fit the list as well.
 */
import type {Quantity} from '@collate/claims'
import {asCode} from '../code.ts'
import {words as en} from '../en/words.ts'
import {
  fit,
  absolute,
  compareFractions,
  hundred,
  largest,
  multiply,
  subtract,
  sumFractions,
  type Fraction
} from '@collate/judge/numbers'
import {
  isComplete,
  isOpen,
  namedCategories,
  isCountOfItems,
  isPartCount,
  listsOf,
  restsOf,
  totalOf,
  type PartList
} from '../resolve/list.ts'
import {sources} from '../judge/evidence-note.ts'
import type {JudgedPassage} from '../resolve/context.ts'
import {isTrue} from '@collate/judge/hypotheses'
import {rowsOf, writtenAs} from '../resolve/rows.ts'
import type {StatReading} from '../resolve/stat.ts'
import {notePhrasesOf, phrasesOf, type StatFault, type StatRule} from '../rule.ts'
import {writeLike} from '../write-like.ts'
import {words as zh} from '../zh/words.ts'

export const total: StatRule = {
  id: 'statistic-total',
  check(passage) {
    const readings = passage.stats.flatMap((stat) => stat.readings)
    const lists = listsOf(readings)
    return [
      ...lists.flatMap((list) => checkSum(list, passage)),
      ...passage.quantities.flatMap((quantity) => checkCount(quantity, lists, passage)),
      ...checkItems(passage),
      ...readings.flatMap((reading) =>
        reading.role === 'rest' || reading.role === 'sum' ? checkDerived(reading, lists, passage) : []
      ),
      ...checkRespective(readings, passage)
    ]
  }
}

function checkSum(list: PartList, passage: JudgedPassage): StatFault[] {
  const {readings, series} = list
  if (series.indicator.choices !== 'single' || readings.length < 2) return []
  const parts = readings.map((reading) => writtenAs(reading))
  const isPlain = parts.every((part) => part.hedge === 'exactly' && part.upper === undefined)
  if (!isPlain || readings.some(({claim}) => claim.severalAnswers)) return []
  const step = largest(...(parts.map((part) => part.step) as [Fraction]))
  const room = multiply(step, {numerator: BigInt(parts.length), denominator: 2n})
  const written = sumFractions(parts.map((part) => part.value))
  const distance = subtract(written, hundred)
  const isOff = compareFractions(isComplete(list) ? absolute(distance) : distance, room) > 0
  if (!isOff) return []
  const phrases = phrasesOf(passage.context)
  const text = phrases.value(written, 'percent')
  const formula = `${readings.map(({slice}) => slice).join(' + ')} = ${text}`
  const note = wordings[passage.context.notesIn].sum(
    formula,
    notePhrasesOf(passage.context).value(room, 'points')
  )
  return [finding(readings, text, phrases.value(hundred, 'percent'), note, passage)]
}

/** 四个级别 before five of them. */
function checkCount(quantity: Quantity, lists: PartList[], passage: JudgedPassage): StatFault[] {
  const list = lists.find(
    ({readings}) => readings.length > 1 && readings.every(({claim}) => claim.quantity.start >= quantity.end)
  )
  // Six industries: of what a line leads in, each item tells some.
  const isLead = quantity.end <= passage.passage.own.start
  if (!list || isLead || !isPartCount(quantity, passage)) return []
  const parts = list.categories.size
  const count = Number(quantity.value)
  // Across the seven regions, the highest was A; A, B and C, three kinds, are 5%, 4% and 3%, and D is 2%.
  const isRanked = list.readings.some((d) => d.settled?.reading.notions.some(({notion}) => ranks.has(notion)))
  const isFitting =
    (isRanked && count === list.series.indicator.categories.size) ||
    count === namedCategories(list, passage) ||
    list.readings.some(({stat}) => list.readings.filter((d) => d.stat === stat).length === count)
  if (count === parts || isFitting || (count > parts && isOpen(quantity.end, list, passage))) return []
  const text = passage.passage.text.slice(quantity.start, quantity.end)
  const names = list.rows.map((row) => row.category!.label[passage.context.notesIn])
  const expected = /\d/.test(text)
    ? String(parts)
    : (countWords[passage.context.language][parts] ?? String(parts))
  const note = wordings[passage.context.notesIn].count(
    text,
    notePhrasesOf(passage.context).list(names),
    parts
  )
  return [{...finding(list.readings, text, expected, note, passage), span: quantity}]
}

const ranks: ReadonlySet<string> = new Set(['highest', 'lowest'])

/** 五项主要来源: before a list of six, of which each item cites something. */
function checkItems(passage: JudgedPassage): StatFault[] {
  const {items} = passage.passage
  const counts = passage.quantities.filter((quantity) => isCountOfItems(quantity, passage))
  const [quantity, ...more] = counts
  const [parts] = items
  if (parts === undefined || !quantity || more.length > 0 || items.includes(Number(quantity.value))) return []
  const {language, notesIn} = passage.context
  const text = passage.passage.text.slice(quantity.start, quantity.end)
  const expected = /\d/.test(text) ? String(parts) : (countWords[language][parts] ?? String(parts))
  return [
    {
      severity: 'error',
      reason: `Unexpected ${asCode(text)}, expected ${asCode(expected)}`,
      span: quantity,
      actual: text,
      expected: [expected],
      note: notePhrasesOf(passage.context).sentences([wordings[notesIn].items(text, parts)])
    }
  ]
}

/** The rest, and sums: what they add up to follows from the parts. */
function checkDerived(reading: StatReading, lists: PartList[], passage: JudgedPassage): StatFault[] {
  const {context} = passage
  const told = reading.settled?.hypothesis
  if (told && isTrue(told)) return []
  const isRest = reading.role === 'rest'
  const candidates = told
    ? [told.value]
    : isRest
      ? restCandidates(reading, lists, passage)
      : sumCandidates(reading, lists)
  const written = writtenAs(reading)
  const fits = candidates.some((value) => {
    const outcome = fit(written, {value, comparison: '=', scale: written.scale})
    return outcome === 'agrees' || outcome === 'less'
  })
  if (fits || candidates.length === 0) return []
  // Over 42% is not what parts leave that make up 42%.
  const isSaidSo = written.hedge === 'exactly' || written.hedge === 'about'
  const expected =
    (isSaidSo ? writeLike(reading, candidates[0]!) : undefined) ??
    phrasesOf(context).value(candidates[0]!, 'percent')
  const note = wordings[context.notesIn][isRest ? 'rest' : 'added'](reading.slice, expected)
  return [{...finding([reading], reading.slice, expected, note, passage), span: reading.claim.quantity}]
}

function restCandidates(reading: StatReading, lists: PartList[], {stats}: JudgedPassage): Fraction[] {
  const {indicator} = reading.stat.citations[0]!
  const list = lists.find(({series}) => series.indicator === indicator)
  if (list) return restsOf(list)
  const before = stats
    .flatMap((stat) => stat.readings)
    .filter(
      (d) => d.role === 'value' && d.targets[0]?.series.indicator === indicator && startsBefore(d, reading)
    )
  const rows = before.flatMap((d) => d.targets[0]!.row ?? [])
  return rows.length > 0 ? [subtract(hundred, totalOf(rows))] : rowsOf(reading).map((row) => totalOf([row]))
}

function sumCandidates(reading: StatReading, lists: PartList[]): Fraction[] {
  const named = rowsOf(reading)
  const {indicator} = reading.stat.citations[0]!
  const list = lists.find(({series}) => series.indicator === indicator)
  const before =
    list?.readings.flatMap((d) => (startsBefore(d, reading) ? (d.targets[0]!.row ?? []) : [])) ?? []
  const sums = [named, before].filter((rows) => rows.length > 1).map(totalOf)
  return sums.length > 0 ? sums : named.map((row) => totalOf([row]))
}

function startsBefore({claim}: StatReading, other: StatReading): boolean {
  return claim.quantity.start < other.claim.quantity.start
}

/** 分别, respectively: as many names as values. */
function checkRespective(readings: StatReading[], passage: JudgedPassage): StatFault[] {
  const reading = readings.find(({claim}) => claim.respective)
  if (!reading) return []
  const {names, values} = reading.claim.respective!
  const note = wordings[passage.context.notesIn].respective(names, values)
  return [{...finding([reading], `${values}`, `${names}`, note, passage), span: reading.claim.quantity}]
}

function finding(
  readings: readonly StatReading[],
  actual: string,
  expected: string,
  note: string,
  {context}: JudgedPassage
): StatFault {
  const rows = [...new Set(readings.flatMap(rowsOf))]
  const quantities = readings.map(({claim}) => claim.quantity)
  return {
    severity: 'error',
    reason: `Unexpected ${asCode(actual)}, expected ${asCode(expected)}`,
    span: {start: quantities[0]!.start, end: quantities.at(-1)!.end},
    actual,
    expected: [expected],
    note: notePhrasesOf(context).sentences([
      note,
      ...rows.slice(0, 5).map(notePhrasesOf(context).statistic),
      ...sources(rows, context)
    ]),
    ...(rows[0] && {cause: rows[0].place}),
    stat: readings[0]!.stat,
    readings
  }
}

const countWords = {zh: zh.counts, en: en.counts}

const wordings = {
  zh: {
    sum: (formula: string, room: string) => `${formula}，应为100%，四舍五入最多差${room}`,
    count: (text: string, names: string, parts: number) => `“${text}”后面列了${parts}项：${names}`,
    items: (text: string, items: number) => `“${text}”引出的列表有${items}项`,
    rest: (text: string, expected: string) => `所列各项之外应剩${expected}，文中写“${text}”`,
    added: (text: string, expected: string) => `所列各项相加为${expected}，文中写“${text}”`,
    respective: (names: number, values: number) => `“分别”前有${names}项，后有${values}个数值`
  },
  en: {
    sum: (formula: string, room: string) =>
      `${formula}, where 100% is expected; rounding explains ${room} at most`,
    count: (text: string, names: string, parts: number) => `“${text}” is followed by ${parts}: ${names}`,
    items: (text: string, items: number) => `“${text}” leads in a list of ${items}`,
    rest: (text: string, expected: string) =>
      `The parts listed leave ${expected}, and the text says “${text}”`,
    added: (text: string, expected: string) => `The parts add up to ${expected}, and the text says “${text}”`,
    respective: (names: number, values: number) => `“Respectively” pairs ${names} names with ${values} values`
  }
}
