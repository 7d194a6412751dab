import {foldText} from '@collate/claims/text'
import type {Observation} from '@collate/statistics'
import type {JudgeReading, SentenceContext} from '../evidence/context.ts'
import {hasWords} from '../language/judging.ts'
import {unitScale} from '../numbers/unit.ts'
import {namedPeriods} from '../time/named.ts'
import {periodsOf} from './all-rows.ts'
import type {Citation, Hypothesis} from './hypothesis.ts'
import {ownUnit} from './own-unit.ts'
import {portionsOf} from './pairs.ts'
import {valueHypotheses} from './value.ts'

/** What a percentage is of another value of what is cited, which words tell by its amount, by whose it is, or by when it was. */
export function portionHypotheses(
  reading: JudgeReading,
  slice: string,
  citation: Citation,
  context: SentenceContext
): Hypothesis[] {
  if (unitScale(citation.indicator.unit) !== 'amount') return []
  const ofAnother = reading.quantity.kind === 'percent' && !isChange(reading)
  return [
    ...ofAmount(reading, slice, citation),
    ...(ofAnother ? ofOther(reading, slice, citation, context) : []),
    ...(ofAnother ? ofTime(reading, slice, citation, context) : [])
  ]
}

/** Faster than the 4.6% of urban residents: theirs, and no share of what they have; 3.1% less of it: a change. */
function isChange({stance}: JudgeReading): boolean {
  return stance.as === 'than' || stance.as === 'by'
}

/** Less than half of the 113.1 of 2009, where that is a value of what is cited: a share of it. */
function ofAmount({quantity, amount}: JudgeReading, slice: string, citation: Citation): Hypothesis[] {
  if (!amount) return []
  const whole = ownUnit({quantity: amount, rate: {}}, '', citation)
  const wholes = valueHypotheses(whole, '', citation).filter(({outcome}) => outcome === 'agrees')
  return portionsOf(quantity, slice, citation, new Set(wholes.map(({row}) => row)))
}

/** 43% of what Russia spent, 不到中国的四分之一: a share of the value of another group or category, which the words behind “of” name. */
function ofOther(
  {quantity, base, names}: JudgeReading,
  slice: string,
  citation: Citation,
  {text}: SentenceContext
): Hypothesis[] {
  const {indicator, rows} = citation
  const key = `${indicator.package}/${indicator.id}`
  const named = names
    .filter(
      (d) =>
        (base && d.start < base.end && base.start < d.end) ||
        (d.end <= quantity.start
          ? hasWords(foldText(text.slice(d.end, quantity.start)).text, 'shareBehind')
          : hasWords(text.slice(quantity.end, d.start), 'shareBefore'))
    )
    .flatMap(({values}) => values)
  const isNamed = ({population, category}: Observation): boolean =>
    named.some((d) =>
      d.kind === 'population'
        ? d.id === `${indicator.package}/${population.id}` && population.id !== indicator.population.id
        : d.kind === 'category' && d.indicator === key && d.id === category?.id
    )
  return portionsOf(quantity, slice, citation, new Set(rows.filter(isNamed)))
}

/** Back to 93.5% of its 2019 level, 恢复到2019年的93.5%: what it came to, of what it was at a time that the words name. */
function ofTime(
  {quantity, times}: JudgeReading,
  slice: string,
  citation: Citation,
  {text, clock}: SentenceContext
): Hypothesis[] {
  const {indicator, rows} = citation
  const periods = periodsOf(rows)
  const named = times.flatMap(({time, start, end}) => {
    const isOf =
      end <= quantity.start
        ? hasWords(foldText(text.slice(end, quantity.start)).text, 'shareBehind')
        : hasWords(text.slice(quantity.end, start), 'shareBefore')
    return isOf && time.kind === 'calendar'
      ? [...(namedPeriods(time, periods, clock, undefined, indicator.timing) ?? [])]
      : []
  })
  return portionsOf(quantity, slice, citation, new Set(rows.filter((d) => named.includes(d.period)))).filter(
    ({outcome, row, from}) => outcome === 'agrees' && row.period !== from!.period
  )
}
