/**
 * Check that a number is of the kind its source gives.
 *
 * A rise from 41% to 56% is 15 percentage points and not 15%; 万 is not 亿, and a
 * share is not a count.
 */
import {asCode, codes} from '../code.ts'
import {parseFraction, roundTo} from '@collate/judge/numbers'
import {evidenceNote} from '../judge/evidence-note.ts'
import {expectPair} from '../resolve/expect.ts'
import type {PassageContext} from '../resolve/context.ts'
import type {ReadingFault, StatReading} from '../resolve/stat.ts'
import {phrasesOf, type StatFault, type StatRule} from '../rule.ts'

export const unit: StatRule = {
  id: 'statistic-unit',
  check: ({stats, context}) =>
    stats.flatMap(({readings}) =>
      readings.flatMap((reading) =>
        reading.fault?.facet === 'unit' ? [wrongUnit(reading, reading.fault, context)] : []
      )
    )
}

type UnitFault = ReadingFault & {facet: 'unit'}

function wrongUnit(reading: StatReading, fault: ReadingFault, context: PassageContext): StatFault {
  const {reason, expected} = fault as UnitFault
  const texts = expectedTexts(reading, fault as UnitFault, context)
  return {
    severity: 'error',
    reason: `Unexpected ${asCode(reading.slice)}, expected ${codes(texts)}`,
    span: reading.claim.quantity,
    actual: reading.slice,
    expected: texts,
    note: evidenceNote(reading, [expected], wordings[context.notesIn][reason], context),
    cause: expected.rows[0]!.place,
    stat: reading.stat,
    readings: [reading]
  }
}

function expectedTexts(
  reading: StatReading,
  {reason, expected}: UnitFault,
  context: PassageContext
): string[] {
  const phrases = phrasesOf(context)
  const {unit: base} = expected.rows[0]!.indicator
  const {pair, role} = reading
  if (!pair || role === 'value' || reason === 'kind') {
    const isMargin = reason === 'points' && base === 'percent'
    return [phrases.value(expected.value, isMargin ? 'points' : base)]
  }
  const written = (reading.fault as UnitFault).written
  const points = expectPair(pair, 'difference', written)
  const isGrown = parseFraction(pair.from.value).numerator > 0n
  const relative = isGrown ? expectPair(pair, 'relative', written) : undefined
  const texts = [
    points && phrases.value(points.value, base === 'percent' ? 'points' : base),
    relative && phrases.value(roundTo(relative.value, 1), 'percent')
  ].flatMap((text) => text ?? [])
  // Of an amount only its growth has points to be mistaken for.
  if (reason === 'relative' && base !== 'percent') return texts.slice(-1)
  return reason === 'relative' ? texts.toReversed() : texts
}

const wordings = {
  zh: {
    kind: '数字的种类与来源不同：百分比、百分点、倍数和人数不能互换',
    currency: '货币与来源不同，换算后的金额无法核对',
    magnitude: '数字对，量级不对：请检查万、亿',
    points: '两个百分比之差是百分点，不是百分比',
    relative: '这是相对变化，单位是百分比，不是百分点',
    level: '这是数值本身，不是它的变化',
    turned: '比的前后项颠倒了：顺序以指标的名称为准'
  },
  en: {
    kind: 'The number is of another kind than in the source: percent, percentage points, multiples and counts do not stand for each other',
    currency: 'The currency is another one than in the source, and a converted amount cannot be checked',
    magnitude: 'The digits are right and the magnitude is not: check thousand, million and billion',
    points: 'The difference of two percentages is in percentage points, not in percent',
    relative: 'This is the relative change, in percent and not in percentage points',
    level: 'This is the value itself, not how much it changed',
    turned: 'The two sides of the ratio are turned round: their order is that of the indicator’s name'
  }
}
