import {relative, resolve} from 'node:path'
import {readArticles, type Edition} from '@collate/articles'
import {contentDisk} from '@collate/articles/disk'
import {readRowChangesAt, readStatisticsAt} from '@collate/pipeline/revisions'
import {UnusableError} from '@collate/pipeline/outcome'
import type {Publication} from '@collate/publication'
import type {Observation, Statistics} from '@collate/statistics'
import type {RowChange} from '@collate/statistics/changes'
import {
  askedAbout,
  findImpactChanges,
  findImpact,
  type ImpactChange,
  type ImpactSetup
} from '@collate/suggestions/impact'
import {parseArguments, type ArgumentOptions} from '../arguments.ts'
import type {Command} from '../command.ts'
import {impactJson, renderImpact, summarizeImpact} from '../impact/impact-report.ts'
import {nearest} from '../nearest.ts'
import {printableLine} from '../printable.ts'
import {readPublication} from '../publication.ts'
import {loadData} from '../suggestions/load-data.ts'
import {say} from '../told.ts'
import {UsageError} from '../usage-error.ts'
import {languageFor, usesColour, type World} from '../world.ts'

const options = {
  content: {type: 'string', value: 'DIR', help: 'content directory, by default that of the publication'},
  data: {type: 'string', value: 'DIR', help: 'data packages, by default those of the publication'},
  since: {
    type: 'string',
    value: 'REV',
    help: 'what changed since a git revision, or between two of them (`REV..REV`)'
  },
  format: {type: 'string', value: 'FORMAT', choices: ['list', 'json'], help: 'form of the report'}
} as const satisfies ArgumentOptions

/** Show what a statistic, or a change of one, touches. */
export const impact: Command = {
  name: 'impact',
  summary: 'every sentence, title, summary and chart that a statistic touches',
  usage: 'PACKAGE[/INDICATOR] [OPTION…]',
  description:
    'List every sentence, title, summary, caption and chart, in every edition, that states a statistic; with `--since`, those that a change of the data touches, and what each would have to say.  Exit status 1 says that some place does not hold with the data as they are.',
  options,
  examples: [
    {line: 'collate impact cncf-annual-survey', does: 'all that rests on a survey'},
    {line: 'collate impact cncf-annual-survey/project-production', does: 'all that rests on one indicator'},
    {line: 'collate impact cncf-annual-survey --since main', does: 'what a branch changes in the data'},
    {line: 'collate impact cncf-annual-survey --since v1..v2 --format json', does: 'between two revisions'}
  ],
  async run(args, world) {
    const {values, positionals} = parseArguments(args, options)
    const [name, ...more] = positionals
    if (name === undefined || more.length > 0)
      throw new UsageError(`Unexpected ${positionals.length} names, expected one like \`package/indicator\``)
    const publication = readPublication(values, world)
    const {data: directory, content} = publication
    const since = values.since === undefined ? undefined : readSince(values.since)
    const {before, after} = await readBoth(publication, since, world)
    expectKnown(name, [before, after])
    const rows = since ? await readRows(directory, name, since) : []

    const changes = findImpactChanges(before, after).filter((change) => isOf(name, change))
    const asked = values.since === undefined ? askedFor(name) : askedAbout(changes)
    const today = new Date().toLocaleDateString('sv')
    const editions = await readEditions(publication, name)
    const touched = editions.flatMap((edition) => findImpact(edition, {before, after, today, ...asked}))
    const found = {changes, rows, touched}

    if (values.format === 'json') world.out.write(impactJson(found))
    else {
      const settings = {
        colour: usesColour(world, world.out),
        language: languageFor(world),
        name: (path: string) => relative(world.cwd, placeOf(path, {content, data: directory}))
      }
      if (changes.length + rows.length + touched.length > 0) world.out.write(renderImpact(found, settings))
      say(world, ...summarizeImpact(found))
    }
    return touched.every(({holds}) => holds) ? 0 : 1
  }
}

type Since = {from: string; to: string | undefined}

/** @throws {UsageError} on a value that makes no sense */
function readSince(since: string): Since {
  const [from, to, ...more] = since.split('..')
  if (from && to !== '' && more.length === 0) return {from, to}
  throw new UsageError(`Unexpected value \`${since}\` for \`--since\`, expected \`REV\` or \`REV..REV\``)
}

/** @throws {UsageError} where there is no such revision */
async function readBoth(
  publication: Publication,
  since: Since | undefined,
  world: World
): Promise<{before: Statistics; after: Statistics}> {
  if (since === undefined) {
    const statistics = await loadData(publication, world)
    return {before: statistics, after: statistics}
  }
  const {from, to} = since
  const read = (revision: string) => readStatisticsAt(publication.data, revision).catch(asUsageError)
  return {
    before: await read(from),
    after: to === undefined ? await loadData(publication, world) : await read(to)
  }
}

/** Rows of the package that differ; of one indicator, its own. */
async function readRows(directory: string, name: string, {from, to}: Since): Promise<RowChange[]> {
  const rows = await readRowChangesAt(directory, name.split('/')[0]!, from, to).catch(asUsageError)
  return rows.filter(({subject}) => subject === name || subject.startsWith(`${name}/`))
}

function asUsageError(error: unknown): never {
  throw error instanceof UnusableError ? new UsageError(error.message, error.hint) : error
}

function placeOf(path: string, {content, data}: {content: string; data: string}): string {
  return path.startsWith('data/') ? resolve(data, path.slice('data/'.length)) : resolve(content, path)
}

function expectKnown(name: string, states: readonly Statistics[]): void {
  const packages = states.flatMap((d) => [...d.packages.values()])
  const names = packages.flatMap((d) => [d.name, ...[...d.indicators.keys()].map((id) => `${d.name}/${id}`)])
  if (names.includes(name)) return
  const near = nearest(name, names)
  throw new UsageError(
    `Unknown statistic \`${name}\``,
    near ? `did you mean \`${near}\`?` : 'see `collate statistics`'
  )
}

function isOf(name: string, {subject}: ImpactChange): boolean {
  return subject === name || (/^[/@]/.test(subject.slice(name.length)) && subject.startsWith(name))
}

function askedFor(name: string): Pick<ImpactSetup, 'isAsked' | 'isChartAsked'> {
  const isAsked = (indicator: string) => indicator === name || indicator.startsWith(`${name}/`)
  return {
    isAsked: ({indicator}: Observation) => isAsked(`${indicator.package}/${indicator.id}`),
    isChartAsked: isAsked
  }
}

/** Editions whose source names the data package at all. */
async function readEditions({content, check}: Publication, name: string): Promise<Edition[]> {
  const {articles} = await readArticles(content, contentDisk, check.isIgnored).catch(
    (error: NodeJS.ErrnoException) => {
      const code = error.code ?? error.message
      throw new UsageError(
        printableLine(`Unexpected directory \`${content}\`, expected one that can be read (${code})`)
      )
    }
  )
  const editions = articles.flatMap((d) => Object.values(d.editions))
  return editions.filter(({file}) => String(file).includes(`${name.split('/')[0]!}/`))
}
