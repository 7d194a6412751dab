import {readFile} from 'node:fs/promises'
import path from 'node:path'
import {parse} from 'yaml'
import {root, run, type Ran} from './repository.ts'

/** A step of a workflow or of an action, as far as tests look. */
export type Step = {
  uses?: string
  run?: string
  shell?: string
  if?: string
  with?: Record<string, unknown>
  env?: Record<string, string>
}

export type Job = {
  needs?: string
  with?: Record<string, unknown>
  env?: Record<string, string>
  permissions?: Record<string, string>
  steps: Step[]
  'timeout-minutes'?: number
  if?: string
}

export type Workflow = {
  on: Record<string, {branches?: string[]} | null>
  permissions: unknown
  jobs: Record<string, Job>
}

/** Read a workflow of this repository, by its name. */
export async function readWorkflow(name: string): Promise<Workflow> {
  return parse(await readFile(path.join(root, '.github/workflows', `${name}.yml`), 'utf8')) as Workflow
}

/** Where steps run, and what they are told. */
export type Runner = {
  /** Folder of the job. */
  workspace: string
  /** Repository with the branches `base` and `pr`. */
  origin: string
  env: Record<string, string>
}

/**
 * Run steps as their runner would: in order, after one that failed only those that always run.
 *
 * Checkouts are clones of the origin; the lines for a shell are run as they stand.  Other actions are left out.
 *
 * @returns status 1 where a step failed
 */
export async function runSteps(steps: readonly Step[], {workspace, origin, env}: Runner): Promise<Ran> {
  const ran: Ran = {status: 0, answer: '', output: ''}
  for (const step of steps) {
    if (ran.status !== 0 && !step.if?.includes('always()')) continue
    const {answer, output, status} = step.uses?.startsWith('actions/checkout@')
      ? await checkOut(step, workspace, origin)
      : step.run === undefined
        ? {status: 0, answer: '', output: ''}
        : await run(workspace, 'bash', ['-eo', 'pipefail', '-c', step.run], {...step.env, ...env})
    ran.answer += answer
    ran.output += output
    if (status !== 0) ran.status = 1
  }
  return ran
}

async function checkOut({with: inputs = {}}: Step, workspace: string, origin: string): Promise<Ran> {
  const branch = String(inputs['ref'] ?? '').includes('base.sha') ? 'base' : 'pr'
  const folder = path.join(workspace, String(inputs['path'] ?? '.'))
  return run(workspace, 'git', ['clone', '--quiet', '--branch', branch, origin, folder])
}
