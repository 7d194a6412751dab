import {ConfigurationError} from '@collate/publication'
import {readAskedLanguage} from './asked-language.ts'
import type {Command, ExitStatus} from './command.ts'
import {commands} from './commands.ts'
import {renderCommandHelp, renderGroupHelp, renderHelp} from './help.ts'
import {reportIt} from './issues.ts'
import {nearest} from './nearest.ts'
import {printable} from './printable.ts'
import {say, sayError, tellFor} from './told.ts'
import {UsageError} from './usage-error.ts'
import {readVersion} from './version.ts'
import {languageFor, type World} from './world.ts'

/**
 * Run `collate`: arguments in, report out.
 *
 * Nothing that goes wrong reaches a user as a stack trace, unless
 * `COLLATE_DEBUG` is set.
 *
 * @param args - what stands after `collate`
 */
export async function run(args: readonly string[], outside: World): Promise<ExitStatus> {
  const asked = await readAskedLanguage(args, asksForHelp(args))
  const world = {...outside, asked: asked.language, language: asked.language ?? languageFor(outside)}
  try {
    return await dispatch(asked.rest, world)
  } catch (error) {
    if (error instanceof ConfigurationError) world.err.write(`${printable(error.describe(world.language))}\n`)
    else if (error instanceof UsageError) sayError(error, world)
    else if (isRefusal(error))
      say(
        world,
        `Unexpected refusal of the system \`${messageOf(error)}\`, expected files that can be read and written`
      )
    else say(world, `a fault of ours \`${messageOf(error)}\``, reportIt)
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
    world.out.write(name === 'help' && rest[0] ? await helpOf(rest, world) : await overview(world))
    return 0
  }

  if (name === undefined) {
    world.err.write(await overview(world))
    return 2
  }

  if (asksForHelp(rest)) {
    world.out.write(await helpOf(args, world))
    return 0
  }

  if (!isGroup(name)) return (await find(name)).run(rest, world)
  return (await find(memberOf(name, rest[0]))).run(rest.slice(1), world)
}

/** Help of what is named: a command, or a group of them. */
async function helpOf([name, member]: readonly string[], world: World): Promise<string> {
  const tell = tellFor(world)
  if (!isGroup(name!)) return renderCommandHelp(await find(name!), tell)
  const isNamed = member !== undefined && !member.startsWith('-')
  if (isNamed) return renderCommandHelp(await find(memberOf(name!, member)), tell)
  return renderGroupHelp(name!, await Promise.all(membersOf(name!).map(find)), tell)
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
  throw new UsageError(
    member === undefined
      ? `Unexpected absence of a command behind \`${name}\`, expected ${list}`
      : `Unexpected command \`${member}\` behind \`${name}\`, expected ${list}`,
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

async function overview(world: World): Promise<string> {
  return renderHelp(await Promise.all(Object.values(commands).map((load) => load())), tellFor(world))
}

function asksForHelp(args: readonly string[]): boolean {
  const end = args.indexOf('--')
  return args.slice(0, end < 0 ? undefined : end).some((d) => d === '--help' || d === '-h')
}

/** Whether a file could not be read or written, which is no fault of a program. */
function isRefusal(error: unknown): boolean {
  return refusals.has((error as NodeJS.ErrnoException | undefined)?.code ?? '')
}

const refusals: ReadonlySet<string> = new Set(['EACCES', 'EPERM', 'EROFS', 'ENOSPC', 'EDQUOT', 'EMFILE'])

function messageOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).replaceAll('`', '’')
}
