import type {WhenWords} from '../language/when-words.ts'

const months = 'January February March April May June July August September October November December'.split(
  ' '
)

export const whenWords: WhenWords = {
  generation: '(?!)',
  decade: String.raw`['’]?s\b`,
  centuryEnd: '',
  century: 'st|nd|rd|th',
  centuryJoint: '',
  digits: '',
  day: (day) => String.raw`\bthe ${day}(?:st|nd|rd|th)\b(?! of)`,
  dayOfMonth: () => '(?!)',
  shortYear: /^(?!)/,
  yearsOf: (years) => String.raw`(?<!\d)${years}[ -]years?`,
  sameYear: /\b(?:(?:the|that) same year|that year)\b/,
  centuryStart: 'turn of the (?:century|millennium)|new millennium',
  halfBefore: /\bhalf $/i,
  year: (year) => year,
  date(year, part, day) {
    const date = /^\d\d$/.test(part) ? `${months[Number(part) - 1]}${day ? ` ${Number(day)}` : ''}` : part
    return year ? `${date}${day ? ',' : ''} ${year}` : date
  },
  years: (from) => `${from}s`
}
