import {readArticles} from '@collate/articles'
import {contentDisk} from '@collate/articles/disk'
import {missingIn, type Missing} from '@collate/data-sources'
import type {CheckedNumber} from '@collate/pipeline'
import {quoteReaders} from '@collate/pipeline/core'
import {readStatisticsAt} from '@collate/pipeline/revisions'
import type {Publication} from '@collate/publication'
import type {DataPackage, Statistics} from '@collate/statistics'
import {disk} from '@collate/statistics/disk'
import {readPackage, type Problem} from '@collate/statistics/read'
import {askedAbout, findImpact, findImpactChanges, type Touched} from '@collate/suggestions/impact'
import type {VFile} from 'vfile'
import {checkSelected} from '../suggestions/read-selected.ts'
import type {World} from '../world.ts'

/** A name of a population that was compared where something was found. */
export type NamedBase = {
  /** `articles/<slug>/<language>.mdx`. */
  path: string
  line: number
  column: number
  ruleId: string
  /** The words of the text, and the label or alias that they are. */
  words: string
  name: string
  /** Id. */
  population: string
}

/** A data package, and all that there is to say of it. */
export type ExaminedPackage = {
  name: string
  /** Observations. */
  rows: number
  problems: readonly Problem[]
  missing: readonly Missing[]
  names: readonly NamedBase[]
  /** What no longer holds. */
  broken: readonly Touched[]
}

/**
 * Examine a data package and what cites it.
 *
 * @param before - the data that sentences were last right by; absent: as they are in the last commit
 * @throws {UsageError} where a directory leads nowhere
 */
export async function examinePackage(
  name: string,
  publication: Publication,
  world: World,
  before?: Statistics
): Promise<ExaminedPackage> {
  const {data, content, check} = publication
  const {package: read, problems} = await readPackage(data, name, disk, quoteReaders)
  if (!read) return {name, rows: 0, problems, missing: [], names: [], broken: []}
  const {articles} = await readArticles(content, contentDisk, check.isIgnored).catch(() => ({articles: []}))
  const citing = articles.filter((d) =>
    Object.values(d.editions).some(({file}) => String(file).includes(`${name}/`))
  )
  const examined = {name, rows: read.observations.length, problems, missing: missingIn(read)}
  if (citing.length === 0) return {...examined, names: [], broken: []}

  const paths = citing.map((d) => d.slug)
  const files = await checkSelected({content, data, paths, withNumbers: true, cache: false}, world)
  const old = before ?? (await readStatisticsAt(data, 'HEAD').catch(() => undefined))
  const now = {packages: new Map([...(old?.packages ?? []), [name, read]])}
  const setup = {
    before: old ?? now,
    after: now,
    today: new Date().toLocaleDateString('sv'),
    ...(old && old.packages.has(name)
      ? askedAbout(findImpactChanges(old, now).filter((d) => d.subject.startsWith(name)))
      : {isAsked: isOf(name), isChartAsked: (indicator: string) => indicator.startsWith(`${name}/`)})
  }
  const touched = citing.flatMap((d) => Object.values(d.editions)).flatMap((d) => findImpact(d, setup))
  return {...examined, names: namesIn(files, read), broken: touched.filter((d) => !d.holds)}
}

function isOf(name: string): (row: DataPackage['observations'][number]) => boolean {
  return ({indicator}) => indicator.package === name
}

/** The names of populations that stand where something was found. */
function namesIn(files: readonly VFile[], data: DataPackage): NamedBase[] {
  const all = files.flatMap((file) => {
    const numbers = file.data.checked?.numbers ?? []
    return file.messages.flatMap((message) => {
      const number = numbers.find((d) => isAt(d, message.place) && d.cite.startsWith(`${data.name}/`))
      if (!number || !message.ruleId) return []
      const {ruleId} = message
      return number.compared
        .filter((d) => d.facet === 'population')
        .flatMap(({words}) =>
          whose(words, data).map((found) => ({
            path: file.path,
            line: message.line ?? 1,
            column: message.column ?? 1,
            ruleId,
            words,
            ...found
          }))
        )
    })
  })
  // A sentence with several numbers has the same words for each.
  return [...new Map(all.map((d) => [JSON.stringify(d), d])).values()]
}

/** Whether a finding is about a number, or lies in its line where it is about words beside it. */
function isAt({line, endLine}: CheckedNumber, place: VFile['messages'][number]['place']): boolean {
  const start = place && ('start' in place ? place.start : place)
  return start !== undefined && line <= start.line && start.line <= endLine
}

/** Whose label or alias words are, or hold: the longest there is. */
function whose(words: string, {populations}: DataPackage): Array<Pick<NamedBase, 'name' | 'population'>> {
  const text = words.toLowerCase()
  const all = [...populations.values()].flatMap(({id, label, aliases}) =>
    [label.en, label.zh, ...aliases.en, ...aliases.zh].map((name) => ({name, population: id}))
  )
  const fitting = all.filter(({name}) => name !== '' && text.includes(name.toLowerCase()))
  const longest = Math.max(...fitting.map(({name}) => name.length))
  return fitting.filter(({name}) => name.length === longest).slice(0, 1)
}
