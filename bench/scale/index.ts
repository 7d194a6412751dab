/**
 * Check very many articles on several machines, with a store that they share:
 * processes of their own, one after the other, each without what the others
 * have kept.  One of them is killed and run again.
 *
 * `node bench/scale/index.ts [ARTICLES] [PARTS]`, by default 100,000 and 8; needs `redis-server`.
 */
import assert from 'node:assert/strict'
import {spawn} from 'node:child_process'
import {createHash} from 'node:crypto'
import {once} from 'node:events'
import {createReadStream, mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import process from 'node:process'
import {buildCommand, runCommand, type CommandRun} from './run-command.ts'
import {writeMany} from './write-publication.ts'

const [articles = 100_000, parts = 8] = process.argv.slice(2).map(Number)
const directory = mkdtempSync(join(tmpdir(), 'collate-bench-'))
const port = 1024 + (process.pid % 60_000)
const environment = {
  COLLATE_STORE: `redis://127.0.0.1:${port}`,
  COLLATE_STORE_KEY: 'of the jobs of this benchmark'
}
const server = spawn('redis-server', ['--port', String(port), '--bind', '127.0.0.1', '--save', ''], {
  stdio: 'ignore'
})

try {
  buildCommand()
  writeMany(directory, articles)
  const whole = await check('whole.json')
  show('one run', [whole])
  const killed = await check('1.json', ['--shard', `1/${parts}`], environment, 5000)
  assert.equal(killed.status, null)
  const divided = await checkParts(environment)
  show(`${parts} parts, one killed and run again`, divided)
  await merge()
  show('the same parts elsewhere', await checkParts(environment))
  await merge()
  server.kill('SIGKILL')
  await once(server, 'close')
  const alone = await check('1.json', ['--shard', `1/${parts}`], environment)
  show('one part, store down', [alone])
  console.log(alone.said.trim())
  console.log(`processor time of the parts: ${(sumOf(divided) / whole.processor).toFixed(2)} of one run`)
} finally {
  server.kill('SIGKILL')
  rmSync(directory, {recursive: true})
}

async function check(
  report: string,
  args: readonly string[] = [],
  variables: Record<string, string> = {},
  killAfter?: number
): Promise<CommandRun> {
  const run = await runCommand(
    directory,
    ['check', '--format', 'json', '--output', report, ...args],
    variables,
    killAfter
  )
  if (run.status === 2) throw new Error(run.said)
  return run
}

async function checkParts(variables: Record<string, string>): Promise<CommandRun[]> {
  const runs: CommandRun[] = []
  for (let part = 1; part <= parts; part++)
    runs.push(await check(`${part}.json`, ['--shard', `${part}/${parts}`], variables))
  return runs
}

/** Make one report of the parts, and compare it with that of one run. */
async function merge(): Promise<void> {
  const reports = Array.from({length: parts}, (_, index) => `${index + 1}.json`)
  const run = await runCommand(directory, [
    'merge',
    '--expect',
    String(parts),
    ...reports,
    '--format',
    'json',
    '--output',
    'merged.json'
  ])
  assert.equal(run.status, 1, run.said)
  show('merge', [run])
  const [whole, merged] = await Promise.all(['whole.json', 'merged.json'].map(digestOf))
  console.log(merged === whole ? 'the report is that of one run, byte for byte' : 'THE REPORT DIFFERS')
}

async function digestOf(name: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(join(directory, name))) hash.update(chunk)
  return hash.digest('hex')
}

function sumOf(runs: readonly CommandRun[]): number {
  return runs.reduce((sum, d) => sum + d.processor, 0)
}

function show(what: string, runs: readonly CommandRun[]): void {
  const seconds = runs.reduce((sum, d) => sum + d.seconds, 0)
  const megabytes = Math.max(...runs.map((d) => d.megabytes))
  console.log(
    `${what}: ${seconds.toFixed(0)} s, processor ${sumOf(runs).toFixed(0)} s, at most ${megabytes} MiB`
  )
}
