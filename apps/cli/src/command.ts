import type {ArgumentOptions} from './arguments.ts'
import type {World} from './world.ts'

/** 0 nothing at error level, 1 errors found, 2 wrong usage or a fault of ours. */
export type ExitStatus = 0 | 1 | 2

/** A command: one file in `commands/`, and a line in the table of `commands.ts`. */
export type Command = {
  name: string
  /** One line for the list of commands. */
  summary: string
  /** What stands after the name: `[PATH…]`. */
  usage: string
  /** A paragraph for `--help`. */
  description: string
  options: ArgumentOptions
  examples: ReadonlyArray<{line: string; does: string}>
  /** @throws {UsageError} where it cannot do what was asked */
  run: (args: readonly string[], world: World) => Promise<ExitStatus>
}
