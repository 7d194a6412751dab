import {execFile} from 'node:child_process'
import process from 'node:process'
import {stripVTControlCharacters} from 'node:util'

/** How a command ended, and all that it printed, as plain text. */
export type Ended = {status: number; printed: string}

/** Run a command as the documents write it, whether it ends well or not. */
export function ends(command: string, cwd: string, env: Record<string, string>): Promise<Ended> {
  const options = {cwd, env: {...process.env, ...env}, maxBuffer: 2 ** 26}
  return new Promise((resolve) => {
    execFile('bash', ['-c', command], options, (error, stdout, stderr) => {
      const status = error ? (typeof error.code === 'number' ? error.code : -1) : 0
      resolve({status, printed: stripVTControlCharacters(stdout + stderr)})
    })
  })
}
