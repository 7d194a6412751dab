import {realpath, stat} from 'node:fs/promises'
import {resolve} from 'node:path'
import {addTexts} from '@collate/pipeline/outcome'
import {parseArguments, parseCount, type ArgumentOptions} from '../arguments.ts'
import type {Command} from '../command.ts'
import {joinReports} from '../merge/join-reports.ts'
import {readReport, type PartReport} from '../merge/read-report.ts'
import {inPathOrder, restoreCheckedFile} from '../plain-files.ts'
import {readPublication} from '../publication.ts'
import {readInput} from '../read-input.ts'
import {readMostWarnings, reportFiles, reportOptions} from '../report-files.ts'
import {isTextual} from '../reporters.ts'
import {say} from '../told.ts'
import {plural} from '../totals.ts'
import {UsageError} from '../usage-error.ts'
import {readVersion} from '../version.ts'
import type {World} from '../world.ts'

const options = {
  content: {type: 'string', value: 'DIR', help: 'content directory, by default that of the publication'},
  data: {type: 'string', value: 'DIR', help: 'data packages, by default those of the publication'},
  expect: {type: 'string', value: 'N', help: 'fail unless all N parts are there'},
  ...reportOptions
} as const satisfies ArgumentOptions

/** Make one report of those of the parts of a check. */
export const merge: Command = {
  name: 'merge',
  summary: 'make one report of the parts that several machines have checked',
  usage: 'REPORT… [OPTION…]',
  description:
    'Make one report of those of `collate check --shard I/N --format json`, in any order and any format: the same, byte for byte, as one check of everything writes.  `html` and `rdjson` show the text of the articles, and read it from the publication, which must be the one that was checked.  Exit status as that of `collate check`.',
  options,
  examples: [
    {line: 'collate merge --expect 5 report-*.json', does: 'all five parts, for people'},
    {
      line: 'collate merge --expect 5 report-*.json --format html --output report.html',
      does: 'a page to read through'
    }
  ],
  async run(args, world) {
    const {values, positionals} = parseArguments(args, options)
    const most = readMostWarnings(values)
    const expected = values.expect === undefined ? undefined : parseCount('--expect', values.expect, 1)
    const {content, data} = readPublication(values, world)
    if (isTextual(values.format)) await refuseMissing({content, data})

    const reports = await readReports(positionals, world)
    const {files, missing, count} = joinReports(reports, expected)
    const restored = inPathOrder(files.map(restoreCheckedFile))
    if (isTextual(values.format)) addTexts(restored, {content, data})
    if (missing.length > 0)
      say(world, `not all of ${plural(count!, 'part')} are here; \`--expect ${count}\` asks for them`)
    if (files.length === 0) say(world, 'nothing was checked in any part')
    return reportFiles(restored, {...values, content, data}, most, world)
  }
}

async function readReports(names: readonly string[], world: World): Promise<PartReport[]> {
  if (names.length === 0)
    throw new UsageError('Unexpected 0 reports, expected those of all parts', 'see `collate merge --help`')
  const version = await readVersion()
  const seen = new Map<string, string>()
  const reports: PartReport[] = []
  for (const name of names) {
    const path = await realpath(resolve(world.cwd, name)).catch(() => name)
    const other = seen.get(path)
    if (other !== undefined)
      throw new UsageError(`Unexpected report \`${name}\` twice, expected each report once`)
    seen.set(path, name)
    const bytes = await readInput(name, world, limit)
    reports.push(readReport(name, Buffer.from(bytes).toString('utf8'), version))
  }
  return reports
}

/** MiB; a string of this engine holds little more. */
const limit = {most: 480, expected: 'the report of a part'}

/** @throws {UsageError} where one of the directories that texts are read from is not there */
async function refuseMissing(directories: {content: string; data: string}): Promise<void> {
  for (const [option, path] of Object.entries(directories)) {
    const found = await stat(path).catch(() => undefined)
    if (!found?.isDirectory())
      throw new UsageError(
        `Unexpected directory \`${path}\`, expected one that is there`,
        `the report shows texts from it; name it with \`--${option}\``
      )
  }
}
