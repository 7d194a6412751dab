import {readFile, readdir} from 'node:fs/promises'
import {quoteReaders} from '@collate/pipeline/core'
import {loadStatistics, type DataPackage} from '@collate/statistics'
import {checkSettings} from '../check/check-settings.ts'
import {textDigest} from '../markdown/digest.ts'
import {settings} from 'virtual:collate/settings'
import {textsIn, type Language} from '../texts/text.ts'

/** What a descriptor says of its package; `title_zh` and `description_zh` say it in another language than English. */
type Descriptor = {
  version?: string
  description?: string
  [translated: `${'title' | 'description'}_${string}`]: string
  homepage?: string
  licenses?: Array<{name?: string; title?: string; path?: string}>
}

/** A data package with what its descriptor says of it, and the files that readers may take away. */
export type SitePackage = DataPackage &
  Descriptor & {
    files: string[]
    /** Of all of them. */
    digest: string
  }

/** Title and description of a data package for readers of a language, and the BCP 47 tags of the languages that they are in. */
export function namesOfPackage(
  data: SitePackage,
  language: Language
): {title: string; titleLanguage: string; description: string; descriptionLanguage: string} {
  const {tag} = textsIn(language)
  const [title, description] = [data[`title_${language}`], data[`description_${language}`]]
  return {
    title: title ?? data.title,
    titleLanguage: title === undefined ? 'en' : tag,
    description: description ?? data.description ?? '',
    descriptionLanguage: description === undefined ? 'en' : tag
  }
}

let loading: Promise<SitePackage[]> | undefined

/** All data packages, by name. */
export function loadPackages(): Promise<SitePackage[]> {
  loading ??= readPackages()
  return loading
}

async function readPackages(): Promise<SitePackage[]> {
  const {packages} = await loadStatistics(settings.data, quoteReaders, checkSettings.isIgnored)
  const loaded = [...packages.values()].map(async (data) => {
    const directory = `${settings.data}/${data.name}`
    const {version, description, homepage, licenses, ...more} = JSON.parse(
      await readFile(`${directory}/datapackage.json`, 'utf8')
    ) as Descriptor
    const translated = Object.entries(more).filter(
      ([name, text]) => /^(?:title|description)_/.test(name) && typeof text === 'string'
    )
    const names = new Set(await readdir(directory))
    const files = packageFiles.filter((name) => names.has(name))
    const texts = await Promise.all(files.map((name) => readFile(`${directory}/${name}`, 'utf8')))
    return {
      ...data,
      ...(Object.fromEntries(translated) as Descriptor),
      ...(version && {version}),
      ...(description && {description}),
      ...(homepage && /^https?:/.test(homepage) && {homepage}),
      ...(licenses && {licenses}),
      files,
      digest: textDigest(JSON.stringify(texts))
    }
  })
  return (await Promise.all(loaded)).toSorted((left, right) => left.name.localeCompare(right.name))
}

/** The files of a data package; the last two may be absent. */
const packageFiles = [
  'datapackage.json',
  'sources.csv',
  'populations.csv',
  'indicators.csv',
  'categories.csv',
  'observations.csv',
  'README.md',
  'LICENSE'
]
