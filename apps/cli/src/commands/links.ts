import {readFile} from 'node:fs/promises'
import {join} from 'node:path'
import type {CheckOptions} from '@collate/pipeline'
import {UnusableError} from '@collate/pipeline/outcome'
import {guardRecord, recordLinks, type LinkRecord} from '@collate/pipeline/link-record'
import {parseArguments, type ArgumentOptions} from '../arguments.ts'
import {readCheckOptions} from '../check-options.ts'
import type {Command} from '../command.ts'
import {writeReport} from '../deliver.ts'
import {exitStatus} from '../exit-status.ts'
import {renderLinkReport} from '../link-report.ts'
import {startProgress} from '../progress.ts'
import {countTotals, plural} from '../totals.ts'
import {say, tellFor} from '../told.ts'
import {UsageError} from '../usage-error.ts'
import {writeOver} from '../write-file.ts'
import type {World} from '../world.ts'

const options = {
  content: {type: 'string', value: 'DIR', help: 'content directory, by default that of the publication'},
  data: {type: 'string', value: 'DIR', help: 'data packages, by default those of the publication'},
  record: {type: 'boolean', help: 'write what was found to `links.json` in the content directory'},
  output: {type: 'string', value: 'FILE', help: 'write the report to a file'},
  'allow-host': {type: 'string', value: 'HOST:PORT', multiple: true, help: 'an address that may be private'},
  'link-budget': {type: 'string', value: 'SECONDS', help: 'time for the web, by default 120'}
} as const satisfies ArgumentOptions

/** Ask the web about all links, and keep what became of them from day to day. */
export const links: Command = {
  name: 'links',
  summary: 'ask the web about all links, and report the failing ones by age',
  usage: '[OPTION…]',
  description:
    'Ask the web about every link of the articles and the sources of their data, and report those that fail, the longest first, as Markdown.  `--record` also brings the ledger `links.json` up to this day; that is for the scheduled job of the main branch, and refused everywhere else.  Exit status 0, whatever the links are: `collate check` decides what blocks.',
  options,
  examples: [
    {line: 'collate links', does: 'how the links are today'},
    {
      line: 'collate links --link-budget 600 --output links.md',
      does: 'take ten minutes, and keep the report'
    },
    {line: 'collate links --record --output links.md', does: 'what the scheduled job does'}
  ],
  async run(args, world) {
    const {values, positionals} = parseArguments(args, options)
    if (positionals.length > 0) {
      throw new UsageError(`Unexpected \`${positionals[0]}\`, expected options only`, 'all links are asked')
    }
    const settings = await readCheckOptions(values, [], world)
    const record = await ask(settings, values.record ?? false, world)

    const totals = countTotals(record.files)
    const isWhole = totals.faults === 0
    // Of an article that was not checked, the ledger would forget the links.
    if (values.record && isWhole) await writeLedger(join(settings.content, 'links.json'), record.text, world)
    const report = renderLinkReport(record, tellFor(world))
    if (values.output === undefined) world.out.write(report)
    else await writeReport(values.output, report, world)
    return isWhole ? 0 : exitStatus(totals, Infinity, world)
  }
}

async function ask(settings: CheckOptions, isRecorded: boolean, world: World): Promise<LinkRecord> {
  const progress = startProgress(world.err, {tell: tellFor(world), words: ['Asking about', 'links']})
  try {
    if (isRecorded) await guardRecord(settings.content, world.env)
    return await recordLinks({...settings, webProgress: progress.show})
  } catch (error) {
    throw error instanceof UnusableError ? new UsageError(error.message, error.hint) : error
  } finally {
    progress.end()
  }
}

async function writeLedger(path: string, text: string, world: World): Promise<void> {
  const before = await readFile(path, 'utf8').catch(() => undefined)
  const count = Object.keys(JSON.parse(text)).length
  if (before === text) {
    say(world, `nothing new of ${plural(count, 'link')}`)
    return
  }
  await writeOver(path, text)
  say(world, `${plural(count, 'link')} recorded in \`${path}\``)
}
