import type {Span} from './claim.ts'
import {clock as english} from './en/clock.ts'
import {foldText} from './fold/fold-text.ts'
import type {Language} from './language.ts'
import {clock as chinese} from './zh/clock.ts'

/** A time of day: minutes from midnight, or from midnight and from noon alike where the text does not say which half. */
export type ClockTime = Span & {minutes: number; isOfHalf?: true; written: string}

/** How a language says the time of day: `hour`, `minute`, `half`, and what tells morning (`am`) from afternoon (`pm`) and night. */
export type ClockGrammar = {
  pattern: RegExp
  isAm: (word: string) => boolean
  isPm: (word: string) => boolean
  /** A night begins before midnight and ends behind it. */
  isNight: (word: string) => boolean
}

const grammars: Record<Language, ClockGrammar> = {zh: chinese, en: english}

/** Find times of day: 3:30 p.m., 14:30, 下午3点半. */
export function findClockTimes(text: string, language: Language): ClockTime[] {
  const folded = foldText(text)
  const {pattern, isAm, isPm, isNight} = grammars[language]
  return Array.from(folded.text.matchAll(pattern)).flatMap((match): ClockTime[] => {
    const {hour = '', minute = '0', half, part = ''} = match.groups!
    const hours = Number(hour)
    if (hours > 24 || Number(minute) > 59) return []
    const word = part.trim()
    const isTold = isAm(word) || isPm(word)
    const turned = isPm(word) && hours < 12 ? hours + 12 : isAm(word) && hours === 12 ? 0 : hours
    const minutes = turned * 60 + (half ? 30 : Number(minute))
    const start = folded.at(match.index)
    const end = folded.behind(match.index + match[0].length)
    // 14:30 and 09:30 are of the whole day; 晚上12点 is midnight.
    const isOfHalf = isNight(word) ? hours === 12 : !isTold && hours <= 12 && !hour.startsWith('0')
    return [{start, end, minutes, ...(isOfHalf && {isOfHalf: true}), written: text.slice(start, end)}]
  })
}
