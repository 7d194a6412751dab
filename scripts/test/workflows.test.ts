import assert from 'node:assert/strict'
import {readdir, readFile} from 'node:fs/promises'
import path from 'node:path'
import {test} from 'node:test'
import {parse} from 'yaml'

type Step = {uses?: string; run?: string; with?: Record<string, unknown>; env?: Record<string, string>}
type Job = {
  with?: Record<string, unknown>
  env?: Record<string, string>
  permissions?: Record<string, string>
  steps: Step[]
  'timeout-minutes'?: number
  if?: string
}
type Workflow = {
  on: Record<string, {branches?: string[]} | null>
  permissions: unknown
  jobs: Record<string, Job>
}

/** What may start a workflow. */
const triggers = new Set([
  'push',
  'pull_request',
  'workflow_run',
  'schedule',
  'workflow_dispatch',
  'merge_group'
])

/** Actions of the platform itself: what others publish is not run. */
const actions = new Set([
  'actions/checkout',
  'actions/download-artifact',
  'actions/setup-node',
  'actions/upload-artifact'
])

/** What a step may be told of the event: by its environment, and read there as a text of strangers. */
const contexts =
  /^\$\{\{ (?:github\.(?:token|ref|event\.pull_request\.base\.sha|event\.workflow_run\.(?:id|html_url|head_(?:sha|branch|repository\.owner\.login)))|runner\.temp) \}\}[\w/-]*$/

const folder = path.join(import.meta.dirname, '..', '..', '.github', 'workflows')

for (const name of (await readdir(folder)).toSorted()) {
  const source = await readFile(path.join(folder, name), 'utf8')
  const workflow = parse(source) as Workflow
  const jobs = Object.entries(workflow.jobs)
  const steps = jobs.flatMap(([, job]) => job.steps)
  const untrusted = 'pull_request' in workflow.on

  test(`${name} should grant nothing by default and name what each job may do`, () => {
    assert.deepEqual(workflow.permissions, {})
    for (const [id, job] of jobs) assert.ok(job.permissions, `job ${id} names its permissions`)
  })

  test(`${name} should start only where code or rights are ours, and never both for a stranger`, () => {
    for (const trigger of Object.keys(workflow.on)) assert.ok(triggers.has(trigger), trigger)
    if ('push' in workflow.on) assert.deepEqual(workflow.on['push']?.branches, ['main'])
    assert.doesNotMatch(source, /continue-on-error|self-hosted|secrets\.|inherit/)
  })

  if ('workflow_run' in workflow.on) {
    test(`${name} should run code of the main branch alone, and unpack nothing into it`, () => {
      assert.deepEqual(Object.keys(workflow.on), ['workflow_run'])
      for (const {uses = '', run, with: inputs = {}} of steps) {
        if (uses.startsWith('actions/checkout@'))
          assert.deepEqual({...inputs}, {'persist-credentials': false})
        if (uses.startsWith('actions/download-artifact@'))
          assert.match(String(inputs['path']), /^\$\{\{ runner\.temp \}\}\//)
        if (run !== undefined)
          assert.equal(run, 'node scripts/comment/post.ts "$RUNNER_TEMP/findings/findings.json"')
      }
      for (const [, job] of jobs) {
        assert.deepEqual(job.permissions, {actions: 'read', contents: 'read', 'pull-requests': 'write'})
      }
    })
  }

  test(`${name} should pin every action to a commit`, () => {
    for (const {uses} of steps) {
      if (!uses) continue
      const [, action = '', commit = ''] = /^([^@]+)@(.*)$/.exec(uses) ?? []
      assert.ok(actions.has(action), uses)
      assert.match(commit, /^[\da-f]{40}$/, uses)
    }
  })

  test(`${name} should leave no credentials in the checkout`, () => {
    for (const step of steps) {
      if (step.uses?.startsWith('actions/checkout@')) assert.equal(step.with?.['persist-credentials'], false)
    }
  })

  test(`${name} should pass nothing that others write into a shell line`, () => {
    for (const {run} of steps) assert.doesNotMatch(run ?? '', /\$\{\{/)
    for (const {with: inputs = {}, env = {}} of [...steps, ...jobs.map(([, job]) => job)]) {
      for (const value of Object.values({...inputs, ...env}).map(String)) {
        if (value.includes('${{')) assert.match(value, contexts)
      }
    }
  })

  test(`${name} should end by itself`, () => {
    for (const [id, job] of jobs) assert.ok((job['timeout-minutes'] ?? 0) > 0, `job ${id} has a time limit`)
  })

  if (untrusted) {
    test(`${name} should give code of a pull request no secret, no write token and no shared cache`, () => {
      assert.doesNotMatch(source, /actions\/cache|(?<!package-manager-)cache:|github\.token/)
      for (const {uses = '', with: inputs} of steps) {
        if (uses.startsWith('actions/setup-node@')) assert.equal(inputs?.['package-manager-cache'], false)
      }
      for (const [, job] of jobs) {
        assert.ok(Object.values(job.permissions ?? {}).every((right) => right === 'read' || right === 'none'))
      }
    })
  }
}

test('links.yml should let nobody write who has run something of others', async () => {
  const workflow = parse(await readFile(path.join(folder, 'links.yml'), 'utf8')) as Workflow
  assert.deepEqual(Object.keys(workflow.on).toSorted(), ['schedule', 'workflow_dispatch'])
  const {ask, publish} = workflow.jobs
  assert.equal(ask!.if, "github.ref == 'refs/heads/main'")
  assert.deepEqual(ask!.permissions, {contents: 'read'})
  assert.deepEqual(
    publish!.steps.flatMap((d) => d.run ?? []),
    ['node scripts/links/publish.ts "$RUNNER_TEMP/links"']
  )
})

test('a pull request should not say what is known of links', async () => {
  const {jobs} = parse(await readFile(path.join(folder, 'content.yml'), 'utf8')) as Workflow
  const runs = Object.values(jobs).flatMap((job) => job.steps.map((step) => step.run ?? ''))
  assert.ok(runs.includes('git diff --exit-code --stat "$BASE"...HEAD -- content/links.json'))
})
