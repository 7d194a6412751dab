import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import process from 'node:process'
import {run} from 'node:test'
import {pathToFileURL} from 'node:url'
import type {SourceMutation} from './mutation.ts'

type Options = NonNullable<Parameters<typeof run>[0]>

const root = path.join(import.meta.dirname, '../..')
const hook = pathToFileURL(path.join(import.meta.dirname, 'load-broken.ts')).href
/** Milliseconds for one file of tests: with a fault it may never end. */
const timeout = 300_000

/** The name of the first test of a file that fails with a mutation; one that fails without it too says nothing. */
export async function firstFailure(
  file: string,
  mutation: Pick<SourceMutation, 'file' | 'source'>
): Promise<string | undefined> {
  const directory = mkdtempSync(path.join(tmpdir(), 'collate-broken-'))
  try {
    const source = path.join(directory, 'source.js')
    writeFileSync(source, mutation.source)
    const broken = {BROKEN_FILE: path.resolve(root, mutation.file), BROKEN_SOURCE: source}
    const failed = failures(file, {execArgv: ['--import', hook], env: {...process.env, ...broken}})
    let isRed = false
    for await (const test of failed) {
      // The file as a whole fails with its tests, or by itself where it cannot be loaded.
      const isFile = test === file || test === path.relative(process.cwd(), file)
      if (isFile ? !isRed : !(await failsAnyway(file, test))) return test
      isRed = true
    }
    return undefined
  } finally {
    rmSync(directory, {recursive: true})
  }
}

async function failsAnyway(file: string, test: string): Promise<boolean> {
  const alone = failures(file, {testNamePatterns: [new RegExp(RegExp.escape(test))]})
  return (await alone.next()).done !== true
}

/** The names of the tests of a file that fail, each as soon as it does; who wants no more ends the run. */
async function* failures(file: string, options: Options): AsyncGenerator<string, void> {
  const abort = new AbortController()
  const cwd = file.slice(0, file.lastIndexOf(`${path.sep}test${path.sep}`))
  try {
    for await (const {type, data} of run({files: [file], cwd, timeout, signal: abort.signal, ...options}))
      if (type === 'test:complete' && !data.details.passed) yield data.name
  } finally {
    abort.abort()
  }
}
