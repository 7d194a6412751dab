import assert from 'node:assert/strict'
import {mkdir, mkdtemp, readFile, realpath, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import path from 'node:path'
import process from 'node:process'
import {after, test} from 'node:test'
import {readRelease, renderPublication} from 'create-collate'
import {parse} from 'yaml'
import {serveRegistry} from './loopback-registry.ts'
import {root, run} from './repository.ts'
import {sampleAnswers} from './sample-answers.ts'
import type {Step} from './workflow.ts'

type Action = {
  inputs: Record<string, {description: string; default: string}>
  runs: {using: string; steps: Step[]}
}

const action = parse(await readFile(path.join(root, 'action.yml'), 'utf8')) as Action
const [check] = action.runs.steps as [Step]

test('the action should be one step of lines for bash, and run no other action', () => {
  assert.equal(action.runs.using, 'composite')
  assert.equal(action.runs.steps.length, 1)
  assert.equal(check.shell, 'bash')
  assert.equal(check.uses, undefined)
})

test('the action should pass what others write by the environment alone', () => {
  assert.doesNotMatch(check.run!, /\$\{\{/)
  const passed = Object.values(check.env ?? {}).map((d) => /^\$\{\{ inputs\.([\w-]+) \}\}$/.exec(d)?.[1])
  assert.deepEqual(passed.toSorted(), Object.keys(action.inputs).toSorted())
})

test('the action should say what each input is', () => {
  for (const {description, default: value} of Object.values(action.inputs)) {
    assert.ok(description && typeof value === 'string')
  }
})

/** Instead of the command: it says where it runs, and what it is given. */
const says = `#!/usr/bin/env node
const given = process.argv.slice(2)
console.log(given[0] === '--version' ? '9.9.9' : JSON.stringify({at: process.cwd(), given}))
`
const {version} = await readRelease()

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
    const workspace = path.join(folder, 'workspace')
    await mkdir(workspace)
    const registry = await serveRegistry(folder, [
      {name: 'collate', version, bin: {collate: 'bin/collate.js'}, files: {'bin/collate.js': says}}
    ])
    const {status, answer, output} = await run(workspace, 'bash', ['-eo', 'pipefail', '-c', check.run!], {
      npm_config_registry: registry.address,
      GITHUB_ACTION_PATH: root,
      GITHUB_WORKSPACE: workspace,
      GITHUB_STEP_SUMMARY: path.join(folder, 'summary.md'),
      RUNNER_TEMP: folder,
      CONTENT: '',
      DATA: '',
      LINKS: 'internal',
      SINCE: '',
      MAX_WARNINGS: '',
      RELEASE: 'false',
      ...env
    })
    registry.stop()
    assert.equal(status, 0, output)
    const always = ['check', '--no-cache', '--links=internal']
    const report = ['--format=github', `--summary=${folder}/summary.md`]
    const said = JSON.parse(answer.trim().split('\n').at(-1)!)
    assert.deepEqual(said, {at: await realpath(workspace), given: [...always, ...options, ...report]})
    const node = `Node ${process.version}`
    assert.equal(
      await readFile(path.join(folder, 'summary.md'), 'utf8'),
      `Collate 9.9.9 judges, on ${node}.\n\n`
    )
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

test('the recipe for GitLab should inherit nothing, and be the one that is described', async () => {
  const files = await renderPublication(sampleAnswers, 'tea', await readRelease())
  const recipe = files.get('.gitlab-ci.yml')!
  const {check: job} = parse(recipe) as {check: {inherit: object; cache: {paths: string[]}}}
  assert.deepEqual(job.inherit, {default: false, variables: false})
  assert.deepEqual(job.cache.paths, ['.tarballs'])
  for (const guide of ['docs/ci.md', 'docs/zh/ci.md']) {
    const text = await readFile(path.join(root, guide), 'utf8')
    const [, , described] = text.split('```yaml\n').map((d) => d.split('```')[0]!)
    const shown = described!.replace('COLLATE_VERSION: VERSION', `COLLATE_VERSION: ${version}`)
    assert.deepEqual(parse(shown), parse(recipe), guide)
  }
})
