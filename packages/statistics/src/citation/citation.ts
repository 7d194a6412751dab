import type {Period} from '../period/period.ts'
import type {Observation} from '../statistic.ts'

/** The form of a citation, as messages name it. */
export const citationForm = 'package/indicator[@period[..period]][~population][#category][^vintage]'

/** A citation taken apart: which indicator, and the pins that pick values of it. */
export type CitedName = {
  /** Name of the data package. */
  package: string
  indicator: string
  /** One period; or where a change began, and where it ended. */
  periods?: [Period] | [Period, Period]
  population?: string
  category?: string
  /** When a version was published: `2024-10-18` or `2024-10`. */
  vintage?: string
}

/** The same where the text of a period is all that is needed. */
export type WrittenName = Omit<CitedName, 'periods'> & {periods?: ReadonlyArray<Pick<Period, 'text'>>}

/**
 * Write a citation in the order of its form.
 *
 * writeCitation({package: 'port', indicator: 'freight', population: 'river'}) // => 'port/freight~river'
 */
export function writeCitation({
  package: packageName,
  indicator,
  periods,
  population,
  category,
  vintage
}: WrittenName): string {
  return [
    `${packageName}/${indicator}`,
    ...(periods ? [`@${periods.map(({text}) => text).join('..')}`] : []),
    ...(population === undefined ? [] : [`~${population}`]),
    ...(category === undefined ? [] : [`#${category}`]),
    ...(vintage === undefined ? [] : [`^${vintage}`])
  ].join('')
}

/**
 * What names one observation in full: with its population where that is not the usual
 * one, and its vintage where its cell was published more than once.
 */
export function nameOfRow(row: Observation): CitedName {
  const {indicator, when, category, population, vintage, versions} = row
  return {
    package: indicator.package,
    indicator: indicator.id,
    periods: [when],
    ...(population.id !== indicator.population.id && {population: population.id}),
    ...(category && {category: category.id}),
    ...(versions.length > 1 && {vintage})
  }
}
