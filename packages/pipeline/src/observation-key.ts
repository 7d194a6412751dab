import type {Observation} from '@collate/statistics'

/**
 * What names a statistic: `package/indicator@period#category`, with its vintage where a cell has several, and
 * its population where it is not the usual one.
 */
export function observationKey(row: Observation): string {
  const {indicator, period, category, population, vintage, versions} = row
  const usual = population.id === indicator.population.id
  return [
    `${indicator.package}/${indicator.id}@${period}`,
    ...(category ? [`#${category.id}`] : []),
    ...(versions > 1 ? [`^${vintage}`] : []),
    ...(usual ? [] : [` ${population.id}`])
  ].join('')
}
