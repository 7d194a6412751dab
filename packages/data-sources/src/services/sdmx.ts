import {parseCsv} from '@collate/statistics/files'
import type {DraftRow} from '../draft.ts'
import type {SourceNote} from '../note.ts'
import {SourceFault} from '../source-fault.ts'
import {decodeTable} from '../table/decode-table.ts'
import {separatorOf, withCommas} from '../table/separators.ts'
import {readPeriodCell} from '../table/read-period-cell.ts'
import {plainDecimal, timesTen, writtenOut} from './exact-json.ts'
import type {StatisticsService} from './service.ts'
import {serviceUnit} from './units.ts'

const title = 'an SDMX service (SDMX-CSV)'
const statuses: Readonly<Record<string, string>> = {P: 'provisional', E: 'provisional', F: 'forecast'}
/** What is about the message, and no dimension. */
const frame = /^(?:dataflow|structure|structure_id|structure_name|action|last update|freq)$/i
const area = /^(?:ref_area|geo|geo_code|location|country)$/i

/** SDMX-CSV 1.0 and 2.0: an observation a row, codes, or codes with labels. */
export const sdmx: StatisticsService = {
  title,
  read([answer], {id: asked}) {
    const {text} = decodeTable(answer!.bytes, answer!.name)
    const {rows: lines} = parseCsv(withCommas(text, separatorOf(text)))
    const header = lines.shift()?.values ?? []
    const columns = columnsOf(header)
    const value = columns.find((d) => d.id === 'OBS_VALUE')
    const time = columns.find((d) => d.id === 'TIME_PERIOD')
    const isSdmx = /^(?:dataflow|structure)\b/i.test(header[0]?.trim() ?? '')
    if (!isSdmx || !value || !time) throw new SourceFault('not-service', answer!.name, title)

    const dimensions = columns.filter((d) => d.at < value.at && d !== time && !frame.test(d.id))
    const read = lines.map(({values}) => values).filter((d) => !cellOf(d, columns, 'ACTION').startsWith('D'))
    const varied = dimensions.filter(
      (d) => !area.test(d.id) && new Set(read.map((cells) => cells[d.at])).size > 1
    )
    if (varied.length > 1)
      throw new SourceFault(
        'service-error',
        title,
        `several values of ${varied.map((d) => d.id).join(', ')}; filter all but one of them`
      )
    const unitColumn = columns.find((d) => /^unit(?:_measure)?$/i.test(d.id))
    const unitText = unitColumn ? codeOf(read[0]?.[unitColumn.at] ?? '') : ''
    const known = serviceUnit(unitText)
    const multiplier = Number(cellOf(read[0] ?? [], columns, 'UNIT_MULT')) || (known?.power ?? 0)
    const notes: SourceNote[] = []
    if (multiplier > 0) notes.push({kind: 'scaled', place: '', values: [unitText, timesTen('1', multiplier)]})
    const geo = dimensions.find((d) => area.test(d.id))
    const flowAt = header[0]!.trim().toUpperCase() === 'STRUCTURE' ? 1 : 0
    const flow = read[0]?.[flowAt]?.replace(/\):\s.*$/, ')').trim() || asked
    const name = flow.replace(/^.*:/, '').replace(/\(.*$/, '')

    const rows = read.flatMap((cells): DraftRow[] => {
      const period = readPeriodCell(codeOf(cells[time.at] ?? ''))
      const number = plainDecimal(cells[value.at] ?? '')
      if (number === '' || /^nan$/i.test(number) || period === undefined) return []
      if (!/^-?\d+(?:\.\d+)?$/.test(number)) {
        notes.push({kind: 'no-number', place: period, values: [number]})
        return []
      }
      const status =
        statuses[
          codeOf(cellOf(cells, columns, 'OBS_STATUS') || cellOf(cells, columns, 'OBS_FLAG')).toUpperCase()
        ]
      const [category] = varied
      return [
        {
          period,
          ...(geo && {population: labelIn(cells, geo)}),
          ...(category && {category: labelIn(cells, category)}),
          ...writtenOut(number, multiplier),
          ...(status && {status}),
          locator: [name, ...dimensions.map((d) => `${d.id}=${codeOf(cells[d.at] ?? '')}`)].join(', ')
        }
      ]
    })
    return {
      rows,
      notes,
      source: {...publishedOf(cellOf(read[0] ?? [], columns, 'LAST UPDATE')), language: 'en'},
      indicator: {
        label: labelOfFlow(read[0] ?? [], header) || name,
        unitText,
        ...(known && {unit: known.unit})
      },
      evidence: 'primary'
    }
  }
}

type SdmxColumn = {id: string; at: number; label: string; labelAt?: number}

/** Columns by their ids; one that only names another's codes belongs to it. */
function columnsOf(header: readonly string[]): SdmxColumn[] {
  const columns: SdmxColumn[] = []
  for (const [at, cell] of header.entries()) {
    const [id = '', label = ''] = splitLabel(cell)
    const last = columns.at(-1)
    const isName =
      last?.labelAt === undefined && /^[A-Z][A-Z\d_]*$/.test(last?.id ?? '') && /\p{Ll}/u.test(id)
    if (last && isName) last.labelAt = at
    else columns.push({id: /^(?:obs_value|time_period)$/i.test(id) ? id.toUpperCase() : id, at, label})
  }
  return columns
}

/** `GHA: Ghana` → the code and its label. */
function splitLabel(cell: string): [code: string, label: string] {
  const at = cell.search(/:\s*(?=\S)/)
  return at < 0 ? [cell.trim(), ''] : [cell.slice(0, at).trim(), cell.slice(at + 1).trim()]
}

function codeOf(cell: string): string {
  return splitLabel(cell)[0]
}

function labelIn(cells: readonly string[], {at, labelAt}: SdmxColumn): string {
  const named = labelAt === undefined ? '' : (cells[labelAt] ?? '').trim()
  const [code, label] = splitLabel(cells[at] ?? '')
  return named || label || code
}

function cellOf(cells: readonly string[], columns: readonly SdmxColumn[], id: string): string {
  const column = columns.find((d) => d.id.toUpperCase() === id)
  return column ? (cells[column.at] ?? '').trim() : ''
}

function labelOfFlow(cells: readonly string[], header: readonly string[]): string {
  const at = header.findIndex((d) => /^structure_name$/i.test(d.trim()))
  if (at >= 0) return cells[at] ?? ''
  // `WB:GCI(1.0): Global Competitiveness Index`
  return /\):\s*(.+)$/.exec(cells[0] ?? '')?.[1] ?? ''
}

/** `20/11/25 23:00:00`, as Eurostat has it. */
function publishedOf(text: string): {published?: string} {
  const match = /^(\d{2})\/(\d{2})\/(\d{2})\b/.exec(text)
  return match ? {published: `20${match[3]}-${match[2]}-${match[1]}`} : {}
}
