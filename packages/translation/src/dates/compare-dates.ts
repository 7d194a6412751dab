import type {ComparedPair} from '../comparison/comparison.ts'
import type {DateMention} from '../language/tables.ts'
import type {Passage} from '../passage/passage.ts'
import type {Disagreement} from '../rule.ts'

/** Find months, days and quarters that differ; years are compared on their own. */
export function compareDates(pair: ComparedPair): Disagreement[] {
  const {here, there, neighbours} = pair
  const missing = datesWithout(there, [here, ...neighbours.here])
  const extra = datesWithout(here, [there, ...neighbours.there])
  return missing.flatMap((date, index) => {
    const instead = extra[index]
    // A month alone is often a season or a turn of phrase; a day or a quarter is not.
    if (!instead && date.day === undefined && date.quarter === undefined) return []
    return [otherDate(pair, date, instead)]
  })
}

function datesWithout(passage: Passage, others: readonly Passage[]): DateMention[] {
  return passage.dates.filter(
    (date) => !others.some((other) => other.dates.some((mention) => isSameDay(mention, date)))
  )
}

/** Whether two dates name the same month, day, quarter and half. */
function isSameDay(one: DateMention, other: DateMention): boolean {
  return (
    one.month === other.month &&
    one.day === other.day &&
    one.quarter === other.quarter &&
    one.half === other.half
  )
}

function otherDate(pair: ComparedPair, date: DateMention, instead: DateMention | undefined): Disagreement {
  const written = pair.there.text.slice(date.start, date.end)
  const mine = instead && pair.here.text.slice(instead.start, instead.end)
  const proposal = writeDate(date, pair.here.language)
  return {
    pair,
    here: instead,
    there: date,
    unexpected: mine ? `\`${mine}\`` : 'missing date',
    expected: `\`${proposal}\``,
    actual: mine ?? '',
    proposals: [proposal],
    note: {
      zh: mine
        ? `日期不同：这里是“${mine}”，另一版本是“${written}”。`
        : `另一版本写明了日期“${written}”，这里没有。`,
      en: mine
        ? `The dates differ: \`${mine}\` here, \`${written}\` there.`
        : `The other edition names the date \`${written}\`; this one does not.`
    }
  }
}

const months = 'January February March April May June July August September October November December'.split(
  ' '
)

function writeDate({year, month, day, quarter, half}: DateMention, language: 'zh' | 'en'): string {
  if (language === 'zh') {
    const parts = [
      year && `${year}年`,
      month && `${month}月`,
      day && `${day}日`,
      quarter && `第${quarter}季度`,
      half && `${'上下'[half - 1]}半年`
    ]
    return parts.filter((part) => part !== undefined).join('')
  }
  const date =
    month === undefined
      ? half
        ? `H${half}`
        : `Q${quarter}`
      : [months[month - 1], day].filter((part) => part !== undefined).join(' ')
  return year === undefined ? date : `${date}${day === undefined ? '' : ','} ${year}`
}
