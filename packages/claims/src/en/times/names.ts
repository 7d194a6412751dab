import type {TimeWord} from '../../times/sign.ts'

const ones = 'one two three four five six seven eight nine'.split(' ')
const teens = 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ')
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
const decades = 'twenties thirties forties fifties sixties seventies eighties nineties'.split(' ')

const months = 'january february march april may june july august september october november december'.split(
  ' '
)
const shortMonths: Record<string, number> = {
  jan: 1,
  feb: 2,
  mar: 3,
  apr: 4,
  jun: 6,
  jul: 7,
  aug: 8,
  sep: 9,
  sept: 9,
  oct: 10,
  nov: 11,
  dec: 12
}
const weekdays = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ')
/** To spring and to fall are verbs. */
const seasons: Record<string, [string, number]> = {
  spring: ['season=weak', 1],
  summer: ['season=name', 2],
  autumn: ['season=name', 3],
  fall: ['season=weak', 3],
  winter: ['season=name', 4]
}

/** Names that are other words as well. */
const weak = new Set(['march', 'may', 'august', 'mar', 'dec', 'sep', 'jan', 'jun'])

/** Numbers, months, days of the week and seasons. */
export const names: TimeWord[] = [
  ...ones.map((word, index): TimeWord => [word, 'num=word', index + 1]),
  ...teens.map((word, index): TimeWord => [word, index < 8 ? 'num=word' : 'num=teen', index + 10]),
  ...tens.map((word, index): TimeWord => [word, 'tens', 20 + 10 * index]),
  ...decades.map((word, index): TimeWord => [word, 'decade', 20 + 10 * index]),
  ...months.map((word, index): TimeWord => [word, weak.has(word) ? 'month=weak' : 'month=name', index + 1]),
  ...Object.entries(shortMonths).flatMap(([word, value]): TimeWord[] => [
    [word, weak.has(word) ? 'month=weak' : 'month=name', value],
    [`${word}.`, weak.has(word) ? 'month=weak' : 'month=name', value]
  ]),
  ...weekdays.map((word, index): TimeWord => [word, 'weekday', index + 1]),
  ...Object.entries(seasons).map(([word, [category, value]]): TimeWord => [word, category, value])
]
