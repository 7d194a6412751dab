import type {DraftRow} from '../draft.ts'
import type {SourceNote} from '../note.ts'
import {SourceFault} from '../source-fault.ts'
import {readPeriodCell} from '../table/read-period-cell.ts'
import {fieldOf, readExactJson, textOfJson, timesTen, writtenOut, type ExactJson} from './exact-json.ts'
import type {StatisticsService} from './service.ts'
import {serviceUnit} from './units.ts'

const title = 'Eurostat'
const statuses: Readonly<Record<string, string>> = {p: 'provisional', e: 'provisional', f: 'forecast'}
const mostCells = 1_000_000

/** Eurostat statistics API: JSON-stat 2.0. */
export const eurostat: StatisticsService = {
  title,
  addressOf(id) {
    const [code, query = ''] = id.split('?')
    const base = 'https://ec.europa.eu/eurostat/api/dissemination/statistics/1.0/data/'
    return `${base}${code}?format=JSON&lang=EN${query && `&${query}`}`
  },
  read([answer], {id: asked}) {
    const json = readExactJson(answer!)
    const error = fieldOf(json, 'error')
    if (Array.isArray(error))
      throw new SourceFault('service-error', title, textOfJson(fieldOf(error[0], 'label')).slice(0, 200))
    const dimensions = dimensionsOf(json)
    if (textOfJson(fieldOf(json, 'class')) !== 'dataset' || !dimensions)
      throw new SourceFault('not-service', answer!.name, title)
    const id = (textOfJson(fieldOf(json, 'extension', 'id')) || asked).toLowerCase()
    const label = textOfJson(fieldOf(json, 'label'))
    const unitOf = dimensions.find((d) => d.id === 'unit')
    const [unitCode] = unitOf?.codes.length === 1 ? unitOf.codes : []
    const known = unitCode === undefined ? undefined : serviceUnit(unitCode)
    const notes: SourceNote[] = []
    if (known && known.power > 0)
      notes.push({
        kind: 'scaled',
        place: '',
        values: [unitOf!.labels.get(unitCode!) ?? unitCode!, timesTen('1', known.power)]
      })
    return {
      rows: rowsOf(json, dimensions, id, known?.power ?? 0),
      notes,
      source: {
        id: `eurostat-${id.replace(/[^a-z\d]+/g, '-')}`,
        title: label,
        publisher: 'Eurostat',
        url: `https://ec.europa.eu/eurostat/databrowser/view/${id}/default/table`,
        published: textOfJson(fieldOf(json, 'updated')).slice(0, 10),
        language: 'en'
      },
      indicator: {
        label,
        unitText: unitOf?.labels.get(unitCode ?? '') ?? unitCode ?? '',
        ...(known && {unit: known.unit})
      },
      evidence: 'primary'
    }
  }
}

type Dimension = {id: string; codes: string[]; labels: Map<string, string>}

/** The dimensions of a cube with their codes in order; nothing where they do not fit together. */
function dimensionsOf(json: ExactJson): Dimension[] | undefined {
  const ids = fieldOf(json, 'id')
  const sizes = fieldOf(json, 'size')
  if (!Array.isArray(ids) || !Array.isArray(sizes) || ids.length !== sizes.length) return undefined
  const dimensions = ids.map((d) => {
    const id = textOfJson(d)
    const index = fieldOf(json, 'dimension', id, 'category', 'index')
    const labels = fieldOf(json, 'dimension', id, 'category', 'label')
    const codes = Array.isArray(index)
      ? index.map(textOfJson)
      : Object.entries(index ?? {})
          .toSorted(([, a], [, b]) => Number(a) - Number(b))
          .map(([code]) => code)
    // A dimension of one category need not say where it stands.
    if (codes.length === 0) codes.push(...Object.keys(labels ?? {}))
    return {
      id,
      codes,
      labels: new Map(codes.map((code) => [code, textOfJson(fieldOf(labels, code)) || code]))
    }
  })
  const fits = dimensions.every((d, index) => d.codes.length === Number(sizes[index]))
  return fits && dimensions.reduce((sum, d) => sum * d.codes.length, 1) <= mostCells ? dimensions : undefined
}

function rowsOf(json: ExactJson, dimensions: readonly Dimension[], id: string, power: number): DraftRow[] {
  const [geo, time] = [roleIn(json, 'geo'), roleIn(json, 'time')]
  const others = dimensions.filter((d) => ![geo, time].includes(d.id) && d.codes.length > 1)
  if (others.length > 1) {
    const names = others.map((d) => d.id).join(', ')
    throw new SourceFault('service-error', title, `several values of ${names}; filter all but one of them`)
  }
  const fixed = dimensions.filter((d) => ![geo, time].includes(d.id) && d.codes.length === 1)
  const values = fieldOf(json, 'value')
  const rows: DraftRow[] = []
  for (const [key, value] of Object.entries(values ?? {})) {
    if (typeof value !== 'string') continue
    const at = positionOf(Number(key), dimensions)
    const code = (name: string): string => {
      const index = dimensions.findIndex((d) => d.id === name)
      return index < 0 ? '' : dimensions[index]!.codes[at[index]!]!
    }
    const labelOf = (name: string): string | undefined =>
      dimensions.find((d) => d.id === name)?.labels.get(code(name))
    const period = readPeriodCell(code(time))
    if (period === undefined) continue
    const status = statuses[textOfJson(fieldOf(fieldOf(json, 'status'), key))]
    const category = others[0] && labelOf(others[0].id)
    const population = labelOf(geo)
    const parts = [
      ...fixed.map((d) => `${d.id}=${d.codes[0]}`),
      ...[...others.map((d) => d.id), geo].flatMap((d) => (code(d) ? [`${d}=${code(d)}`] : []))
    ]
    rows.push({
      period,
      ...(population && {population}),
      ...(category && {category}),
      ...writtenOut(value, power),
      ...(status && {status}),
      locator: [id, ...parts].join(', ')
    })
  }
  return rows
}

/** The dimension that has a role in a cube; Eurostat calls it by that itself. */
function roleIn(json: ExactJson, role: 'geo' | 'time'): string {
  const named = fieldOf(json, 'role', role)
  return (Array.isArray(named) && textOfJson(named[0])) || role
}

/** The position in each dimension of a cell by its number: the last dimension runs fastest. */
function positionOf(cell: number, dimensions: readonly Dimension[]): number[] {
  let rest = cell
  return dimensions
    .toReversed()
    .map(({codes}) => {
      const at = rest % codes.length
      rest = Math.floor(rest / codes.length)
      return at
    })
    .toReversed()
}
