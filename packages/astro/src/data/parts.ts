import type {Indicator, Observation, Source} from '@collate/statistics'
import {settings} from 'virtual:collate/settings'
import {languages} from '../articles/languages.ts'
import type {ListPage} from '../lists/paginate.ts'
import type {Language} from '../texts/text.ts'
import {citingSentences, type CitedSentence, type Citing} from './citing.ts'
import {loadPackages, type SitePackage} from './data-package.ts'

/** A part of what is known of an indicator or a source: some of its values, and of the sentences that cite it. */
export type DataPart = Pick<ListPage<Citing>, 'page' | 'pages' | 'path'> & {
  observations: Observation[]
  citing: Citing[]
}

/** Rows of a table, and sentences: as many as a telephone scrolls through. */
const rowsPerPage = settings.perPage * 10
const sentencesPerPage = settings.perPage * 4

/** Values of an indicator, and sentences that cite it, in parts; the first stands on its page. */
export function partsOfIndicator(
  data: SitePackage,
  indicator: Indicator,
  language: Language
): Promise<DataPart[]> {
  const path = `/${language}/data/${data.name}/${indicator.id}/`
  const observations = data.observations.filter((observation) => observation.indicator === indicator)
  return partsOf({package: data.name, indicator: indicator.id}, observations, path, language)
}

/** The same of a source: values that were taken from it, or read in it. */
export function partsOfSource(data: SitePackage, source: Source, language: Language): Promise<DataPart[]> {
  const path = `/${language}/data/${data.name}/sources/${source.id}/`
  const observations = data.observations.filter(
    (observation) => observation.source === source || observation.accounts?.includes(source)
  )
  return partsOf({package: data.name, source: source.id}, observations, path, language)
}

async function partsOf(
  cited: CitedSentence,
  observations: readonly Observation[],
  path: string,
  language: Language
): Promise<DataPart[]> {
  const citing = await citingSentences(cited, language)
  const pages = Math.max(
    1,
    Math.ceil(observations.length / rowsPerPage),
    Math.ceil(citing.length / sentencesPerPage)
  )
  return Array.from({length: pages}, (_, index) => ({
    page: index + 1,
    pages,
    path,
    observations: observations.slice(index * rowsPerPage, (index + 1) * rowsPerPage),
    citing: citing.slice(index * sentencesPerPage, (index + 1) * sentencesPerPage)
  }))
}

/** Something that has parts of its own pages, in a language. */
type Divided<What> = {data: SitePackage; what: What; language: Language; part: DataPart}

/** The parts of all indicators that do not stand on their pages. */
export async function laterPartsOfIndicators(): Promise<Array<Divided<Indicator>>> {
  return laterParts((data) => [...data.indicators.values()], partsOfIndicator)
}

/** The parts of all sources that do not stand on their pages. */
export async function laterPartsOfSources(): Promise<Array<Divided<Source>>> {
  return laterParts((data) => [...data.sources.values()], partsOfSource)
}

async function laterParts<What>(
  listOf: (data: SitePackage) => What[],
  partsIn: (data: SitePackage, what: What, language: Language) => Promise<DataPart[]>
): Promise<Array<Divided<What>>> {
  const found: Array<Divided<What>> = []
  for (const data of await loadPackages())
    for (const what of listOf(data))
      for (const language of languages)
        for (const part of (await partsIn(data, what, language)).slice(1))
          found.push({data, what, language, part})
  return found
}
