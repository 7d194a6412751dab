import type {Row} from './csv.ts'
import type {Folder} from './folder.ts'
import {property} from './json-value.ts'
import {knownPeriod} from './period/read-period.ts'
import type {
  Category,
  Comparison,
  DataPackage,
  Evidence,
  Indicator,
  Localized,
  Observation,
  Place,
  Population,
  Source
} from './statistic.ts'
import {cell, cellRange, items, type Table} from './table.ts'

/** Build a data package of a folder in which no rule found an error. */
export function buildDataPackage(folder: Folder): DataPackage {
  const {descriptor, name} = folder
  const sources = byId(rowsOf(folder, 'sources').map(source))
  const populations = byId(rowsOf(folder, 'populations').map(population))
  const indicators = byId(rowsOf(folder, 'indicators').map((d) => indicator(d, name, populations)))
  for (const read of rowsOf(folder, 'categories')) {
    const built = category(read)
    indicators.get(read('indicator'))!.categories.set(built.id, built)
  }
  const observations = rowsOf(folder, 'observations').map((d) =>
    observation(d, indicators, populations, sources)
  )
  return {
    name,
    title: String(property(descriptor!.value, 'title')),
    sources,
    populations,
    indicators,
    observations
  }
}

/** Reads the cells of one row by the name of their column. */
type Reader = {(column: string): string; place: (column: string) => Place}

function rowsOf(folder: Folder, name: Table['name']): Reader[] {
  const table = folder.tables.get(name)!
  return table.rows.map((row) => reader(table, row))
}

function reader(table: Table, row: Row): Reader {
  const read = (column: string): string => cell(table, row, column).replaceAll('\r\n', '\n')
  const place = (name: string): Place => {
    const {path, line, column} = cellRange(table, row, name)
    return {path, line, column}
  }
  return Object.assign(read, {place})
}

function source(read: Reader): Source {
  return {
    id: read('id'),
    title: read('title'),
    publisher: read('publisher'),
    url: read('url'),
    published: read('published'),
    language: read('language'),
    ...given(read, 'accessed'),
    ...given(read, 'licence'),
    place: read.place('id')
  }
}

function population(read: Reader): Population {
  return {
    id: read('id'),
    label: localized(read, 'label', String),
    aliases: localized(read, 'aliases', items),
    ...(read('size') && {size: Number(read('size'))}),
    ...given(read, 'within'),
    place: read.place('id')
  }
}

function indicator(read: Reader, name: string, populations: Map<string, Population>): Indicator {
  const choices = read('choices') as Indicator['choices'] | ''
  return {
    id: read('id'),
    package: name,
    label: localized(read, 'label', String),
    unit: read('unit'),
    population: populations.get(read('population'))!,
    terms: localized(read, 'terms', (text) => items(text).map((group) => group.split('/'))),
    ...(choices && {choices}),
    ...given(read, 'question'),
    categories: new Map(),
    place: read.place('id')
  }
}

function category(read: Reader): Category {
  return {
    id: read('id'),
    label: localized(read, 'label', String),
    aliases: localized(read, 'aliases', items),
    place: read.place('id')
  }
}

function observation(
  read: Reader,
  indicators: Map<string, Indicator>,
  populations: Map<string, Population>,
  sources: Map<string, Source>
): Observation {
  const of = indicators.get(read('indicator'))!
  const part = of.categories.get(read('category'))
  return {
    indicator: of,
    period: read('period'),
    when: knownPeriod(read('period')),
    ...(part && {category: part}),
    population: populations.get(read('population')) ?? of.population,
    value: read('value'),
    ...given(read, 'precision'),
    comparison: (read('comparison') || '=') as Comparison,
    source: sources.get(read('source'))!,
    ...given(read, 'locator'),
    evidence: read('evidence') as Evidence,
    ...given(read, 'quote'),
    ...given(read, 'note'),
    ...(read('n') && {n: Number(read('n'))}),
    place: read.place('value')
  }
}

/** A property for a cell that may be empty. */
function given<Name extends string>(read: Reader, name: Name): {[key in Name]?: string} {
  return read(name) === '' ? {} : ({[name]: read(name)} as {[key in Name]: string})
}

function localized<T>(read: Reader, name: string, parse: (text: string) => T): Localized<T> {
  return {en: parse(read(`${name}_en`)), zh: parse(read(`${name}_zh`))}
}

function byId<T extends {id: string}>(list: T[]): Map<string, T> {
  return new Map(list.map((item) => [item.id, item]))
}
