import {spawn} from 'node:child_process'
import process from 'node:process'
import {fileURLToPath} from 'node:url'

const bin = fileURLToPath(new URL('../bin/collate.js', import.meta.url))

export type Run = {status: number | null; signal: string | null; out: string; err: string}

/** Run the command as a user does, with nothing of this process's environment but the path. */
export async function spawnCollate(
  args: readonly string[],
  {
    cwd,
    env = {},
    node = process.execPath,
    input = ''
  }: {cwd?: string; env?: Record<string, string>; node?: string; input?: string} = {}
): Promise<Run> {
  const child = spawn(node, [bin, ...args], {
    cwd,
    env: {PATH: process.env['PATH'], ...env},
    stdio: 'pipe'
  })
  // A command that reads nothing has gone before all of it is there.
  child.stdin.on('error', () => undefined)
  child.stdin.end(input)
  let out = ''
  let err = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text))
  child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text))
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (status, signal) => resolve({status, signal, out, err}))
  })
}
