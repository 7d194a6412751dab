import {spawn} from 'node:child_process'
import type {CreateWorld} from './create-world.ts'
import type {CreateWording} from './wording.ts'

/**
 * Begin a repository of git around a publication, where there is none.
 *
 * @returns whether it stands in one
 */
export async function beginRepository(
  directory: string,
  world: CreateWorld,
  wording: CreateWording
): Promise<boolean> {
  if ((await call('git', ['rev-parse', '--is-inside-work-tree'], directory, world)).status === 0) return true
  const {status, reason} = await call('git', ['init', '--quiet', '--initial-branch=main'], directory, world)
  if (status !== 0) world.err.write(`${wording.noGit(reason)}\n`)
  return status === 0
}

/**
 * Install the packages of a publication, with the package manager that was asked to make it.
 *
 * @returns whether they are there
 */
export async function installPackages(
  directory: string,
  world: CreateWorld,
  wording: CreateWording
): Promise<boolean> {
  const manager = managerOf(world.env)
  world.err.write(`${wording.installing(`${manager} install`)}\n`)
  const {status, reason} = await call(manager, ['install'], directory, world)
  if (status === 0) return true
  world.err.write(`${reason}\n${wording.noInstall(`${manager} install`)}\n`)
  return false
}

/** The package manager that runs this: `npm create`, `pnpm create`, `yarn create`, `bun create`. */
export function managerOf({npm_config_user_agent: agent = ''}: CreateWorld['env']): string {
  return /^(?:pnpm|yarn|bun)(?=\/)/.exec(agent)?.[0] ?? 'npm'
}

/** Run a program and wait for it: its exit status, and what it said where that is not 0. */
function call(
  program: string,
  args: readonly string[],
  cwd: string,
  {env}: CreateWorld
): Promise<{status: number | null; reason: string}> {
  return new Promise((resolve) => {
    // Package managers are scripts on Windows; no argument comes from outside.
    const shell = process.platform === 'win32'
    const child = spawn(program, args, {cwd, env, shell, stdio: ['ignore', 'pipe', 'pipe']})
    let said = ''
    const hear = (text: string) => (said += text)
    child.stdout.setEncoding('utf8').on('data', hear)
    child.stderr.setEncoding('utf8').on('data', hear)
    child.on('error', ({message}) => resolve({status: null, reason: message}))
    child.on('close', (status) => resolve({status, reason: said.trim()}))
  })
}
