import {ConfigurationError} from '@collate/publication'
import type {Command, ExitStatus} from './command.ts'
import {commands} from './commands.ts'
import {renderCommandHelp, renderGroupHelp, renderHelp} from './help.ts'
import {issues} from './issues.ts'
import {nearest} from './nearest.ts'
import {printable} from './printable.ts'
import {UsageError} from './usage-error.ts'
import {readVersion} from './version.ts'
import {languageOfSystem, type World} from './world.ts'

/**
 * Run `collate`: arguments in, report out.
 *
 * Nothing that goes wrong reaches a user as a stack trace, unless
 * `COLLATE_DEBUG` is set.
 *
 * @param args - what stands after `collate`
 */
export async function run(args: readonly string[], world: World): Promise<ExitStatus> {
  try {
    return await dispatch(args, world)
  } catch (error) {
    if (error instanceof ConfigurationError)
      world.err.write(`${printable(error.describe(languageOfSystem(world.env)))}\n`)
    else if (error instanceof UsageError) world.err.write(`collate: ${sentence(error)}\n`)
    else if (isRefusal(error))
      world.err.write(
        `collate: Unexpected refusal of the system (${messageOf(error)}), expected files that can be read and written\n`
      )
    else world.err.write(`collate: a fault of ours (${messageOf(error)}); please report it at ${issues}\n`)
    if (world.env['COLLATE_DEBUG'] && error instanceof Error) world.err.write(`${error.stack}\n`)
    return 2
  }
}

async function dispatch(args: readonly string[], world: World): Promise<ExitStatus> {
  const [name, ...rest] = args

  if (name === '--version' || name === '-V') {
    world.out.write(`${await readVersion()}\n`)
    return 0
  }

  if (name === '--help' || name === '-h' || name === 'help') {
    world.out.write(name === 'help' && rest[0] ? await helpOf(rest) : await overview())
    return 0
  }

  if (name === undefined) {
    world.err.write(await overview())
    return 2
  }

  if (asksForHelp(rest)) {
    world.out.write(await helpOf(args))
    return 0
  }

  if (!isGroup(name)) return (await find(name)).run(rest, world)
  return (await find(memberOf(name, rest[0]))).run(rest.slice(1), world)
}

/** Help of what is named: a command, or a group of them. */
async function helpOf([name, member]: readonly string[]): Promise<string> {
  if (!isGroup(name!)) return renderCommandHelp(await find(name!))
  const isNamed = member !== undefined && !member.startsWith('-')
  if (isNamed) return renderCommandHelp(await find(memberOf(name!, member)))
  return renderGroupHelp(name!, await Promise.all(membersOf(name!).map(find)))
}

/** Whether commands of two words begin with a word: `data new`, `data add`. */
function isGroup(name: string): boolean {
  return membersOf(name).length > 0
}

function membersOf(name: string): string[] {
  return Object.keys(commands).filter((d) => d.startsWith(`${name} `))
}

/** @throws {UsageError} where a group has no such command */
function memberOf(name: string, member: string | undefined): string {
  const members = membersOf(name)
  if (member !== undefined && members.includes(`${name} ${member}`)) return `${name} ${member}`
  const list = members.map((d) => `\`${d.slice(name.length + 1)}\``).join(', ')
  const what = member === undefined ? 'absence of a command' : `command \`${member}\``
  throw new UsageError(
    `Unexpected ${what} behind \`${name}\`, expected ${list}`,
    `see \`collate ${name} --help\``
  )
}

async function find(name: string): Promise<Command> {
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (load) return load()
  const near = nearest(name, Object.keys(commands))
  throw new UsageError(
    `Unknown command \`${name}\``,
    near ? `did you mean \`collate ${near}\`?` : 'see `collate --help`'
  )
}

async function overview(): Promise<string> {
  return renderHelp(await Promise.all(Object.values(commands).map((load) => load())))
}

function asksForHelp(args: readonly string[]): boolean {
  const end = args.indexOf('--')
  return args.slice(0, end < 0 ? undefined : end).some((d) => d === '--help' || d === '-h')
}

function sentence(error: UsageError): string {
  return printable(error.hint ? `${error.message}; ${error.hint}` : error.message).replaceAll('\n', ' ')
}

/** Whether a file could not be read or written, which is no fault of a program. */
function isRefusal(error: unknown): boolean {
  return refusals.has((error as NodeJS.ErrnoException | undefined)?.code ?? '')
}

const refusals: ReadonlySet<string> = new Set(['EACCES', 'EPERM', 'EROFS', 'ENOSPC', 'EDQUOT', 'EMFILE'])

function messageOf(error: unknown): string {
  return printable(error instanceof Error ? error.message : String(error)).replaceAll('\n', ' ')
}
