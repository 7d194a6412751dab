/**
 * Check that a number is the one its source gives, or a rounding of it.
 *
 * A number with a hedge is judged by `statistic-hedge`.
 */
import type {Observation} from '@collate/statistics'
import {asCode, codes} from '../code.ts'
import {admitted} from '@collate/judge/numbers'
import {isTrue, type Hypothesis} from '@collate/judge/hypotheses'
import {isCitation, nameOfRow, readCitation, writeCitation} from '@collate/statistics/model'
import {evidenceNote, sources} from '../judge/evidence-note.ts'
import {nearestTrue} from '../judge/nearest-true.ts'
import {successorOf, versionStated} from '../judge/revisions.ts'
import {unreadInside} from '../judge/unread-inside.ts'
import type {ReadingFault, StatReading, Stat} from '../resolve/stat.ts'
import {notePhrasesOf, phrasesOf, type StatFault, type StatRule} from '../rule.ts'
import type {PassageContext} from '../resolve/context.ts'
import {corrected, statedUnit, writeLike} from '../write-like.ts'

export const value: StatRule = {
  id: 'statistic-value',
  check({stats, ranks, unread, context}) {
    const empty = stats.filter(
      ({readings, unknown, span}) =>
        readings.length === 0 && unknown.length === 0 && !unreadInside(span, unread, [], context).length
    )
    const readings = [...stats.flatMap((stat) => stat.readings), ...ranks]
    return [
      ...empty.map((stat) => withoutQuantity(stat, context)),
      ...readings.flatMap((reading) =>
        reading.fault?.facet === 'value' ? [wrongNumber(reading, reading.fault, context)] : []
      )
    ]
  }
}

function wrongNumber(reading: StatReading, fault: ReadingFault, context: PassageContext): StatFault {
  const growth = reading.settled?.isPublished ? reading.settled.hypothesis : undefined
  return growth ? publishedGrowth(reading, growth, context) : wrongValue(reading, fault, context)
}

/** A change that the values cited do not give, and whose growth was published. */
function publishedGrowth(
  reading: StatReading,
  {citation: {text}, row, outcome}: Hypothesis,
  context: PassageContext
): StatFault {
  const phrases = phrasesOf(context)
  const {start, end} = reading.claim.quantity
  const cited = readCitation(text)
  const {category, ...pins} = isCitation(cited) ? cited : nameOfRow(row)
  const growth = writeCitation({
    ...pins,
    indicator: row.indicator.id,
    ...(category && row.category && {category})
  })
  const holds = isTrue({outcome})
  const [first] = reading.expected
  const told = notePhrasesOf(context)
  const expected = holds || !first ? growth : corrected(reading, first, false, phrases)
  const notes = wordings[context.notesIn]
  return {
    severity: 'error',
    reason: `Unexpected ${asCode(reading.slice)}${holds ? ` of ${asCode(text)}` : ''}, expected ${asCode(expected)}`,
    span: {start, end},
    actual: reading.slice,
    expected: [expected],
    note: told.sentences([told.statistic(row), notes.published(text, growth), ...sources([row], context)]),
    cause: row.place,
    stat: reading.stat,
    readings: [reading]
  }
}

type ValueFault = ReadingFault & {facet: 'value' | 'hedge' | 'less'}

function wrongValue(reading: StatReading, fault: ReadingFault, context: PassageContext): StatFault {
  const {failing, isQuoted, written: numbers} = fault as ValueFault
  // 15.1/10亿: of how many it is belongs to the number.
  const {start, end: last} = reading.claim.quantity
  const isBase = writeLike(reading, failing[0]!.value) === reading.slice
  const end = (isBase && reading.settled?.reading.rate.end) || last
  const written = context.passage.text.slice(start, end)
  const phrases = phrasesOf(context)
  const expected = [...new Set(failing.map((d) => corrected(reading, d, false, phrases)))]
  const {unit} = failing[0]!.rows[0]!.indicator
  const notes = wordings[context.notesIn]
  const told = notePhrasesOf(context)
  const isFiner = failing.some(({outcome}) => outcome === 'finer')
  const range = (): string =>
    notes.range(written, told.interval(admitted(numbers), statedUnit(reading.role, unit)))
  const why = isQuoted
    ? notes.quoted(reading.slice)
    : isFiner
      ? notes.finer(reading.slice)
      : reading.role === 'rank'
        ? notes.rank(written, expected.join(' '))
        : (versionNote(reading, failing[0]!.rows[0]!, context) ?? trueOf(reading, context) ?? range())
  return {
    severity: 'error',
    reason: `Unexpected ${asCode(written)}, expected ${codes(expected)}`,
    span: {start, end},
    actual: written,
    expected,
    note: evidenceNote(reading, failing, told.sentences([absent(reading, context), why]), context),
    cause: failing[0]!.rows[0]!.place,
    stat: reading.stat,
    readings: [reading]
  }
}

/** The words name a time of which the data have no such value: neither the number nor the time is to be believed. */
function absent({settled}: StatReading, {passage, notesIn}: PassageContext): string | undefined {
  const {sign, support = 0, against = 0} = settled?.weighed.find(({facet}) => facet === 'period') ?? {}
  if (!settled?.hypothesis || !sign || against <= support) return undefined
  return wordings[notesIn].absent(
    passage.text.slice(sign.start, sign.end),
    asCode(settled.hypothesis.citation.text)
  )
}

/** What the number would be true of. */
function trueOf(reading: StatReading, context: PassageContext): string | undefined {
  const rows = nearestTrue(reading, context)
  if (rows.length === 0) return undefined
  return wordings[context.notesIn].elsewhere(reading.slice, rows.map(notePhrasesOf(context).statistic))
}

/** The number is that of another version of the value than the one that the words, or the date of the article, ask for. */
function versionNote(reading: StatReading, meant: Observation, context: PassageContext): string | undefined {
  const version = versionStated(reading)
  if (!version) return undefined
  const {later, said, ...replaced} = wordings[context.notesIn]
  const {period} = notePhrasesOf(context)
  const dates = [period(version.vintage), period(meant.vintage)] as const
  const words = reading.settled?.weighed.find(({facet}) => facet === 'version')?.by
  if (words) return said(reading.slice, ...dates, context.passage.text.slice(words.start, words.end))
  return version.out > meant.out
    ? later(reading.slice, ...dates)
    : replaced[successorOf(version, meant)](reading.slice, ...dates)
}

function withoutQuantity(stat: Stat, {notesIn}: PassageContext): StatFault {
  return {
    severity: 'error',
    reason: `Unexpected ${asCode(stat.text || '<Stat>')} without a quantity, expected one that ${asCode(stat.cite)} states`,
    span: stat.span,
    actual: stat.text,
    note: wordings[notesIn].empty,
    stat
  }
}

const wordings = {
  zh: {
    range: (text: string, range: string) => `“${text}”指${range}，与来源不符`,
    rank: (text: string, place: string) => `“${text}”是名次，按数据它排第${place}`,
    elsewhere: (text: string, rows: string[]) => `“${text}”是另一项的数值：${rows.join('；')}`,
    finer: (text: string) => `“${text}”的位数比来源给出的更细`,
    revised: (text: string, published: string, meant: string) =>
      `“${text}”是${published}公布的数值，${meant}公布时已作修订：要说旧的数值，请写明“初次公布”“修订前”等，或在cite里用^限定`,
    forecast: (text: string, published: string, meant: string) =>
      `“${text}”是${published}公布的，${meant}公布了新的预测：要说旧的，请写明是何时公布的，或在cite里用^限定`,
    target: (text: string, published: string, meant: string) =>
      `“${text}”是${published}公布的，${meant}公布了新的目标：要说旧的，请写明是何时公布的，或在cite里用^限定`,
    measured: (text: string, published: string, meant: string) =>
      `“${text}”是${published}的预期，${meant}已公布实际数值：要说当时的预期，请在cite里用^限定`,
    later: (text: string, published: string, meant: string) =>
      `“${text}”是${published}才公布的数值，文章当时只有${meant}公布的：要用新的数值，请在cite里用^限定`,
    said: (text: string, published: string, meant: string, words: string) =>
      `“${words}”说的是${meant}公布的数值，“${text}”却是${published}公布的`,
    quoted: (text: string) => `引语中的数字须与来源原话一致，“${text}”经过了取整`,
    published: (cited: string, growth: string) =>
      `${asCode(cited)}没有变化前后的两个数值，算不出这个变化；公布的增速请引用${asCode(growth)}`,
    absent: (time: string, cited: string) =>
      `${cited}没有“${time}”的这一数值：请改用数据里有的时间，或先把公布的数值补进数据`,
    empty: '<Stat>中没有可以核对的数字。请让<Stat>包住数字，或删去标签。'
  },
  en: {
    rank: (text: string, place: string) =>
      `“${text}” is a rank, and by the data it is number ${place} among the others`,
    range: (text: string, range: string) => `“${text}” is true only of values ${range}`,
    elsewhere: (text: string, rows: string[]) => `“${text}” is the value of another one: ${rows.join('; ')}`,
    finer: (text: string) => `“${text}” has more digits than its source`,
    revised: (text: string, published: string, meant: string) =>
      `“${text}” was published ${published} and revised ${meant}: to tell the old value, say “first reported”, “before revision” or the like, or pin it with ^`,
    forecast: (text: string, published: string, meant: string) =>
      `“${text}” was published ${published}, and a later forecast ${meant}: to tell the old one, say when it was published, or pin it with ^`,
    target: (text: string, published: string, meant: string) =>
      `“${text}” was published ${published}, and a new target ${meant}: to tell the old one, say when it was published, or pin it with ^`,
    measured: (text: string, published: string, meant: string) =>
      `“${text}” was expected ${published}, and what was measured was published ${meant}: to tell what was expected, pin it with ^`,
    later: (text: string, published: string, meant: string) =>
      `“${text}” was published ${published}, and the article could know only what was published ${meant}: to tell the new value, pin it with ^`,
    said: (text: string, published: string, meant: string, words: string) =>
      `“${words}” speaks of what was published ${meant}, and “${text}” was published ${published}`,
    quoted: (text: string) =>
      `A number inside a quotation has to be the one that was said, and “${text}” is rounded`,
    published: (cited: string, growth: string) =>
      `${asCode(cited)} does not have both values that the change goes between; its growth was published: cite ${asCode(growth)}`,
    absent: (time: string, cited: string) =>
      `${cited} has no such value of “${time}”: name a time that it has, or add the published value to the data first`,
    empty: 'There is no number in this <Stat> to check.  Wrap the number in it, or take the tags away.'
  }
}
