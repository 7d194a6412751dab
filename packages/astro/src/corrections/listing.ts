import {editionPath} from '../articles/addresses.ts'
import {loadArticles} from '../articles/edition.ts'
import {loadPackages, type SitePackage} from '../data/data-package.ts'
import {formatPeriod} from '../texts/format.ts'
import {textsIn, type Language} from '../texts/text.ts'
import type {Correction} from './correction.ts'
import {loadCorrections} from './load-corrections.ts'
import type {DataChange} from './data-change.ts'
import {markChange, type ChangePart} from './mark-change.ts'

/** A correction in the words of a language, ready to be shown. */
export type ListedCorrection = {
  id: string
  date: string
  summary: string
  subjects: Subject[]
}

/** What was corrected, and where that stands now. */
export type Subject = {title: string; tag: string; path?: string; passages: ChangedPassage[]}

/** A passage that changed, or a cell; `name` says which. */
export type ChangedPassage = {name: string; tag: string; parts: ChangePart[]}

/** Corrections as a page or a feed in a language tells them, the newest first. */
export async function listCorrections(language: Language): Promise<ListedCorrection[]> {
  const {corrections} = await loadCorrections()
  const articles = await loadArticles()
  const packages = await loadPackages()
  return corrections.map((correction) => ({
    id: correction.id,
    date: correction.date,
    summary: correction.summary,
    subjects: [...correction.articles.map(inArticle), ...correction.packages.map(inPackage)]
  }))

  function inArticle({slug, language: own, changes}: Correction['articles'][number]): Subject {
    const {tag} = textsIn(own)
    const edition = articles.find((article) => article.slug === slug)?.editions[own]
    return {
      title: edition?.frontmatter.title ?? slug,
      tag: edition ? tag : 'en',
      ...(edition && {path: editionPath(slug, own)}),
      passages: changes.map(({before, after}) => ({name: '', tag, parts: markChange(before, after)}))
    }
  }

  function inPackage({name, changes}: Correction['packages'][number]): Subject {
    const data = packages.find((one) => one.name === name)
    return {
      title: data?.title ?? name,
      tag: 'en',
      ...(data && {path: `/${language}/data/${name}/`}),
      passages: changes.map((change) => inTable(change, data, language))
    }
  }
}

function inTable(change: DataChange, data: SitePackage | undefined, language: Language): ChangedPassage {
  const texts = textsIn(language)
  const {column, before, after} = change
  const what = column === undefined ? texts.removed : (texts.columns[column] ?? column)
  return {
    name: `${nameOfRow(change, data, language)}${texts.colon}${what}`,
    tag: 'en',
    parts:
      column === undefined
        ? []
        : [
            ...(before ? [{kind: 'removed' as const, text: before}] : []),
            ...(before && after ? [{kind: 'same' as const, text: ' → '}] : []),
            ...(after ? [{kind: 'added' as const, text: after}] : [])
          ]
  }
}

/** No line begins with it. */
const dot = '\u00a0· '

/** `在生产环境中运行Kubernetes · 2025年`: labels where the data still have them, else what the table says. */
function nameOfRow({table, key}: DataChange, data: SitePackage | undefined, language: Language): string {
  if (table !== 'observations') return [table, ...key].join(dot)
  const [id = '', period = '', ...rest] = key
  const indicator = data?.indicators.get(id)
  const others = rest.map((name) => indicator?.categories.get(name)?.label[language] ?? name)
  return [indicator?.label[language] ?? id, formatPeriod(period, language), ...others].join(dot)
}
