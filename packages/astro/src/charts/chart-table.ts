import type {Observation} from '@collate/statistics'
import {unitInWords} from '@collate/statistics/model'
import {writeTable, type CsvColumn} from '../facts/csv.ts'
import type {Language} from '../texts/text.ts'
import type {ChartData} from './chart-data.ts'

/** The values of a chart as CSV, under the names that the columns of data packages have. */
export function chartTable({observations}: ChartData, language: Language): string {
  const columns: Array<CsvColumn<Observation>> = [
    ['indicator', ({indicator}) => `${indicator.package}/${indicator.id}`],
    ['label', ({indicator}) => indicator.label[language]],
    ['period', ({period}) => period],
    ['category', ({category}) => category?.id],
    ['category_label', ({category}) => category?.label[language]],
    ['population', ({population}) => population.id],
    ['population_label', ({population}) => population.label[language]],
    ['value', ({value}) => value],
    ['upper', ({upper}) => upper],
    ['margin', ({margin}) => margin],
    ['comparison', ({comparison}) => comparison.replace(/^=$/, '')],
    ['unit', ({indicator}) => indicator.unit],
    ['unit_label', (row) => unitInWords(row.indicator.unit, row.population.label[language], language)],
    ['status', ({status}) => status],
    ['vintage', ({vintage}) => vintage],
    ['break', (row) => row.break],
    ['n', ({n, population}) => n ?? population.size],
    ['evidence', ({evidence}) => evidence],
    ['source', ({source}) => source.title],
    ['source_url', ({source}) => source.url],
    ['locator', ({locator}) => locator]
  ]
  return writeTable(observations, columns)
}
