import type {WhenWords} from '../language/when-words.ts'

export const whenWords: WhenWords = {
  generation: String.raw`后|[、和与至到]\d0年代`,
  decade: String.raw`\s?年代`,
  centuryEnd: '纪',
  century: '世纪',
  centuryJoint: '、和与至到',
  digits: '〇一二三四五六七八九',
  day: (day) => String.raw`(?<![\d.月]\s?)${day}\s?[日号]`,
  dayOfMonth: (month, day) =>
    String.raw`(?<!\d)0?${month}\s?月\s?(?:\d{1,2}\s?[-–~至到]\s?)?${day}(?!\d|\s?[日号])`,
  shortYear: /^(\d\d)\s?年$/,
  yearsOf: () => '(?!)',
  sameYear: /同年|当年|那一?年|同一年/,
  centuryStart: '(?<!\\d ?)世纪初|世纪之交|千禧年',
  halfBefore: /(?!)/,
  year: (year) => `${year}年`,
  date: (year, part, day) => `${year ? `${year}年` : ''}${partOf(part, day)}`,
  years(from) {
    const century = Math.floor(from / 100) + 1
    return `${century}世纪${String(from % 100).padStart(2, '0')}年代`
  }
}

function partOf(part: string, day: string | undefined): string {
  if (part.startsWith('Q')) return `第${part.slice(1)}季度`
  if (part.startsWith('H')) return part === 'H1' ? '上半年' : '下半年'
  return `${Number(part)}月${day ? `${Number(day)}日` : ''}`
}
