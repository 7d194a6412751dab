export type {
  Category,
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
