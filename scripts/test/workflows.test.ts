import assert from 'node:assert/strict'
import {readdir, readFile} from 'node:fs/promises'
import path from 'node:path'
import {test} from 'node:test'
import {parse} from 'yaml'

type Step = {uses?: string; run?: string; with?: Record<string, unknown>; env?: Record<string, string>}
type Job = {permissions?: Record<string, string>; steps: Step[]; 'timeout-minutes'?: number; if?: string}
type Workflow = {on: Record<string, unknown>; permissions: unknown; jobs: Record<string, Job>}

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

  test(`${name} should not run pull requests with the rights of the repository`, () => {
    assert.ok(!('pull_request_target' in workflow.on))
    if (!('workflow_run' in workflow.on)) return
    for (const step of steps) {
      assert.notEqual(step.with?.['ref'], '${{ github.event.workflow_run.head_sha }}')
      assert.notEqual(step.with?.['repository'], '${{ github.event.workflow_run.head_repository.full_name }}')
    }
  })

  test(`${name} should pin every action to a commit`, () => {
    for (const {uses} of steps) if (uses) assert.match(uses, /^[\w.-]+\/[\w./-]+@[\da-f]{40}$/)
  })

  test(`${name} should leave no credentials in the checkout`, () => {
    for (const step of steps) {
      if (step.uses?.startsWith('actions/checkout@')) assert.equal(step.with?.['persist-credentials'], false)
    }
  })

  test(`${name} should pass nothing that others write into a shell line`, () => {
    for (const {run} of steps) assert.doesNotMatch(run ?? '', /\$\{\{/)
  })

  test(`${name} should end by itself`, () => {
    for (const [id, job] of jobs) assert.ok((job['timeout-minutes'] ?? 0) > 0, `job ${id} has a time limit`)
  })

  if (untrusted) {
    test(`${name} should give code of a pull request no secret, no write token and no shared cache`, () => {
      assert.doesNotMatch(source, /secrets\./)
      assert.doesNotMatch(source, /actions\/cache|cache:/)
      for (const [, job] of jobs) {
        assert.ok(Object.values(job.permissions ?? {}).every((right) => right === 'read' || right === 'none'))
      }
    })
  }
}
