import type {Language, Span} from '@collate/claims'
import {foldText} from '@collate/claims/fold'
import type {Indicator} from '@collate/statistics'
import type {JudgeReading} from './context.ts'
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

function cutTimes(reading: JudgeReading, label: string): JudgeReading {
  const isOfLabel = (written: string): boolean => {
    const {text} = foldText(written)
    return label.includes(text) || (text.length >= minimum && label.includes(text.slice(0, -1)))
  }
  const isOfName = (time: Span): boolean =>
    reading.names.some(
      ({start, end}) => start <= time.start && time.end <= end && time.end - time.start < end - start
    )
  // What a growth counts from its name may say too.
  const times = reading.times.filter(
    ({time, as, ...at}) => (as === 'compared' || !isOfLabel(time.written)) && !isOfName(at)
  )
  return times.length === reading.times.length ? reading : {...reading, times}
}

/** 过去一个月里 and 过去一个月: from this length on the last character may be the word that leads. */
const minimum = 5

const labelOf = toldOfIndicator(({label}, language) => foldText(label[language]).text)
