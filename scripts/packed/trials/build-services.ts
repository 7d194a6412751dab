import assert from 'node:assert/strict'
import {mkdirSync, readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {parse} from 'yaml'
import {ends, type Ended} from '../ends.ts'
import {falsifySample, inMebibytes, installer, largestCommand, npmSettings, sizeOf} from '../trial.ts'
import type {Trial, TrialPlace} from '../trial.ts'

const root = path.join(import.meta.dirname, '../../..')

/** The action of this revision, as a runner would run it, in a new publication. */
export const action: Trial = {
  name: 'the action',
  onOlderNode: true,
  async run(at) {
    const workspace = await makePublication(at)
    const {runs} = parse(readFileSync(path.join(root, 'action.yml'), 'utf8')) as {
      runs: {steps: [{run: string}]}
    }
    const job = (own: string) =>
      bash(runs.steps[0].run, workspace, {
        ...npmSettings(at),
        GITHUB_ACTION_PATH: root,
        GITHUB_WORKSPACE: workspace,
        GITHUB_STEP_SUMMARY: path.join(own, 'summary.md'),
        RUNNER_TEMP: own,
        CONTENT: '',
        DATA: '',
        LINKS: 'internal',
        SINCE: '',
        MAX_WARNINGS: '',
        RELEASE: 'false'
      })
    const expected = /::error file=content\/articles\/tea-houses-2025\/en\.mdx,.*Unexpected `42%25`/
    return judgeBoth(at, workspace, job, expected)
  }
}

/** The recipe for GitLab that a new publication has. */
export const recipe: Trial = {
  name: 'the recipe for GitLab',
  async run(at) {
    const workspace = await makePublication(at)
    const {check} = parse(readFileSync(path.join(workspace, '.gitlab-ci.yml'), 'utf8')) as {
      check: {script: string[]; variables: Record<string, string>}
    }
    const job = async (own: string) => {
      const ended = await bash(
        check.script.join('\n').replace('--links all', '--links internal'),
        workspace,
        {
          ...npmSettings(at),
          ...Object.fromEntries(Object.entries(check.variables).map(([key, value]) => [key, String(value)])),
          CI_PROJECT_DIR: workspace,
          CI_MERGE_REQUEST_DIFF_BASE_SHA: '',
          TMPDIR: own
        }
      )
      return {...ended, printed: ended.printed + readFileSync(path.join(workspace, 'collate.xml'), 'utf8')}
    }
    return judgeBoth(at, workspace, job, /articles\/tea-houses-2025\/en\.mdx[^]*Unexpected `42%`/)
  }
}

async function makePublication(at: TrialPlace): Promise<string> {
  const options = ['--yes', '--no-install', '--no-git']
  await installer(at)('init', 'collate', 'tea', '--', ...options)
  const workspace = path.join(at.place, 'tea')
  const {status, printed} = await bash(
    'git init -q && git add -A && git -c user.name=A -c user.email=a@example.org commit -qm Begin',
    workspace,
    {}
  )
  assert.equal(status, 0, printed)
  return workspace
}

/** Run a job on a true publication, then on a false one. */
async function judgeBoth(
  {place}: TrialPlace,
  workspace: string,
  job: (own: string) => Promise<Ended>,
  expected: RegExp
) {
  const own = path.join(place, 'own')
  mkdirSync(own)
  const truth = await job(own)
  assert.equal(truth.status, 0, truth.printed)
  assert.match(truth.printed, /^Collate \d+\.\d+\.\d+ judges/m)
  const [made] = readdirSync(own).filter((name) => /^collate-|^tmp\./.test(name))
  const modules = path.join(own, made!, 'node_modules')
  const [node] = readdirSync(modules).filter((name) => name.startsWith('node-'))
  const size = sizeOf(modules) - (node === undefined ? 0 : sizeOf(path.join(modules, node)))
  assert.ok(size <= largestCommand, `Unexpected ${size} bytes, expected at most ${largestCommand}`)

  falsifySample(workspace)
  const {status, printed} = await job(own)
  assert.equal(status, 1, printed)
  assert.match(printed, expected)
  return {figures: {'installed MB': inMebibytes(size)}}
}

function bash(run: string, cwd: string, env: Record<string, string>): Promise<Ended> {
  return ends(`set -eo pipefail\n${run}`, cwd, env)
}
