import assert from 'node:assert/strict'
import {execFile} from 'node:child_process'
import {cp, mkdtemp, readFile, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {test} from 'node:test'

const root = path.join(import.meta.dirname, '..', '..')
/** A value and what its source says: one without the other is refused before any article is. */
const row = 'kubernetes-production,2025,,,82,,,press-release-2026,opening,primary,82% of'

test('data that changed turn check and site red, however warm the caches are', async (t) => {
  const copy = await mkdtemp(`${tmpdir()}/clone-`)
  t.after(() => rm(copy, {recursive: true, force: true}))
  await copyRepository(copy)
  await run(copy, 'pnpm', ['install', '--offline', '--frozen-lockfile', '--ignore-scripts'])

  const first = await run(copy, 'turbo', ['run', 'check', 'build'])
  assert.equal(first.status, 0, first.output)
  const second = await run(copy, 'turbo', ['run', 'check', 'build'])
  assert.match(second.output, /FULL TURBO/)

  const table = path.join(copy, 'packages/statistics/data/cncf-annual-survey/observations.csv')
  const source = await readFile(table, 'utf8')
  assert.ok(source.includes(row))
  await writeFile(table, source.replace(row, row.replaceAll('82', '81')))

  for (const task of ['check', 'build']) {
    const third = await run(copy, 'turbo', ['run', task])
    assert.notEqual(third.status, 0, third.output)
    assert.match(third.output, /Unexpected `82%`, expected `81%`/)
  }
})

/** What git would clone, with what is not committed yet. */
async function copyRepository(to: string): Promise<void> {
  const {output} = await run(root, 'git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'])
  for (const file of output.split('\0').filter((name) => name !== '')) {
    await cp(path.join(root, file), path.join(to, file)).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOENT') throw error
    })
  }
}

async function run(
  cwd: string,
  file: string,
  parameters: string[]
): Promise<{status: number; output: string}> {
  const outer = Object.entries(process.env).filter(([name]) => !name.startsWith('TURBO_'))
  const env = {
    ...Object.fromEntries(outer),
    PATH: [path.join(root, 'node_modules/.bin'), process.env['PATH']].join(path.delimiter),
    TURBO_TELEMETRY_DISABLED: '1'
  }
  return new Promise((resolve) => {
    execFile(file, parameters, {cwd, env, maxBuffer: 64 * 1024 * 1024}, (error, stdout, stderr) => {
      resolve({status: Number(error?.code ?? 0), output: stdout + stderr})
    })
  })
}
