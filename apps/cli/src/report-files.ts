import {isError} from '@collate/findings'
import type {VFile} from 'vfile'
import {parseCount, type ArgumentOptions, type Values} from './arguments.ts'
import type {ExitStatus} from './command.ts'
import {addSummary, deliver, type DeliverOptions} from './deliver.ts'
import {exitStatus} from './exit-status.ts'
import {formats, type Format} from './reporters.ts'
import {toldFiles} from './told-files.ts'
import {countTotals} from './totals.ts'
import {languageFor, type World} from './world.ts'

/** How a report is written, whether it is of one check or of several. */
export const reportOptions = {
  format: {type: 'string', value: 'FORMAT', choices: formats, help: 'form of the report'},
  output: {type: 'string', value: 'FILE', help: 'write the report to a file'},
  summary: {type: 'string', value: 'FILE', help: 'also add a Markdown summary to a file'},
  'max-warnings': {type: 'string', value: 'N', help: 'fail where there are more warnings'},
  language: {
    type: 'string',
    value: 'LANGUAGE',
    choices: ['zh', 'en'],
    isOfPeople: true,
    help: 'language of what people are told, by default that of each text'
  },
  quiet: {type: 'boolean', help: 'print errors only'}
} as const satisfies ArgumentOptions

/** What was given for these, and where the publication is. */
export type ReportOptions = Partial<Values<typeof reportOptions>> &
  Pick<DeliverOptions, 'content' | 'data' | 'part' | 'whole'>

/**
 * How many warnings are allowed.
 *
 * @throws {UsageError} where what was given is no number
 */
export function readMostWarnings({'max-warnings': most}: Pick<ReportOptions, 'max-warnings'>): number {
  return most === undefined ? Infinity : parseCount('--max-warnings', most, 0)
}

/** Print a report of files, or write it to a file. */
export async function printFiles(
  files: readonly VFile[],
  options: ReportOptions,
  world: World
): Promise<void> {
  const shown = options.quiet ? files.map(keepErrors) : files
  const whole = options.quiet && options.whole ? keepErrorsOf(options.whole) : options.whole
  await deliver(tell(shown, options.format ?? 'stylish', options, world), {...options, whole}, world)
}

/**
 * Report files wherever that was asked for.
 *
 * @param most - warnings that are allowed
 * @returns what they come to
 */
export async function reportFiles(
  files: readonly VFile[],
  options: ReportOptions,
  most: number,
  world: World
): Promise<ExitStatus> {
  const totals = countTotals(files)
  if (options.summary !== undefined)
    await addSummary(options.summary, tell(files, 'summary', options, world), options, world)
  await printFiles(files, options, world)
  return exitStatus(totals, most, world)
}

function tell(files: readonly VFile[], format: Format, {language}: ReportOptions, world: World): VFile[] {
  return toldFiles(files, format, language ?? world.asked, languageFor(world))
}

function* keepErrorsOf(files: Iterable<VFile>): Generator<VFile> {
  for (const file of files) yield keepErrors(file)
}

function keepErrors(file: VFile): VFile {
  file.messages = file.messages.filter(isError)
  return file
}
