export {loadStatistics} from './load-statistics.ts'
export type {
  Category,
  Comparison,
  DataPackage,
  Evidence,
  Growth,
  Indicator,
  Translated,
  Observation,
  Place,
  Population,
  Source,
  Statistics,
  Status
} from './statistic.ts'
