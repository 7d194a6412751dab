import {writeFile} from 'node:fs/promises'
import {relative, resolve, sep} from 'node:path'
import type {VFile} from 'vfile'
import type {ReportedPart, ReporterSettings} from './reporter.ts'
import {reporters, type Format} from './reporters.ts'
import {countTotals, plural} from './totals.ts'
import {say, tellFor} from './told.ts'
import {UsageError} from './usage-error.ts'
import {usesColour, type World} from './world.ts'

/** How a report is written, and what it is of. */
export type DeliverOptions = {
  format?: Format | undefined
  /** File to write to, instead of printing. */
  output?: string | undefined
  quiet?: boolean | undefined
  part?: ReportedPart | undefined
  /** The files with their numbers, for `json`, where they are too many to be held at once. */
  whole?: Iterable<VFile> | undefined
  /** Absolute. */
  content: string
  /** Absolute. */
  data: string
}

/**
 * Render a report, and print it or write it to a file.
 *
 * @throws {UsageError} where the file cannot be written
 */
export async function deliver(files: readonly VFile[], options: DeliverOptions, world: World): Promise<void> {
  const {format = 'stylish', output, quiet} = options
  const render = await reporters[format]()
  const colour = usesColour(world, output === undefined ? world.out : undefined)
  const settings = readSettings(options, colour, world, format === 'stylish' ? world.cwd : undefined)
  const {whole} = options
  const report =
    format === 'json' && whole ? (await reporters.json())(whole, settings) : render(files, settings)
  const {error, warning} = countTotals(files)

  if (output === undefined) {
    // A report for people has nothing to say where only errors are asked for and there are none.
    if (!quiet || error > 0 || format !== 'stylish')
      for (const piece of piecesOf(report)) world.out.write(piece)
    return
  }

  await writeReport(output, report, world)
  if (!quiet) {
    say(world, `${plural(error, 'error')}, ${plural(warning, 'warning')}`, `see \`${output}\``)
  }
}

/**
 * Add a summary to the end of a file: a job of a build service has one for all its steps.
 *
 * @throws {UsageError} where it cannot be written
 */
export async function addSummary(
  output: string,
  files: readonly VFile[],
  options: Pick<DeliverOptions, 'content' | 'data'>,
  world: World
): Promise<void> {
  const render = await reporters.summary()
  await writeReport(output, render(files, readSettings(options, false, world)), world, 'a')
}

/**
 * Write a report to a file.
 *
 * @param output - as it was given
 * @param flag - `a` to add to what is there
 * @throws {UsageError} where it cannot be written
 */
export async function writeReport(
  output: string,
  report: string | Iterable<string>,
  {cwd}: World,
  flag: 'w' | 'a' = 'w'
): Promise<void> {
  try {
    await writeFile(resolve(cwd, output), piecesOf(report), {flag})
  } catch (fault) {
    const {code = ''} = fault as NodeJS.ErrnoException
    throw new UsageError(`Unexpected output \`${output}\`, expected a file that can be written (${code})`)
  }
}

/** A string is one piece; its own are its signs. */
function piecesOf(report: string | Iterable<string>): Iterable<string> {
  return typeof report === 'string' ? [report] : report
}

/** @param from - where paths begin; by default the repository of a build service */
function readSettings(
  {content, data, part}: Pick<DeliverOptions, 'content' | 'data' | 'part'>,
  colour: boolean,
  world: World,
  from?: string
): ReporterSettings {
  const base = from ?? world.env['GITHUB_WORKSPACE'] ?? world.cwd
  return {colour, tell: tellFor(world), content: locate(base, content), data: locate(base, data), part}
}

function locate(base: string, directory: string): string {
  return relative(base, directory).split(sep).join('/')
}
