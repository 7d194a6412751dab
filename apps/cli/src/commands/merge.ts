import {stat} from 'node:fs/promises'
import {setFlagsFromString} from 'node:v8'
import {addTexts} from '@collate/pipeline/outcome'
import type {VFile} from 'vfile'
import {parseArguments, parseCount, type ArgumentOptions} from '../arguments.ts'
import type {CheckedFile} from '../checked-file.ts'
import type {Command} from '../command.ts'
import {joinReports} from '../merge/join-reports.ts'
import {joinViews} from '../merge/join-views.ts'
import {
  readPlaced,
  readReport,
  withoutNumbers,
  type PartReport,
  type PlacedFile
} from '../merge/read-report.ts'
import {closeReports, openReports, type ReportBytes} from '../merge/report-bytes.ts'
import {inPathOrder, restoreCheckedFile} from '../plain-files.ts'
import {readPublication} from '../publication.ts'
import {readMostWarnings, reportFiles, reportOptions} from '../report-files.ts'
import {isTextual, type Format} from '../reporters.ts'
import {say} from '../told.ts'
import {plural} from '../totals.ts'
import {UsageError} from '../usage-error.ts'
import {readVersion} from '../version.ts'

const options = {
  content: {type: 'string', value: 'DIR', help: 'content directory, by default that of the publication'},
  data: {type: 'string', value: 'DIR', help: 'data packages, by default those of the publication'},
  expect: {type: 'string', value: 'N', help: 'fail unless all N parts are there'},
  ...reportOptions
} as const satisfies ArgumentOptions

/**
 * Let memory grow by a fifth before the engine collects what is used no longer: by itself it lets it grow to several times
 * what is used.  No limit, which would end the merge of what is larger.
 */
const collectOften = '--heap-growing-percent=20'

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

    setFlagsFromString(collectOften)
    const opened = await openReports(positionals, world)
    try {
      const {restored, places, missing, count} = await restoreReports(opened, values.format, expected)
      if (isTextual(values.format)) addTexts(restored, {content, data})
      if (missing.length > 0)
        say(world, `not all of ${plural(count!, 'part')} are here; \`--expect ${count}\` asks for them`)
      if (restored.length === 0) say(world, 'nothing was checked in any part')
      const whole = readAgain(restored, places)
      return await reportFiles(restored, {...values, content, data, whole}, most, world)
    } finally {
      await closeReports(opened)
    }
  }
}

/** The files of all reports, in the order of their paths, and where each stands; nothing else of the reports is kept. */
async function restoreReports(
  opened: readonly ReportBytes[],
  format: Format | undefined,
  expected: number | undefined
) {
  const reports = await readReports(opened, format)
  const {files, missing, count} = joinReports(reports, expected)
  const places = new Map<string, Array<PlacedFile['place']>>()
  for (const {path, place} of reports.flatMap((report) => report.files))
    places.set(path, [...(places.get(path) ?? []), place])
  return {restored: inPathOrder(files.map((file) => restoreCheckedFile(file))), places, missing, count}
}

/** Of the formats, `html` alone shows numbers; `json`, which has all of them, reads each file again when it is written. */
async function readReports(
  opened: readonly ReportBytes[],
  format: Format | undefined
): Promise<PartReport[]> {
  const version = await readVersion()
  const keep = format === 'html' ? (file: CheckedFile) => file : withoutNumbers()
  const reports: PartReport[] = []
  for (const report of opened) reports.push(await readReport(report, keep, version))
  return reports
}

/** The files of a report with all that the parts say of them, one after another. */
function* readAgain(
  files: readonly VFile[],
  places: ReadonlyMap<string, ReadonlyArray<PlacedFile['place']>>
): Generator<VFile> {
  for (const {path} of files)
    for (const file of joinViews(places.get(path)!.map(readPlaced))) yield restoreCheckedFile(file)
}

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
