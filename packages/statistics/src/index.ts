export {loadStatistics} from './load-statistics.ts'
export type {
  Category,
  Comparison,
  DataPackage,
  Evidence,
  Growth,
  Indicator,
  Localized,
  Observation,
  Place,
  Population,
  Source,
  Statistics,
  Status
} from './statistic.ts'
