import process from 'node:process'
import {run} from '../src/run.ts'
import type {Run} from './spawn-collate.ts'

/** Run the command in this process: for what needs no process of its own, and quicker. */
export async function runCollate(
  args: readonly string[],
  {
    cwd = process.cwd(),
    env = {},
    input = ''
  }: {cwd?: string; env?: Record<string, string>; input?: string} = {}
): Promise<Run> {
  let out = ''
  let err = ''
  const status = await run(args, {
    cwd,
    env,
    out: {write: (text) => (out += text)},
    err: {write: (text) => (err += text)},
    input: (async function* () {
      yield Buffer.from(input)
    })()
  })
  return {status, signal: null, out, err}
}
