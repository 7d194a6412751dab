import {isPinned, type Citation as CitedValues} from '@collate/judge/hypotheses'
import type {Indicator, Observation} from '@collate/statistics'
import type {Facts} from '../extract/passage.ts'
import {citedRows} from '../resolve/cited-rows.ts'
import type {ArticleContext, JudgedPassage} from '../resolve/context.ts'
import type {StatReading, Stat} from '../resolve/stat.ts'

/** Collect the values that the sentences of the body state. */
export function factsOf(cited: readonly JudgedPassage[], context: ArticleContext): Facts {
  const stats = cited.filter(({passage}) => !passage.note).flatMap((d) => d.stats)
  const stated = new Map<Indicator, Set<Observation>>()
  for (const row of stats.flatMap((d) => d.readings).flatMap(rowsStated)) {
    const rows = stated.get(row.indicator)
    if (rows) rows.add(row)
    else stated.set(row.indicator, new Set([row]))
  }
  const citations = [...stated].map(([indicator, rows]): CitedValues => {
    const citation = {text: `${indicator.package}/${indicator.id}`, indicator}
    return {...citation, ...citedRows(citation, context), stated: rows}
  })
  const together = stats.filter((stat) => stat.citations.length > 1).map((stat) => groupOf(stat, context))
  const groups = [...citations.map((d) => [d]), ...together]
  const indicatorOf = (key: string): Indicator | undefined => {
    const [name = '', id = ''] = key.split('/')
    return context.library.package(name)?.indicators.get(id)
  }
  return {citations, brief: {groups, indicatorOf}}
}

/** All parts of a whole, where a text speaks of several: the rest, together. */
function rowsStated({targets, pair, expected, settled}: StatReading): Observation[] {
  const {role, row, citation} = settled?.hypothesis ?? {}
  const isOfMany = role === 'sum' || role === 'rest'
  return [
    ...targets.flatMap((d) => d.row ?? []),
    ...(pair ? [pair.from, pair.to] : []),
    ...expected.flatMap(({rows}) => rows),
    ...(isOfMany
      ? citation!.rows.filter((d) => d.period === row!.period && d.population.id === row!.population.id)
      : [])
  ]
}

/** The citations of one text, each with what it pins of the times that the text tells of. */
function groupOf({citations, readings}: Stat, context: ArticleContext): CitedValues[] {
  const periods = new Set(readings.flatMap(rowsStated).map(({period}) => period))
  return citations.map((citation): CitedValues => {
    const values = citedRows(citation, context)
    const isTold = (row: Observation): boolean => isPinned(citation, row) && periods.has(row.period)
    return {...citation, ...values, stated: new Set([...values.rows, ...values.versions].filter(isTold))}
  })
}
