import {buildIndicators} from './build-indicators.ts'
import {buildObservations} from './build-observations.ts'
import type {Folder} from './folder.ts'
import {property} from './json-value.ts'
import {given, localized, readersOf, translations, type Reader} from './row-reader.ts'
import type {DataPackage, Population, Source} from './statistic.ts'
import {items} from './table.ts'

/** Build a data package of a folder in which no rule found an error. */
export function buildDataPackage(folder: Folder): DataPackage {
  const populations = byId(readersOf(folder, 'populations').map(population))
  const data = {
    name: folder.name,
    title: String(property(folder.descriptor!.value, 'title')),
    sources: byId(readersOf(folder, 'sources').map(source)),
    populations,
    indicators: buildIndicators(folder, populations)
  }
  return {...data, observations: buildObservations(folder, data)}
}

function source(read: Reader): Source {
  return {
    id: read('id'),
    title: read('title'),
    titles: translations(read, 'title'),
    publisher: read('publisher'),
    publishers: translations(read, 'publisher'),
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

function byId<T extends {id: string}>(list: T[]): Map<string, T> {
  return new Map(list.map((item) => [item.id, item]))
}
