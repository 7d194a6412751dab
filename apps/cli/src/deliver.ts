import {writeFile} from 'node:fs/promises'
import {relative, resolve, sep} from 'node:path'
import type {VFile} from 'vfile'
import {reporters, type Format} from './reporters.ts'
import {countTotals, plural} from './totals.ts'
import {UsageError} from './usage-error.ts'
import {usesColour, type World} from './world.ts'

export type DeliverOptions = {
  format?: Format | undefined
  /** File to write to, instead of printing. */
  output?: string | undefined
  quiet?: boolean | undefined
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
  const base = world.env['GITHUB_WORKSPACE'] ?? world.cwd
  const render = await reporters[format]()
  const report = render(files, {
    colour: usesColour(world, output === undefined ? world.out : undefined),
    content: locate(base, options.content),
    data: locate(base, options.data)
  })
  const {error, warning} = countTotals(files)

  if (output === undefined) {
    // A report for people has nothing to say where only errors are asked for and there are none.
    if (!quiet || error > 0 || format !== 'stylish') world.out.write(report)
    return
  }

  try {
    await writeFile(resolve(world.cwd, output), report)
  } catch (fault) {
    const {code = ''} = fault as NodeJS.ErrnoException
    throw new UsageError(`Unexpected output \`${output}\`, expected a file that can be written (${code})`)
  }

  if (!quiet) {
    world.err.write(`collate: ${plural(error, 'error')}, ${plural(warning, 'warning')}; see \`${output}\`\n`)
  }
}

function locate(base: string, directory: string): string {
  return relative(base, directory).split(sep).join('/')
}
