import {spawn} from 'node:child_process'
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import process from 'node:process'
import {text} from 'node:stream/consumers'
import {pathToFileURL} from 'node:url'
import type {SourceMutation} from './mutation.ts'

const root = path.join(import.meta.dirname, '../..')
const [hook, reporter] = ['load-broken.ts', 'report-first.ts'].map(
  (name) => pathToFileURL(path.join(import.meta.dirname, name)).href
)
/** Seconds of processor time for all files, however busy the machine is: with a fault they may never end. */
const limit = 120

/** The name of the first test of the files that fails, with a mutation where one is given; they run in one process, in this order. */
export async function firstFailure(
  files: readonly string[],
  mutation?: Pick<SourceMutation, 'file' | 'source'>
): Promise<string | undefined> {
  const directory = mkdtempSync(path.join(tmpdir(), 'collate-broken-'))
  try {
    const source = path.join(directory, 'source.js')
    if (mutation) writeFileSync(source, mutation.source)
    const broken = mutation && {
      BROKEN_FILE: path.resolve(root, mutation.file),
      BROKEN_SOURCE: source
    }
    const args = [
      ...(mutation ? ['--import', hook!] : []),
      '--test',
      '--test-isolation=none',
      `--test-reporter=${reporter}`,
      '--test-reporter-destination=stdout',
      ...files
    ]
    const child = spawn('sh', ['-c', `ulimit -t ${limit}; exec "$0" "$@"`, process.execPath, ...args], {
      cwd: directory,
      env: {...process.env, ...broken},
      stdio: ['ignore', 'pipe', 'ignore']
    })
    const ended = new Promise<number | null>((resolve) => child.on('close', resolve))
    const name = await text(child.stdout)
    const code = await ended
    if (code === 0) return undefined
    return name || (code === null ? 'no end' : 'not loaded')
  } finally {
    rmSync(directory, {recursive: true})
  }
}
