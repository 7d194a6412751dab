import {execFile} from 'node:child_process'
import {cp, mkdir, mkdtemp, readFile, writeFile} from 'node:fs/promises'
import path from 'node:path'
import process from 'node:process'
import {stripVTControlCharacters} from 'node:util'

export const root = path.join(import.meta.dirname, '../..')
const folder = path.join(root, 'hosts')
const data = path.join(root, 'packages/remark-validate-statistics/test/fixtures/data/remote-work')

/** How a command ended, and all that it printed, as plain text. */
export type Ending = {status: number; printed: string}

/** A publication in a host: what a recipe has, and the data that its page cites. */
export type Place = {
  /** Absolute. */
  folder: string
  /** Run a command as the documents write it. */
  run: (command: string) => Promise<Ending>
  /** Put one text for another, everywhere in a file. */
  replace: (file: string, from: string, to: string) => Promise<void>
}

/**
 * Set a folder up where the packages of the hosts are found; whoever asks removes it.
 *
 * @param host - whose recipe is put into it, with data (default: it is empty)
 */
export async function setUp(host?: string): Promise<Place> {
  await mkdir(path.join(folder, '.cache'), {recursive: true})
  const place = await mkdtemp(path.join(folder, '.cache', `${host ?? 'empty'}-`))
  if (host !== undefined) {
    await cp(path.join(folder, host), place, {recursive: true})
    await cp(data, path.join(place, 'data/remote-work'), {recursive: true})
  }
  return {
    folder: place,
    run: (command) => run(command, place),
    async replace(file, from, to) {
      const text = await readFile(path.join(place, file), 'utf8')
      if (!text.includes(from)) throw new Error(`${file} has no ${from}`)
      await writeFile(path.join(place, file), text.replaceAll(from, to))
    }
  }
}

function run(command: string, cwd: string): Promise<Ending> {
  const line = command.trim().replace(/^npx /, '')
  const env = {
    ...process.env,
    PATH: `${path.join(folder, 'node_modules/.bin')}${path.delimiter}${process.env['PATH']}`,
    ASTRO_TELEMETRY_DISABLED: '1',
    NEXT_TELEMETRY_DISABLED: '1'
  }
  // Set by the runner of the tests, and by it alone.
  delete (env as NodeJS.ProcessEnv)['NODE_TEST_CONTEXT']
  // Of the program that installs here, which is not that of whoever follows a document.
  delete (env as NodeJS.ProcessEnv)['npm_config_user_agent']
  return new Promise((resolve) => {
    execFile('bash', ['-c', line], {cwd, env, maxBuffer: 2 ** 26}, (error, stdout, stderr) => {
      const status = error ? (typeof error.code === 'number' ? error.code : -1) : 0
      resolve({status, printed: stripVTControlCharacters(stdout + stderr)})
    })
  })
}
