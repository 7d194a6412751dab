import assert from 'node:assert/strict'
import {readdir, readFile} from 'node:fs/promises'
import path from 'node:path'
import {test} from 'node:test'
import {parse} from 'yaml'
import {readWorkflow, type Job, type Step, type Workflow} from './workflow.ts'

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
  /^\$\{\{ (?:github\.(?:token|ref|event\.pull_request\.base\.sha(?: \|\| github\.sha)?|event\.workflow_run\.(?:id|html_url|head_(?:sha|branch|repository\.owner\.login)))|runner\.temp) \}\}[\w/-]*$/

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
  const workflow = await readWorkflow('links')
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
  const {jobs} = await readWorkflow('content')
  const runs = jobs['check']!.steps.map((step) => step.run ?? '')
  assert.ok(runs.includes('git -C pull-request diff --exit-code --stat "$BASE"...HEAD -- content/links.json'))
})

/** Jobs that run the code of a pull request on purpose; every other one that a pull request starts judges or shows it. */
const testers = new Set(['ci.yml test', 'ci.yml packed'])

for (const name of ['ci', 'content']) {
  const {jobs} = await readWorkflow(name)
  for (const [id, job] of Object.entries(jobs)) {
    if (testers.has(`${name}.yml ${id}`)) continue

    test(`${name}.yml ${id} should install and run the base branch, and read the pull request as data`, () => {
      const {own, proposed, before, behind} = splitSteps(job)
      assert.match(String(own.with?.['ref']), /^\$\{\{ github\.event\.pull_request\.base\.sha/)
      assert.equal(own.with?.['path'], undefined)
      // Below the checker: what tools look for upwards from the pull request is that of the base branch.
      assert.equal(proposed.with?.['path'], 'pull-request')
      assert.equal(proposed.with?.['ref'], undefined)
      // `actions/setup-node` asks yarn for its version, which runs what a file beside it names.
      assert.ok(before.some((d) => d.uses?.startsWith('actions/setup-node@')))
      assert.ok(before.some((d) => d.run === 'npx -y pnpm@12.20.0 install --frozen-lockfile'))
      for (const step of behind) {
        assert.doesNotMatch(step.run ?? '', /install|pnpm|npm run|turbo|working-directory|\bcd\b/)
        if (step.uses) assert.match(step.uses, /^actions\/upload-artifact@/)
      }
    })

    test(`${name}.yml ${id} should keep no results, and read content and data of the pull request`, () => {
      const checks = job.steps.flatMap((d) => (d.run?.includes('collate check') ? [d.run] : []))
      for (const line of checks) {
        assert.match(line, / --no-cache /)
        assert.match(
          line,
          / --content pull-request\/content --data pull-request\/packages\/statistics\/data /
        )
      }
    })
  }
}

test('what a pull request looks like should be built once it is judged, in a job of its own', async () => {
  const {jobs} = await readWorkflow('content')
  assert.equal(jobs['preview']!.needs, 'check')
  const build = jobs['preview']!.steps.find((d) => d.run?.includes('bin.ts build'))
  assert.match(
    build!.run!,
    /COLLATE_CONTENT="\$PWD\/pull-request\/content" COLLATE_DATA="\$PWD\/pull-request\/packages/
  )
  assert.ok(jobs['check']!.steps.every((d) => !/build/.test(d.run ?? '')))
})

/** A pull request that is turned to another base keeps what the old one said of it, unless it is judged again. */
const judged = {branches: ['main'], types: ['opened', 'synchronize', 'reopened', 'edited']}

test('a pull request that is turned to another base should be judged by that one', async () => {
  const {on} = await readWorkflow('content')
  assert.deepEqual(on, {pull_request: {...judged, paths: ['content/**', 'packages/statistics/data/**']}})
})

test('each push and pull request should be judged, whatever it changes', async () => {
  const {on, jobs} = await readWorkflow('ci')
  assert.deepEqual(on, {push: {branches: ['main']}, pull_request: judged})
  assert.ok(jobs['check']!.steps.some((d) => d.run?.includes('collate check')))
})

test('the comment should be written even where there are no findings', async () => {
  const {jobs} = await readWorkflow('comment')
  assert.equal(jobs['comment']!.steps.at(-1)!.if, '${{ !cancelled() }}')
})

/** The checkouts of a job, and what stands between and behind them. */
function splitSteps({steps}: Job): {own: Step; proposed: Step; before: Step[]; behind: Step[]} {
  const places = steps.flatMap((d, index) => (d.uses?.startsWith('actions/checkout@') ? [index] : []))
  assert.equal(places.length, 2)
  assert.equal(places[0], 0)
  const [first, second] = places as [number, number]
  return {
    own: steps[first]!,
    proposed: steps[second]!,
    before: steps.slice(1, second),
    behind: steps.slice(second + 1)
  }
}
