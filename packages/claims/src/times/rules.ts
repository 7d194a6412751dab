import {dates} from './build/dates.ts'
import {fiscals} from './build/fiscal.ts'
import {points} from './build/points.ts'
import {range} from './build/ranges.ts'
import {relativeBuilders} from './build/relatives.ts'
import {roleBuilders} from './build/roles.ts'
import {compileLevel, type Level, type TimeRule} from './rewrite.ts'
import {common} from './common.ts'

const builders = {...points, ...relativeBuilders, ...dates, ...fiscals, ...roleBuilders, range}

/** The name of a way to say a time. */
export type TimeRuleName = keyof typeof builders

/** How a language says it, by name: a way that a language does not have is an empty list. */
export type TimePatterns = Record<TimeRuleName, readonly string[]>

/** From what no time is to what a time is there for; each level sees what those before it made. */
const order: Array<{fromEnd?: boolean; names: TimeRuleName[]}> = [
  {names: ['silent', 'number', 'hundreds', 'ordinal']},
  {
    names: [
      ...([
        'year',
        'spokenYear',
        'eraYear',
        'century',
        'decade',
        'numericDate',
        'doubleYear',
        'years'
      ] as const),
      ...(['code', 'quarter', 'half', 'month', 'first', 'last', 'season', 'weekday', 'wholeYear'] as const),
      ...(['relative', 'ago', 'earlier', 'later', 'past', 'next', 'run', 'span', 'yearAgo'] as const),
      ...(['fiscalYear', 'unplaced'] as const)
    ]
  },
  {names: ['elided'], fromEnd: true},
  {names: ['day', 'days', 'dayOfMonth', 'tenDays', 'same', 'fiscalPart']},
  {names: ['fiscalQuarter', 'dayOfWeek', 'week']},
  {names: ['dated']},
  {names: ['inherited']},
  {names: ['inheritedBack'], fromEnd: true},
  {names: ['edge']},
  {names: ['ended', 'weekFrom']},
  {names: ['range']},
  {names: ['apposition']},
  {names: ['published', 'founded', 'since', 'by', 'before', 'after', 'versus', 'named']}
]

/** Compile the patterns of a language, level by level. */
export function compileRules(patterns: TimePatterns): Level[] {
  return order.map(({names, fromEnd = false}) =>
    compileLevel(
      names.map((name): TimeRule => ({
        name,
        patterns: [...patterns[name], ...(common[name] ?? [])],
        build: builders[name]
      })),
      fromEnd
    )
  )
}
