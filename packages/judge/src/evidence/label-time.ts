import type {Language, Span} from '@collate/claims'
import type {TimeBond} from '@collate/claims/reading'
import {foldText, foldWord} from '@collate/claims/text'
import {timesIn, type Time} from '@collate/claims/times'
import type {Indicator} from '@collate/statistics'
import type {JudgeReading} from './context.ts'
import {monthsIn} from '../time/span.ts'
import {toldOfIndicator} from './told-of-indicator.ts'

const known = new WeakMap<JudgeReading, Map<Indicator, JudgeReading>>()

/** Complaints in the last month, 疫情前水平: a time that the label of an indicator or any name has dates no value. */
export function withoutLabelTimes(
  reading: JudgeReading,
  indicator: Indicator,
  language: Language
): JudgeReading {
  let kept = known.get(reading)
  if (!kept) known.set(reading, (kept = new Map()))
  let own = kept.get(indicator)
  if (!own) kept.set(indicator, (own = cutTimes(reading, labelOf(indicator, language))))
  return own
}

function cutTimes(reading: JudgeReading, label: Label): JudgeReading {
  const isOfLabel = ({time, start}: TimeBond): boolean => {
    // 39% are as anxious as last year, more anxious than a year ago: of anxiety compared with the year before.
    const isBehind = time.role === 'versus' || start >= reading.quantity.end
    if (isBehind && label.times.some((own) => isAsFar(own, time))) return true
    const text = foldWord(time.written)
    const isWritten =
      label.text.includes(text) || (text.length >= minimum && label.text.includes(text.slice(0, -1)))
    return isWritten || label.times.some((own) => isAsLong(own, time))
  }
  const isOfName = (time: Span): boolean =>
    reading.names.some(
      ({start, end}) => start <= time.start && time.end <= end && time.end - time.start < end - start
    )
  // What a growth counts from its name may say too.
  const times = reading.times.filter((d) => (d.as === 'compared' || !isOfLabel(d)) && !isOfName(d))
  return times.length === reading.times.length ? reading : {...reading, times}
}

/** 过去一个月里 and 过去一个月: from this length on the last character may be the word that leads. */
const minimum = 5

/** In the past year, for what was asked of the last 12 months; five years later, for a survival of five years. */
function isAsLong(own: Time, said: Time): boolean {
  if (own.kind === 'span' && said.kind === 'relative')
    return said.back < 0 && own.unit === said.unit && own.count === -said.back
  if (own.kind !== 'span' || said.kind !== 'span' || own.of !== 'past' || said.of !== 'past') return false
  const [asked, told] = [own, said].map(monthsIn)
  return asked !== undefined && asked === told
}

function isAsFar(own: Time, said: Time): boolean {
  if (own.kind !== 'relative' || said.kind !== 'relative') return false
  return own.role === 'versus' && own.unit === said.unit && own.back === said.back
}

type Label = {text: string; times: readonly Time[]}

const labelOf = toldOfIndicator(({label}, language): Label => {
  const folded = foldText(label[language])
  return {text: folded.text, times: timesIn(folded, language)}
})
