import type {Indicator} from '@collate/statistics'
import {selectRows} from '@collate/statistics/model'
import type {PassageContext} from '../resolve/context.ts'
import {expectRow, isBorneOut} from '../resolve/expect.ts'
import {writtenAs} from '../resolve/rows.ts'
import type {ReadPassage, Stat} from '../resolve/stat.ts'

/** The groups of words that an indicator requires and a passage lacks. */
export function missingTerms(indicator: Indicator, context: PassageContext): string[][] {
  const found = groupsOf(indicator, context)
  return indicator.terms[context.language].filter((_, group) => !found.has(group))
}

/**
 * Another indicator that the passage describes better than the one cited, and
 * that has the very value which is written: a citation of a look-alike.
 */
export function lookAlike(
  cited: Indicator,
  stat: Stat,
  {stats, context}: ReadPassage & {context: PassageContext}
): Indicator | undefined {
  const reading = stat.readings.find((d) => d.role === 'value')
  // Of a measure that asks for no words none can be missed.
  if (!reading || stat.readings.length > 1 || cited.terms[context.language].length === 0) return
  const known = groupsOf(cited, context).size
  const {stretch} = reading.settled?.reading ?? {}
  const isHere = (key: string, group: number): boolean =>
    context.terms.some(
      ({start, end, values}) =>
        stretch !== undefined &&
        start >= stretch.start &&
        end <= stretch.end &&
        values.some((d) => d.indicator === key && d.group === group)
    )
  const used = new Set(stats.flatMap((d) => d.citations.map(({indicator}) => indicator)))

  for (const [key, groups] of context.named) {
    if (groups.size <= known) continue
    const [packageName, id] = key.split('/')
    const other = context.library.package(packageName!)?.indicators.get(id!)
    if (!other || used.has(other) || other.unit !== cited.unit) continue
    const own = other.terms[context.language]
    // A word of it beside another number of the sentence is said of that one.
    if (own.some((_, group) => !isHere(key, group))) continue
    if (!isSharper(other, cited, context)) continue
    const period = reading.targets[0]?.row?.period
    const rows =
      period === undefined ? [] : selectRows(context.library.series(other, context.published), {period})
    const written = writtenAs(reading, other.unit)
    if (rows.some((row) => isBorneOut(expectRow(row, written)))) return other
  }
}

/** Another indicator that a passage without numbers describes, every group of it, and not the one cited. */
export function describedInstead(cited: Indicator, context: PassageContext): Indicator | undefined {
  for (const [key, groups] of context.named) {
    const [packageName, id] = key.split('/')
    const other = context.library.package(packageName!)?.indicators.get(id!)
    if (!other || other === cited || groups.size < other.terms[context.language].length) continue
    if (isSharper(other, cited, context) && !isInLabel(other, cited, context)) return other
  }
}

/** A name may say in other words than its terms what it is of, as may those of whom and of what it is. */
function isInLabel(
  other: Indicator,
  {label, population, categories}: Indicator,
  {terms, passage, language}: PassageContext
): boolean {
  const named = [population, ...categories.values()]
  const names = [label[language], ...named.flatMap((d) => [d.label[language], ...d.aliases[language]])]
  const own = names.join(' ').toLowerCase()
  const key = keyOf(other)
  return terms.every(
    ({start, end, values}) =>
      !values.some((d) => d.indicator === key) || own.includes(passage.text.slice(start, end).toLowerCase())
  )
}

/** Whether one of the words found is of the other indicator alone. */
function isSharper(other: Indicator, cited: Indicator, {terms}: PassageContext): boolean {
  const [own, replaced] = [keyOf(other), keyOf(cited)]
  return terms.some(
    ({values}) => values.some((d) => d.indicator === own) && !values.some((d) => d.indicator === replaced)
  )
}

/** Groups of an indicator's terms that a passage names. */
function groupsOf(indicator: Indicator, {named}: PassageContext): ReadonlySet<number> {
  return named.get(keyOf(indicator)) ?? none
}

const none: ReadonlySet<number> = new Set()

function keyOf(indicator: Indicator): string {
  return `${indicator.package}/${indicator.id}`
}
