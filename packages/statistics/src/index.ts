export {loadStatistics} from './load-statistics.ts'
export type {
  Category,
  Comparison,
  DataPackage,
  Evidence,
  Indicator,
  Localized,
  Observation,
  Place,
  Population,
  Source,
  Statistics
} from './statistic.ts'
