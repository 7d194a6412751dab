import assert from 'node:assert/strict'
import {execFile} from 'node:child_process'
import {mkdir, mkdtemp, readFile, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {after, test} from 'node:test'
import {promisify} from 'node:util'
import {readRelease, renderPublication} from 'create-collate'
import {parse} from 'yaml'
import {sampleAnswers} from './sample-answers.ts'
import type {Step} from './workflow.ts'

type Action = {
  inputs: Record<string, {description: string; default: string}>
  runs: {using: string; steps: Step[]}
}

const root = path.join(import.meta.dirname, '..', '..')
const action = parse(await readFile(path.join(root, 'action.yml'), 'utf8')) as Action
const {steps} = action.runs
const check = steps.at(-1)!

test('the action should be made of lines for bash', () => {
  assert.equal(action.runs.using, 'composite')
  for (const {run, shell} of steps) assert.ok(run && shell === 'bash')
})

test('the action should install in its own folder, run from there, and run no other action', () => {
  for (const {uses} of steps) assert.equal(uses, undefined)
  for (const {run} of steps.slice(0, -1)) assert.match(run!, /^cd "\$GITHUB_ACTION_PATH"\n/)
  assert.match(check.run!, /^cd "\$GITHUB_WORKSPACE"\n/)
  assert.match(check.run!, /^node "\$GITHUB_ACTION_PATH\/apps\/cli\/bin\/collate\.js" check /m)
})

test('the action should pass what others write by the environment alone', () => {
  for (const {run} of steps) assert.doesNotMatch(run ?? '', /\$\{\{/)
  const passed = Object.values(check.env ?? {}).map((d) => /^\$\{\{ inputs\.([\w-]+) \}\}$/.exec(d)?.[1])
  assert.deepEqual(passed.toSorted(), Object.keys(action.inputs).toSorted())
})

test('the action should say what each input is', () => {
  for (const {description, default: value} of Object.values(action.inputs)) {
    assert.ok(description && typeof value === 'string')
  }
})

/** What is put in, and what the command is given. */
const runs: Array<[env: Record<string, string>, options: string[]]> = [
  [{}, []],
  [{CONTENT: 'texts', DATA: '/surveys/data'}, ['--content=texts', '--data=/surveys/data']],
  [{SINCE: 'abc', MAX_WARNINGS: '0', RELEASE: 'true'}, ['--since=abc', '--max-warnings=0', '--release']],
  [{SINCE: '$(touch hacked); x "y', RELEASE: 'no'}, ['--since=$(touch hacked); x "y']]
]

for (const [env, options] of runs) {
  test(`the action should run the command with ${options.join(' ') || 'what is always given'}`, async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'collate-'))
    after(() => rm(folder, {recursive: true}))
    await mkdir(path.join(folder, 'apps/cli/bin'), {recursive: true})
    const stub = 'console.log(JSON.stringify(process.argv.slice(2)))'
    await writeFile(path.join(folder, 'apps/cli/bin/collate.js'), stub)
    const {stdout} = await promisify(execFile)('bash', ['-eo', 'pipefail', '-c', check.run!], {
      cwd: folder,
      env: {
        PATH: process.env['PATH'],
        GITHUB_ACTION_PATH: folder,
        GITHUB_WORKSPACE: tmpdir(),
        GITHUB_STEP_SUMMARY: 'summary.md',
        CONTENT: '',
        DATA: '',
        LINKS: 'internal',
        SINCE: '',
        MAX_WARNINGS: '',
        RELEASE: 'false',
        ...env
      }
    })
    const always = ['check', '--no-cache', '--links=internal']
    assert.deepEqual(JSON.parse(stdout), [...always, ...options, '--format=github', '--summary=summary.md'])
  })
}

test('the workflow of a new publication should be as careful as ours', async () => {
  const files = await renderPublication(sampleAnswers, 'tea', await readRelease())
  const workflow = parse(files.get('.github/workflows/check.yml')!) as {
    permissions: object
    jobs: {check: {permissions: object; steps: Step[]}}
  }
  assert.deepEqual(workflow.permissions, {})
  assert.deepEqual(workflow.jobs.check.permissions, {contents: 'read'})
  for (const {uses} of workflow.jobs.check.steps) {
    assert.match(uses!, /@[\da-f]{40}$/)
  }
})
