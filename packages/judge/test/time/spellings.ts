import type {Language} from '@collate/claims'

/** A kind of period with its numbers, and all ways in which a language writes it. */
export type Spelling = {period: string; texts: string[]}

type Write = (numbers: {year: number; index: number; day: number}) => Spelling

const months = 'January February March April May June July August September October November December'.split(
  ' '
)
const ordinals = 'first second third fourth'.split(' ')
const two = (number: number): string => String(number).padStart(2, '0')
const suffix = (day: number): string =>
  day > 10 && day < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][day % 10] ?? 'th')
const han = (number: number): string =>
  [...String(number)].map((digit) => '〇一二三四五六七八九'[Number(digit)]).join('')
const counted = (number: number): string => {
  const [tens, ones] = [Math.floor(number / 10), number % 10]
  const digit = (d: number): string => '零一二三四五六七八九'[d]!
  if (tens === 0) return digit(ones)
  return `${tens > 1 ? digit(tens) : ''}十${ones > 0 ? digit(ones) : ''}`
}

/** Periods by their kind; `index` is 1 to 12, `day` 1 to 28. */
export const spellings: Record<Language, Write[]> = {
  zh: [
    ({year}) => ({
      period: `${year}`,
      texts: [
        `${year}年`,
        `${han(year)}年`,
        `${year} 年`,
        `${year}年度`,
        `${year}年全年`,
        `${year}全年`,
        `（${year}）`,
        `公元${year}年`
      ]
    }),
    ({year, index}) => {
      const half = 1 + (index % 2)
      return {
        period: `${year}-H${half}`,
        texts: [
          `${year}年${half === 1 ? '上' : '下'}半年`,
          `${year}H${half}`,
          `${year}年H${half}`,
          `H${half} ${year}`,
          `${half}H${year}`
        ]
      }
    },
    ({year, index}) => {
      const quarter = 1 + (index % 4)
      return {
        period: `${year}-Q${quarter}`,
        texts: [
          ...[
            `第${counted(quarter)}季度`,
            `${counted(quarter)}季度`,
            `${quarter}季度`,
            `第${quarter}季度`,
            `Q${quarter}`,
            `第${counted(quarter)}季`
          ].map((part) => `${year}年${part}`),
          `${year}Q${quarter}`,
          `${quarter}Q${two(year % 100)}`,
          `Q${quarter} ${year}`,
          `${han(year)}年${counted(quarter)}季度`
        ]
      }
    },
    ({year, index}) => ({
      period: `${year}-${two(index)}`,
      texts: [
        `${year}年${index}月`,
        `${year}年${two(index)}月`,
        `${year}年${index}月份`,
        `${han(year)}年${counted(index)}月`,
        `${year}年的${index}月`
      ]
    }),
    ({year, index, day}) => ({
      period: `${year}-${two(index)}-${two(day)}`,
      texts: [
        `${year}年${index}月${day}日`,
        `${year}年${index}月${day}号`,
        `${han(year)}年${counted(index)}月${counted(day)}日`,
        `${year}-${two(index)}-${two(day)}`,
        `${year}/${two(index)}/${two(day)}`,
        `${year}.${index}.${day}`,
        `${year} 年 ${index} 月 ${day} 日`
      ]
    }),
    ({year, index}) => {
      const last = Math.max(index, 2)
      return {
        period: last === 12 ? `${year}` : `${year}-01/${year}-${two(last)}`,
        texts: [
          `${year}年前${last}个月`,
          `${year}年前${counted(last)}个月`,
          `${year}年1—${last}月`,
          `${year}年1-${last}月份`,
          `${year}年1月至${last}月`,
          `${year}年一月到${counted(last)}月`
        ]
      }
    },
    ({year, index}) => ({
      period: `${year}/${year + index}`,
      texts: [
        `${year}年至${year + index}年`,
        `${year}—${year + index}年`,
        `${year}-${year + index}年`,
        `从${year}年到${year + index}年`,
        `${han(year)}年至${han(year + index)}年`
      ]
    }),
    ({index}) => {
      const first = 1900 + 10 * Math.min(Math.max(index, 3), 9)
      return {
        period: `${first}/${first + 9}`,
        texts: [
          `20世纪${first % 100}年代`,
          `上世纪${first % 100}年代`,
          `${first}年代`,
          `二十世纪${counted(first % 100)}年代`,
          `${first % 100}年代`,
          `${counted(first % 100)}年代`
        ]
      }
    }
  ],
  en: [
    ({year}) => ({
      period: `${year}`,
      texts: [
        `in ${year}`,
        `the ${year} survey`,
        `(${year})`,
        `calendar ${year}`,
        `full-year ${year}`,
        `the year ${year}`
      ]
    }),
    ({year, index}) => {
      const half = 1 + (index % 2)
      return {
        period: `${year}-H${half}`,
        texts: [
          `the ${ordinals[half - 1]} half of ${year}`,
          `H${half} ${year}`,
          `${half}H${two(year % 100)}`,
          `${year}'s ${ordinals[half - 1]} half`,
          `${year}H${half}`,
          `${ordinals[half - 1]}-half ${year}`
        ]
      }
    },
    ({year, index}) => {
      const quarter = 1 + (index % 4)
      const ordinal = ordinals[quarter - 1]!
      return {
        period: `${year}-Q${quarter}`,
        texts: [
          `the ${ordinal} quarter of ${year}`,
          `the ${quarter}${suffix(quarter)} quarter of ${year}`,
          `Q${quarter} ${year}`,
          `Q${quarter} of ${year}`,
          `${quarter}Q${two(year % 100)}`,
          `Q${quarter}'${two(year % 100)}`,
          `${year}-Q${quarter}`,
          `${ordinal}-quarter ${year}`,
          `${year}'s ${ordinal} quarter`
        ]
      }
    },
    ({year, index}) => {
      const month = months[index - 1]!
      return {
        period: `${year}-${two(index)}`,
        texts: [
          `in ${month} ${year}`,
          `${month} of ${year}`,
          `${month}, ${year}`,
          `in ${month.slice(0, 3)} ${year}`,
          `in ${month.toUpperCase()} ${year}`
        ]
      }
    },
    ({year, index, day}) => {
      const month = months[index - 1]!
      return {
        period: `${year}-${two(index)}-${two(day)}`,
        texts: [
          `${day} ${month} ${year}`,
          `${month} ${day}, ${year}`,
          `${month} ${day}${suffix(day)}, ${year}`,
          `the ${day}${suffix(day)} of ${month} ${year}`,
          `on ${day} ${month.slice(0, 3)} ${year}`,
          `${year}-${two(index)}-${two(day)}`,
          `${year}/${two(index)}/${two(day)}`
        ]
      }
    },
    ({year, index}) => {
      const count = Math.max(2, index)
      const words = 'one two three four five six seven eight nine ten eleven twelve'.split(' ')
      return {
        period: count === 12 ? `${year}` : `${year}-01/${year}-${two(count)}`,
        texts: [
          `the first ${words[count - 1]} months of ${year}`,
          `January to ${months[count - 1]} ${year}`,
          `between January and ${months[count - 1]} ${year}`,
          `January–${months[count - 1]} ${year}`,
          `January through ${months[count - 1]} ${year}`
        ]
      }
    },
    ({year, index}) => ({
      period: `${year}/${year + index}`,
      texts: [
        `between ${year} and ${year + index}`,
        `from ${year} to ${year + index}`,
        `${year}–${year + index}`,
        `${year} to ${year + index}`,
        `${year} through ${year + index}`
      ]
    }),
    ({index}) => {
      const first = 1900 + 10 * Math.min(Math.max(index, 2), 9)
      const name = 'twenties thirties forties fifties sixties seventies eighties nineties'.split(' ')[
        first / 10 - 192
      ]!
      return {
        period: `${first}/${first + 9}`,
        texts: [`the ${first}s`, ...(first >= 1930 ? [`the '${first % 100}s`, `the ${name}`] : [])]
      }
    },
    ({year, index, day}) => ({
      period: `${year - 1}-${two((index % 12) + 1)}/${year}-${two(index)}`,
      texts:
        index === 12
          ? []
          : [
              `the year to ${months[index - 1]} ${year}`,
              `the 12 months to ${months[index - 1]} ${year}`,
              `the twelve months ended ${months[index - 1]} ${year}`,
              `the year ending ${months[index - 1]} ${year}`
            ].slice(0, day)
    })
  ]
}
