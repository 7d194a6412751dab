import type {DraftRow} from '../draft.ts'
import type {SourceNote} from '../note.ts'
import {SourceFault} from '../source-fault.ts'
import {readPeriodCell} from '../table/read-period-cell.ts'
import {fieldOf, readExactJson, textOfJson, type ExactJson} from './exact-json.ts'
import type {ServiceAnswer, StatisticsService} from './service.ts'
import {unitInName} from './units.ts'

const title = 'the World Bank'
const mostPages = 20

/** World Bank Indicators API, version 2: `[{page, pages, lastupdated}, [{indicator, country, date, value}]]`. */
export const worldBank: StatisticsService = {
  title,
  addressOf: (id) => `https://api.worldbank.org/v2/country/all/indicator/${id}?format=json&per_page=20000`,
  more(address, first) {
    const count = Math.min(mostPages, Number(textOfJson(fieldOf(headOf(first), 'pages'))) || 1)
    return Array.from({length: count - 1}, (_, index) => {
      const url = new URL(address)
      url.searchParams.set('page', String(index + 2))
      return url.href
    })
  },
  read(answers) {
    const [first] = answers
    const records = answers.flatMap(recordsOf)
    const id = textOfJson(fieldOf(records[0], 'indicator', 'id'))
    const label = textOfJson(fieldOf(records[0], 'indicator', 'value'))
    if (label === '') throw new SourceFault('not-service', first!.name, title)
    const notes: SourceNote[] = []
    const rows = records.flatMap((record): DraftRow[] => {
      const country = textOfJson(fieldOf(record, 'country', 'value'))
      const period = readPeriodCell(textOfJson(fieldOf(record, 'date')))
      const value = textOfJson(fieldOf(record, 'value'))
      // Years that nobody has counted yet are in every answer.
      if (value === '' || period === undefined) return []
      const code =
        textOfJson(fieldOf(record, 'countryiso3code')) || textOfJson(fieldOf(record, 'country', 'id'))
      return [{period, population: country, value, locator: [id, code].filter((d) => d !== '').join(', ')}]
    })
    const unit = unitInName(label)
    return {
      // The newest stands first in an answer, and last in a table.
      rows: [...Map.groupBy(rows, (d) => d.population).values()].flatMap((d) => d.toReversed()),
      notes,
      source: {
        id: `world-bank-${id.toLowerCase().replace(/[^a-z\d]+/g, '-')}`,
        title: label,
        publisher: 'World Bank',
        url: `https://data.worldbank.org/indicator/${id}`,
        published: textOfJson(fieldOf(headOf(first!), 'lastupdated')),
        language: 'en'
      },
      indicator: {label, unitText: /\(([^()]*)\)\s*$/.exec(label)?.[1] ?? '', ...(unit && {unit})},
      evidence: 'primary'
    }
  }
}

function headOf(answer: ServiceAnswer): ExactJson | undefined {
  const json = readExactJson(answer)
  return Array.isArray(json) ? json[0] : undefined
}

/** @throws {SourceFault} */
function recordsOf(answer: ServiceAnswer): ExactJson[] {
  const json = readExactJson(answer)
  const message = Array.isArray(json) ? fieldOf(json[0], 'message') : undefined
  if (Array.isArray(message))
    throw new SourceFault('service-error', title, textOfJson(fieldOf(message[0], 'value')).slice(0, 200))
  const records = Array.isArray(json) ? json[1] : undefined
  if (!Array.isArray(records)) throw new SourceFault('not-service', answer.name, title)
  return records
}
