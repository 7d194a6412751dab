import assert from 'node:assert/strict'
import {existsSync} from 'node:fs'
import {cp, mkdtemp, readdir, readFile, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {test} from 'node:test'
import {fileURLToPath} from 'node:url'
import type {CheckedFile} from '../src/checked-file.ts'
import {runCollate} from './run-collate.ts'

/*
 * Each folder of `fixtures/cases` is laid over `fixtures/base`, less the paths
 * that its `remove` lists; `expected.json` is what the command makes of that.
 */

const fixtures = fileURLToPath(new URL('fixtures', import.meta.url))

for (const name of await readdir(join(fixtures, 'cases'))) {
  test(`check of ${name}`, async () => {
    const actual = await checkCase(join(fixtures, 'cases', name))
    const path = join(fixtures, 'cases', name, 'expected.json')
    if (!existsSync(path) && !process.env['CI']) await writeFile(path, `${JSON.stringify(actual, null, 2)}\n`)
    assert.deepEqual(actual, JSON.parse(await readFile(path, 'utf8')))
  })
}

async function checkCase(folder: string) {
  const root = await mkdtemp(join(tmpdir(), 'collate-'))
  try {
    await cp(join(fixtures, 'base'), root, {recursive: true})
    await cp(folder, root, {recursive: true})
    for (const path of await readRemoved(folder)) await rm(join(root, path), {recursive: true})
    const args = ['check', '--content', 'content', '--data', 'data', '--no-cache', '--format', 'json']
    const {status, out, err} = await runCollate(args, {cwd: root})
    const files: CheckedFile[] = out === '' ? [] : JSON.parse(out)
    return {status, findings: files.flatMap(summarize), err: err.replaceAll(root, '<root>')}
  } finally {
    await rm(root, {recursive: true})
  }
}

async function readRemoved(folder: string): Promise<string[]> {
  const path = join(folder, 'remove')
  return existsSync(path) ? (await readFile(path, 'utf8')).trimEnd().split('\n') : []
}

function summarize({path, messages}: CheckedFile): string[] {
  return messages.map((d) => `${path}:${d.line}:${d.column}: ${d.severity}: ${d.ruleId}`)
}
