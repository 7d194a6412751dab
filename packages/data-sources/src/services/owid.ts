import {readRows} from '../write-table.ts'
import type {DraftRow} from '../draft.ts'
import type {SourceNote} from '../note.ts'
import {SourceFault} from '../source-fault.ts'
import {decodeTable} from '../table/decode-table.ts'
import {readPeriodCell} from '../table/read-period-cell.ts'
import {fieldOf, plainDecimal, readExactJson, textOfJson, type ExactJson} from './exact-json.ts'
import type {ServiceAnswer, StatisticsService} from './service.ts'
import {serviceUnit} from './units.ts'

const title = 'Our World in Data'

/** Our World in Data, chart API: `Entity,Code,Year,…` as CSV, and its metadata as JSON. */
export const owid: StatisticsService = {
  title,
  addressOf: (id) => `https://ourworldindata.org/grapher/${id}.csv`,
  more: (address) => {
    const url = new URL(csvAddress(address))
    url.pathname = url.pathname.replace(/\.csv$/, '.metadata.json')
    return [url.href]
  },
  beside: (file) => file.replace(/(?:\.csv)?$/i, '.metadata.json'),
  read([answer, metadata], {id, column}) {
    const {text} = decodeTable(answer!.bytes, answer!.name)
    const records = readRows(text)
    const headers = Object.keys(records[0] ?? {})
    const find = (...names: string[]) => headers.find((d) => names.includes(d.toLowerCase()))
    const [entity, time] = [find('entity'), find('year', 'day', 'date')]
    const measures = headers.filter(
      (d) => ![entity, time, find('code')].includes(d) && !/ annotations$|region/i.test(d)
    )
    if (entity === undefined || time === undefined || measures.length === 0)
      throw new SourceFault('not-service', answer!.name, title)
    const measure = column ?? measures[0]!
    if (!measures.includes(measure))
      throw new SourceFault('no-column', measure, measures.map((d) => `\`${d}\``).join(', '))

    const notes: SourceNote[] = []
    const rows = records.flatMap((record): DraftRow[] => {
      const value = plainDecimal(record[measure] ?? '')
      const period = readPeriodCell(record[time] ?? '')
      if (value === '' || period === undefined) return []
      if (!/^-?\d+(?:\.\d+)?$/.test(value)) {
        notes.push({kind: 'no-number', place: `${record[entity]}, ${period}`, values: [value]})
        return []
      }
      return [{period, population: record[entity]!, value, locator: `${measure}, ${record[entity]}`}]
    })
    const about = metadata && readMetadata(metadata, measure)
    const unitText = about?.('unit') ?? ''
    const unit = serviceUnit(unitText)?.unit ?? serviceUnit(about?.('shortUnit') ?? '')?.unit
    return {
      rows,
      notes,
      source: {
        id: `owid-${id.toLowerCase().replace(/[^a-z\d]+/g, '-')}`,
        ...(about && {title: about('chart')}),
        publisher: 'Our World in Data',
        url: `https://ourworldindata.org/grapher/${id}`,
        ...(about && {published: about('lastUpdated')}),
        language: 'en'
      },
      indicator: {label: about?.('titleShort') || measure, unitText, ...(unit && {unit})},
      evidence: 'secondary'
    }
  }
}

/** An address of a chart is that of its page, or of its CSV. */
export function csvAddress(address: string): string {
  const url = new URL(address)
  if (!/\.(?:csv|json)$/i.test(url.pathname)) url.pathname += '.csv'
  return url.href
}

/** What the metadata say of a column, by its title or its short name. */
function readMetadata(answer: ServiceAnswer, measure: string): (field: string) => string {
  const json = readExactJson(answer)
  const columns = fieldOf(json, 'columns')
  if (typeof columns !== 'object' || columns === null)
    throw new SourceFault('not-service', answer.name, title)
  const all = Object.entries(columns) as Array<[string, ExactJson]>
  const [, found] =
    all.find(([name, d]) => name === measure || textOfJson(fieldOf(d, 'shortName')) === measure) ??
    all[0] ??
    []
  return (field) => textOfJson(field === 'chart' ? fieldOf(json, 'chart', 'title') : fieldOf(found, field))
}
