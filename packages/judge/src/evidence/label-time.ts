import type {Language} from '@collate/claims'
import {foldText} from '@collate/claims/fold'
import type {Indicator} from '@collate/statistics'
import type {JudgeReading} from './context.ts'

const labels = new WeakMap<Indicator, Partial<Record<Language, string>>>()

/** Complaints in the last month: a time that the name of an indicator has dates none of its values. */
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
  const times = reading.times.filter(({time}) => !isOfLabel(time.written))
  return times.length === reading.times.length ? reading : {...reading, times}
}

/** 过去一个月里 and 过去一个月: from this length on the last character may be the word that leads. */
const minimum = 5

function labelOf(indicator: Indicator, language: Language): string {
  let known = labels.get(indicator)
  if (!known) labels.set(indicator, (known = {}))
  return (known[language] ??= foldText(indicator.label[language]).text)
}
