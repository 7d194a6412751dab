import {spawn} from 'node:child_process'
import {mkdtemp, readdir, readFile, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join, relative} from 'node:path'
import process from 'node:process'
import {after} from 'node:test'
import {fileURLToPath} from 'node:url'

/** The program as it stands in the workspace. */
export const bin: string = fileURLToPath(new URL('../src/bin.ts', import.meta.url))

/** What became of it. */
export type CreateRun = {status: number | null; out: string; err: string}

/** What it is started with. */
export type CreateStart = {cwd: string; env?: Record<string, string>}

/** A folder that is gone when the tests are over. */
export async function makeFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'create-collate-'))
  after(() => rm(folder, {recursive: true, force: true}))
  return folder
}

/** Run it as a program does, with nothing of this process's environment but the path. */
export function spawnCreate(args: readonly string[], start: CreateStart): Promise<CreateRun> {
  return follow(process.execPath, [bin, ...args], start)
}

/**
 * Run it as a person does, on a terminal.
 *
 * @param answers - what is shown, and what is typed once it is there
 */
export function spawnOnTerminal(
  args: readonly string[],
  answers: ReadonlyArray<readonly [shown: string, typed: string]>,
  start: CreateStart
): Promise<CreateRun> {
  const line = [process.execPath, bin, ...args].map((d) => `'${d}'`).join(' ')
  // A terminal made by a program has no width of its own.
  const command = `stty cols 120 rows 40; exec ${line}`
  return follow('script', ['--quiet', '--return', '--command', command, '/dev/null'], start, answers)
}

/** All files below a folder, but those of git: path to text. */
export async function readFiles(folder: string): Promise<Map<string, string>> {
  const entries = await readdir(folder, {recursive: true, withFileTypes: true})
  const paths = entries.filter((d) => d.isFile()).map((d) => relative(folder, join(d.parentPath, d.name)))
  const own = paths.filter((d) => !d.startsWith('.git/')).toSorted()
  return new Map(
    await Promise.all(own.map(async (d) => [d, await readFile(join(folder, d), 'utf8')] as const))
  )
}

function follow(
  program: string,
  args: readonly string[],
  {cwd, env = {}}: CreateStart,
  answers: ReadonlyArray<readonly [shown: string, typed: string]> = []
): Promise<CreateRun> {
  const child = spawn(program, args, {cwd, env: {PATH: process.env['PATH'], ...env}, stdio: 'pipe'})
  const left = [...answers]
  let [out, err, unread] = ['', '', '']
  if (answers.length === 0) child.stdin.end()
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text
    unread += text
    if (left[0] && unread.includes(left[0][0])) {
      unread = ''
      child.stdin.write(left.shift()![1])
    }
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text))
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (status) => resolve({status, out, err}))
  })
}
