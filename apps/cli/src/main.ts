import process from 'node:process'
import {run} from './run.ts'

/** Run the command of this process. */
export async function main(): Promise<void> {
  // A reader that has seen enough (`collate check | head`) is not a fault.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
    process.exit()
  })

  const status = await run(process.argv.slice(2), {
    cwd: process.cwd(),
    env: process.env,
    out: process.stdout,
    err: process.stderr,
    input: process.stdin
  })

  // A name that is still looked up, or a connection still being made, must not outlast the budget for links.
  process.stdout.write('', () => process.exit(status))
}
