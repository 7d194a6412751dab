import type {Observation} from '@collate/statistics'

/** What names a statistic: `package/indicator@period#category`, and its population where it is not the usual one. */
export function observationKey({indicator, period, category, population}: Observation): string {
  const usual = population.id === indicator.population.id
  return [
    `${indicator.package}/${indicator.id}@${period}`,
    ...(category ? [`#${category.id}`] : []),
    ...(usual ? [] : [` ${population.id}`])
  ].join('')
}
