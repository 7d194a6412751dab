import {setFlagsFromString} from 'node:v8'
import {checkContent, type CheckOptions} from '@collate/pipeline'
import {UnusableError} from '@collate/pipeline/outcome'
import type {VFile} from 'vfile'
import {parseArguments, type ArgumentOptions} from '../arguments.ts'
import {readCheckOptions} from '../check-options.ts'
import type {Command} from '../command.ts'
import {plainFiles} from '../plain-files.ts'
import {startProgress} from '../progress.ts'
import {
  printFiles,
  readMostWarnings,
  reportFiles,
  reportOptions,
  type ReportOptions
} from '../report-files.ts'
import {isTextual, type Format} from '../reporters.ts'
import {say, tellFor} from '../told.ts'
import {UsageError} from '../usage-error.ts'
import {readVersion} from '../version.ts'
import {watchCheck} from '../watch-check.ts'
import type {World} from '../world.ts'

const options = {
  content: {type: 'string', value: 'DIR', help: 'content directory, by default that of the publication'},
  data: {type: 'string', value: 'DIR', help: 'data packages, by default those of the publication'},
  ...reportOptions,
  links: {
    type: 'string',
    value: 'EXTENT',
    choices: ['off', 'internal', 'all'],
    help: 'how far to follow links, by default `internal`'
  },
  since: {type: 'string', value: 'REV', help: 'only what changed since a git revision'},
  shard: {type: 'string', value: 'I/N', help: 'only part I of N, or `auto`: that of this job'},
  release: {type: 'boolean', help: 'missing rights and credits are errors'},
  watch: {type: 'boolean', help: 'check again whenever a file changes, and print what changed'},
  'allow-host': {type: 'string', value: 'HOST:PORT', multiple: true, help: 'an address that may be private'},
  'link-budget': {type: 'string', value: 'SECONDS', help: 'time for the web, by default 120'},
  cache: {
    type: 'string',
    value: 'DIR',
    help: 'where results are kept, by default the cache of this user, and nowhere where `CI` is set'
  },
  'no-cache': {type: 'boolean', help: 'believe no result that this machine has kept'},
  store: {
    type: 'string',
    value: 'URL',
    help: 'where machines share results, by default `COLLATE_STORE`: a folder, `redis://HOST:PORT`, `postgres://HOST/DATABASE` or `s3://BUCKET`'
  }
} as const satisfies ArgumentOptions

/** Check that articles and data agree. */
export const check: Command = {
  name: 'check',
  summary: 'check articles against their statistics, translations and links',
  usage: '[PATH…] [OPTION…]',
  description:
    'Check articles against their statistics, translations and links.  PATH is an article (its folder or slug), one of its files, or a data package; without one, everything is checked.',
  options,
  examples: [
    {line: 'collate check', does: 'everything'},
    {line: 'collate check kubernetes-foundation-of-ai', does: 'one article'},
    {
      line: 'collate check --since origin/main --format github --summary "$GITHUB_STEP_SUMMARY"',
      does: 'a pull request'
    },
    {line: 'collate check --format html --output report.html', does: 'a page to read through'},
    {line: 'collate check --links all --link-budget 300', does: 'the web as well, for five minutes'},
    {
      line: 'collate check --shard 2/5 --format json --output report-2.json',
      does: 'the second of five parts, for `collate merge`'
    },
    {
      line: 'collate check --shard auto --store redis://cache.example:6379 --format json --output report.json',
      does: 'a part, without checking again what another job has checked'
    },
    {line: 'collate check --watch --language zh', does: 'while you write, told in Chinese'}
  ],
  async run(args, world) {
    const {values, positionals} = parseArguments(args, options)
    const settings = await readCheckOptions(values, positionals, world)
    const most = readMostWarnings(values)
    const {shard} = settings
    if (shard) setFlagsFromString(collectNew)
    const part = shard && {shard: `${shard.index}/${shard.count}`, version: await readVersion()}
    const told: ReportOptions = {...values, ...settings, part}
    const run = (): Promise<VFile[]> => checkOnce(settings, values, world)
    if (values.watch)
      return watchCheck(run, (files) => printFiles(files, told, world), watchedBy(values, settings), world)

    const files = await run()
    if (files.length === 0) say(world, whyEmpty(values))
    return reportFiles(files, told, most, world)
  }
}

/**
 * Let the memory for what is new stay as small as it begins, in a part of what is too much for one machine: the list of all
 * articles and the report of some would let it grow by 110 MiB, and most is used at once; it is 1 in 100 of the time of a part.
 */
const collectNew = '--semi-space-growth-factor=1'

/** Check what is asked for, and show how far it is. */
async function checkOnce(
  settings: CheckOptions,
  {quiet, format}: {quiet?: boolean | undefined; format?: Format | undefined},
  world: World
): Promise<VFile[]> {
  const stream = quiet ? undefined : world.err
  const tell = tellFor(world)
  const progress = startProgress(stream, {tell})
  const asking = startProgress(stream, {tell, words: ['Asking about', 'links']})
  const files = await checkContent({
    ...settings,
    withText: isTextual(format),
    withNumbers: isWhole(format),
    progress: progress.show,
    webProgress(done, total) {
      progress.end()
      asking.show(done, total)
    }
  })
    .catch(asUsageError)
    .finally(() => {
      progress.end()
      asking.end()
    })
  return plainFiles(files)
}

/**
 * The folders to watch, and how reports call their files.
 *
 * @throws {UsageError} beside an option that makes sense once only
 */
function watchedBy(values: Record<string, unknown>, {content, data}: CheckOptions): Array<[string, string]> {
  for (const name of ['output', 'summary', 'since', 'shard', 'max-warnings'])
    if (values[name] !== undefined)
      throw new UsageError(`Unexpected \`--${name}\` beside \`--watch\`, expected one of the two`)
  return [
    [content, ''],
    [data, 'data/']
  ]
}

/** Why a report names no file: data without a fault are in none. */
function whyEmpty({since, shard}: {since?: string | undefined; shard?: string | undefined}): string {
  if (since !== undefined) return `nothing to check since \`${since}\``
  return shard === undefined ? 'nothing is wrong with the data' : 'nothing to check in this part'
}

/** Formats that say of each number what it was compared by. */
function isWhole(format: Format | undefined): boolean {
  return format === 'html' || format === 'json'
}

function asUsageError(error: unknown): never {
  throw error instanceof UnusableError ? new UsageError(error.message, error.hint) : error
}
