import {execFile} from 'node:child_process'
import {cp, mkdtemp, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {after} from 'node:test'

/** Folder of this repository. */
export const root = path.join(import.meta.dirname, '..', '..')

/** What became of a command: its exit status, what it answered, and all that it printed. */
export type Ran = {status: number; answer: string; output: string}

/** Copy what git would clone, with what is not committed yet; gone when the tests are over. */
export async function copyRepository(): Promise<string> {
  const to = await mkdtemp(`${tmpdir()}/clone-`)
  after(() => rm(to, {recursive: true, force: true}))
  const {answer} = await run(root, 'git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'])
  for (const file of answer.split('\0').filter((name) => name !== '')) {
    await cp(path.join(root, file), path.join(to, file)).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOENT') throw error
    })
  }
  return to
}

/** Run a command with the tools of the project, and nothing of the turbo that may have started the tests. */
export async function run(
  cwd: string,
  file: string,
  parameters: readonly string[],
  environment: NodeJS.ProcessEnv = {}
): Promise<Ran> {
  const outer = Object.entries(process.env).filter(([name]) => !name.startsWith('TURBO_'))
  const env = {
    ...Object.fromEntries(outer),
    PATH: [path.join(root, 'node_modules/.bin'), process.env['PATH']].join(path.delimiter),
    TURBO_TELEMETRY_DISABLED: '1',
    ...environment
  }
  return new Promise((resolve) => {
    execFile(file, parameters, {cwd, env, maxBuffer: 64 * 1024 * 1024}, (error, stdout, stderr) => {
      resolve({status: Number(error?.code ?? 0), answer: stdout, output: stdout + stderr})
    })
  })
}
