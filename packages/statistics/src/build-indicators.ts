import type {Folder} from './folder.ts'
import {knownPeriod} from './period/read-period.ts'
import {given, localized, readersOf, type Reader} from './row-reader.ts'
import type {Category, Growth, Indicator, Population} from './statistic.ts'
import {items} from './table.ts'
import {parseUnit, type UnitSort} from './unit/unit.ts'

/** Build the indicators of a package, each with its categories and what it is the growth of. */
export function buildIndicators(
  folder: Folder,
  populations: Map<string, Population>
): Map<string, Indicator> {
  const rows = readersOf(folder, 'indicators')
  const indicators = new Map(rows.map((read) => [read('id'), indicator(read, folder.name, populations)]))
  for (const read of rows) {
    const level = indicators.get(read('change_of'))
    if (level) indicators.get(read('id'))!.growth = {of: level, versus: versus(read('versus'))}
  }
  for (const read of readersOf(folder, 'categories')) {
    const built = category(read)
    indicators.get(read('indicator'))!.categories.set(built.id, built)
  }
  return indicators
}

function indicator(read: Reader, name: string, populations: Map<string, Population>): Indicator {
  const choices = read('choices') as Indicator['choices'] | ''
  return {
    id: read('id'),
    package: name,
    label: localized(read, 'label', String),
    unit: read('unit'),
    population: populations.get(read('population')) ?? nobody(read),
    base: (read('base') as Indicator['base'] | '') || defaultBase(read),
    terms: localized(read, 'terms', (text) => items(text).map((group) => group.split('/'))),
    ...(choices && {choices}),
    timing: (read('timing') || 'during') as Indicator['timing'],
    ...given(read, 'question'),
    categories: new Map(),
    place: read.place('id')
  }
}

/** Whoever reads names of populations finds none here. */
function nobody(read: Reader): Population {
  return {
    id: '',
    label: {en: '', zh: ''},
    aliases: {en: [], zh: []},
    place: read.place('population')
  }
}

/** What is no share of anybody says of whom it is by its measure. */
const implied: ReadonlySet<UnitSort> = new Set(['currency', 'ratio', 'index'])

function defaultBase(read: Reader): Indicator['base'] {
  const isImplied =
    read('population') === '' || read('change_of') !== '' || implied.has(parseUnit(read('unit'))!.sort)
  return isImplied ? 'implied' : 'named'
}

function versus(text: string): Growth['versus'] {
  return text === 'previous' || text === 'year' ? text : knownPeriod(text)
}

function category(read: Reader): Category {
  return {
    id: read('id'),
    label: localized(read, 'label', String),
    aliases: localized(read, 'aliases', items),
    place: read.place('id')
  }
}
