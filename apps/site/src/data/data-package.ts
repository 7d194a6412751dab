import {readFile} from 'node:fs/promises'
import {loadStatistics, type DataPackage} from '@collate/statistics'
import {settings} from '#settings'

/** A data package with what its descriptor says of it. */
export type SitePackage = DataPackage & {version?: string; description?: string}

let loading: Promise<SitePackage[]> | undefined

/** All data packages, by name. */
export function loadPackages(): Promise<SitePackage[]> {
  loading ??= readPackages()
  return loading
}

async function readPackages(): Promise<SitePackage[]> {
  const {packages} = await loadStatistics(settings.data)
  const loaded = [...packages.values()].map(async (data) => {
    const descriptor = JSON.parse(
      await readFile(`${settings.data}/${data.name}/datapackage.json`, 'utf8')
    ) as {
      version?: string
      description?: string
    }
    const {version, description} = descriptor
    return {...data, ...(version && {version}), ...(description && {description})}
  })
  return (await Promise.all(loaded)).toSorted((left, right) => left.name.localeCompare(right.name))
}

/** The files of a data package, as readers may take them away. */
export const packageFiles = [
  'datapackage.json',
  'sources.csv',
  'populations.csv',
  'indicators.csv',
  'categories.csv',
  'observations.csv'
]
