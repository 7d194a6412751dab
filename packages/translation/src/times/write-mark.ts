import type {Language} from '@collate/articles'
import type {LoneTime} from './compare-times.ts'

const months = 'January February March April May June July August September October November December'.split(
  ' '
)

/** Write a time in a language, for a proposal; as it is written where only a person can word it. */
export function writeMark(
  {mark: {what, key}, time, written}: Pick<LoneTime, 'mark' | 'time' | 'written'>,
  language: Language
): string {
  if (!time) return written
  const period = time.kind === 'calendar' ? time.period : time.kind === 'part' ? time.part : ''
  const year = /^\d{4}(?=-|$)/.exec(period)?.[0]
  if (period.includes('/') || period === '') return decadeOf(key, language) ?? written
  if (what === 'year' && period === year) return language === 'zh' ? `${year}年` : year
  const [month, day] = (what === 'year' ? period.slice(5) : key).split('-')
  if (language === 'zh') return `${year ? `${year}年` : ''}${partInChinese(month!, day)}`
  const date = /^\d\d$/.test(month!) ? `${months[Number(month) - 1]}${day ? ` ${Number(day)}` : ''}` : month!
  return year ? `${date}${day ? ',' : ''} ${year}` : date
}

function partInChinese(part: string, day: string | undefined): string {
  if (part.startsWith('Q')) return `第${part.slice(1)}季度`
  if (part.startsWith('H')) return part === 'H1' ? '上半年' : '下半年'
  return `${Number(part)}月${day ? `${Number(day)}日` : ''}`
}

/** 1980/1989 is the 1980s. */
function decadeOf(key: string, language: Language): string | undefined {
  const [from, to] = key.split('/').map(Number)
  if (from === undefined || to !== from + 9)
    return /^\d{4}$/.test(key) ? `${key}${language === 'zh' ? '年' : ''}` : undefined
  if (language === 'en') return `${from}s`
  const century = Math.floor(from / 100) + 1
  return `${century}世纪${String(from % 100).padStart(2, '0')}年代`
}
