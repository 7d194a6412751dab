/**
 * Check that words of change and rank are borne out by the series.
 *
 * A rise needs an earlier value that is lower; “first”, “record” and “steadily” need
 * the whole series.
 */
import type {Indicator, Observation} from '@collate/statistics'
import {code} from '../code.ts'
import {words as en} from '../en/words.ts'
import {courseOf, type Course} from '../judge/course.ts'
import {evidenceNote} from '../judge/evidence-note.ts'
import {isForecast, isToldAsForecast} from '../judge/outlook.ts'
import type {JudgedPassage, PassageContext} from '../resolve/context.ts'
import type {DirectionMention} from '../resolve/mentions.ts'
import {listsOf} from '../resolve/list.ts'
import {isPartOfName} from '../resolve/name-words.ts'
import {isRate, rowsOf} from '../resolve/resolve.ts'
import {measuresChange} from '../resolve/role.ts'
import type {Reading} from '../resolve/stat.ts'
import type {Disagreement, Rule} from '../rule.ts'
import {words as zh} from '../zh/words.ts'

export const direction: Rule = {
  id: 'statistic-direction',
  check(passage) {
    const found = new Map<string, Disagreement>()
    for (const stat of passage.stats)
      for (const reading of stat.readings) checkReading(reading, passage, found)
    return [...found.values()]
  }
}

function checkReading(reading: Reading, passage: JudgedPassage, found: Map<string, Disagreement>): void {
  const {context} = passage
  const {claim, targets, role, fault} = reading
  const [target] = targets
  if (!target?.row || reading.comparison || targets.some((d) => d.period) || isStart(reading)) return
  if (fault?.facet === 'unit' || fault?.facet === 'period') return
  if (claim.directions.length === 0 && reading.pair === undefined && isChange(reading)) {
    found.set(String(claim.quantity.start), unproved(reading, claim.quantity, context))
    return
  }
  if (isForecast(target.row) && !isToldAsForecast(claim, context)) {
    found.set(String(claim.quantity.start), asFact(reading, target.row, context))
    return
  }
  for (const mention of claim.directions) {
    const key = `${mention.start} ${mention.sense}`
    if (
      isPartOfName(mention, claim, target.series.indicator, context) ||
      isComparison(mention, reading, context)
    )
      continue
    if (found.has(key)) continue
    if (claim.change?.role === 'from' && !isTrend(mention)) continue
    const isOwn = role === 'value' && isRate(claim) && isTrend(mention)
    if (isOwn && hasSign(reading, mention)) continue
    const course = isOwn
      ? {holds: false, rows: [target.row]}
      : courseOf(mention.sense, reading, {
          row: target.row,
          series: target.series,
          together: sharing(mention, passage),
          isLevel: isOfLevel(mention, target.series.indicator, context)
        })
    if (course?.holds) continue
    if (!course && (mention.sense === 'highest' || mention.sense === 'lowest')) continue
    const finding = course ? wrong(reading, mention, course, context) : unproved(reading, mention, context)
    found.set(key, {...finding, stat: reading.stat})
  }
}

/** 差距收窄, growth slowed: of what is itself a change or a gap, not of how fast a value moves. */
function isOfLevel(
  {start, end}: DirectionMention,
  indicator: Indicator,
  {folded, language}: PassageContext
): boolean {
  if (measuresChange(indicator)) return true
  const {easing, paceBefore} = languages[language]
  return easing.test(folded.between(start, end)) && !paceBefore.test(folded.between(0, start))
}

/** Older people smoke less: a comparison with others, where no earlier time is named. */
function isComparison(
  {start, end}: DirectionMention,
  {claim}: Reading,
  {folded, language}: PassageContext
): boolean {
  if (claim.comparedWith || claim.change?.from !== undefined) return false
  return languages[language].comparative.test(folded.between(start, end))
}

const languages = {zh, en}

/** The first of two points: the second one is compared with it. */
function isStart({claim: {change}}: Reading): boolean {
  return change?.role === 'from' && change.to !== undefined
}

/**
 * The rows that one word is said of: Helm (81%) and etcd (81%) are the most used.
 *
 * A word behind a list speaks of all of it.
 */
function sharing(mention: DirectionMention, {stats}: JudgedPassage): Observation[] {
  const readings = stats.flatMap((stat) => stat.readings)
  const sharers = readings.filter(({claim}) => claim.directions.some((d) => d.start === mention.start))
  const isBefore = ({claim}: Reading): boolean => claim.quantity.end <= mention.start
  const list = listsOf(readings).find((d) => sharers.some((reading) => d.readings.includes(reading)))
  const listed = sharers.every(isBefore) ? (list?.readings.filter(isBefore) ?? []) : []
  return [...new Set([...sharers, ...listed].flatMap(rowsOf))]
}

function isTrend({sense}: DirectionMention): boolean {
  return sense === 'up' || sense === 'down' || sense === 'flat'
}

function isChange({role}: Reading): boolean {
  return role === 'difference' || role === 'relative' || role === 'multiple'
}

/** A rate of growth says itself that something grew; its sign has to be that of the verb. */
function hasSign({claim, targets}: Reading, {sense}: DirectionMention): boolean {
  const falls = targets[0]!.row!.value.startsWith('-')
  const isReversed = claim.quantity.value.startsWith('-')
  return sense === 'down' ? falls || isReversed : sense === 'up' ? !falls || isReversed : true
}

function wrong(
  reading: Reading,
  mention: DirectionMention,
  {rows}: Course,
  context: PassageContext
): Disagreement {
  const written = context.passage.text.slice(mention.start, mention.end)
  const {expected, note} = wordings[context.language]
  const opposite = expected[mention.sense]
  return {
    severity: 'error',
    reason: `Unexpected ${code(written)}, expected ${code(opposite)}`,
    span: mention,
    actual: written,
    expected: [opposite],
    note: evidenceNote(reading, [{rows}], note(written), context),
    cause: rows.at(-1)!.place,
    readings: [reading]
  }
}

function asFact(reading: Reading, row: Observation, context: PassageContext): Disagreement {
  const {forecast, ahead} = wordings[context.language]
  const {quantity} = reading.claim
  return {
    severity: 'error',
    reason: `Unexpected ${code(reading.slice)} as a fact, expected ${code(forecast)}`,
    span: quantity,
    actual: reading.slice,
    expected: [forecast],
    note: evidenceNote(reading, [{rows: [row]}], ahead, context),
    cause: row.place,
    stat: reading.stat,
    readings: [reading]
  }
}

function unproved(
  reading: Reading,
  span: {start: number; end: number},
  context: PassageContext
): Disagreement {
  const written = context.passage.text.slice(span.start, span.end)
  const {missing, earlier} = wordings[context.language]
  const row = reading.targets[0]!.row!
  return {
    severity: 'error',
    reason: `Unexpected ${code(written)}, expected ${code(earlier)}`,
    span,
    actual: written,
    expected: [earlier],
    note: evidenceNote(reading, [{rows: [row]}], missing(written), context),
    cause: row.place,
    stat: reading.stat,
    readings: [reading]
  }
}

type Senses = Record<DirectionMention['sense'], string>

const wordings: Record<
  PassageContext['language'],
  {
    expected: Senses
    earlier: string
    forecast: string
    ahead: string
    note: (text: string) => string
    missing: (text: string) => string
  }
> = {
  zh: {
    expected: {
      up: '下降',
      down: '上升',
      flat: '上升或下降',
      first: '不是首次',
      'record-high': '不是新高',
      'record-low': '不是新低',
      'steady-up': '有升有降',
      'steady-down': '有升有降',
      slowed: '加快',
      highest: '不是最高',
      lowest: '不是最低',
      forecast: '调查结果'
    },
    earlier: '更早的数值',
    forecast: '预计',
    ahead: '发布时这个时间还没有到，来源说的是预测：请写明“预计”“有望”等',
    note: (text) => `数据不支持“${text}”`,
    missing: (text) => `数据包里没有足够的更早数值，无法证明“${text}”：请补上数据，或改写`
  },
  en: {
    expected: {
      up: 'a fall',
      down: 'a rise',
      flat: 'a rise or fall',
      first: 'not the first',
      'record-high': 'not a record',
      'record-low': 'not a record',
      'steady-up': 'ups and downs',
      'steady-down': 'ups and downs',
      slowed: 'faster',
      highest: 'not the highest',
      lowest: 'not the lowest',
      forecast: 'a measurement'
    },
    earlier: 'an earlier value',
    forecast: 'a forecast',
    ahead:
      'That time had not come when this was published, so the source gives a forecast: say “is expected to”, “will” or the like',
    note: (text) => `The data do not bear out “${text}”`,
    missing: (text) =>
      `The data package has no earlier values that would show “${text}”: add them, or say it another way`
  }
}
