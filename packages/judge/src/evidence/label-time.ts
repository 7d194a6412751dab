import type {Language} from '@collate/claims'
import {foldText} from '@collate/claims/fold'
import type {Indicator} from '@collate/statistics'
import type {JudgeReading} from './context.ts'
import type {Span} from './span.ts'

const labels = new WeakMap<Indicator, Partial<Record<Language, string>>>()

/** Complaints in the last month, 疫情前水平: a time that the label of an indicator or any name has dates no value. */
export function withoutLabelTimes(
  reading: JudgeReading,
  indicator: Indicator,
  language: Language
): JudgeReading {
  const label = labelOf(indicator, language)
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

function labelOf(indicator: Indicator, language: Language): string {
  let known = labels.get(indicator)
  if (!known) labels.set(indicator, (known = {}))
  return (known[language] ??= foldText(indicator.label[language]).text)
}
