import assert from 'node:assert/strict'
import {once} from 'node:events'
import {cp, mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile} from 'node:fs/promises'
import {createServer} from 'node:http'
import type {AddressInfo} from 'node:net'
import {tmpdir} from 'node:os'
import path from 'node:path'
import process from 'node:process'
import {after} from 'node:test'
import {readRelease, renderPublication} from 'create-collate'
import {parse} from 'yaml'
import {root, run, type Ran} from './repository.ts'
import {sampleAnswers} from './sample-answers.ts'
import {runSteps, type Step} from './workflow.ts'

/** The false number: beside its line, or in the log where the platform shows no more than ten errors beside theirs. */
export const falseNumber =
  /content\/articles\/tea-houses-2025\/zh\.mdx(?:,line=|:)\d+.*(?:Unexpected|写的是) `42%(?:25)?`(?:, expected|，应为) `41%(?:25)?`/

/** Pull requests, and the jobs that judge them. */
export type Proposals = {
  /** Holds all of them; gone when the tests are over. */
  folder: string
  /** Of a registry that nobody may ask. */
  address: string
  /** What it was asked for by the job that ran last. */
  asked: string[]
  /**
   * A repository whose branch `pr` holds what somebody proposes, and `base` what was merged before.
   *
   * @param merged - what is merged beside the sample
   */
  propose: (change: Change, merged?: Change) => Promise<string>
  /** Run a job on a pull request, in a workspace of its own or one that is there. */
  judge: (steps: readonly Step[], origin: string, env?: Record<string, string>) => Promise<Judged>
}

type Change = (to: string) => Promise<void>

/** What became of a job: also where it ran, what of the pull request ran, and its summary. */
type Judged = Ran & {workspace: string; marks: string[]; summary: string}

/** Make a project whose pull requests can be judged. */
export async function makeProposals(): Promise<Proposals> {
  const folder = await mkdtemp(`${tmpdir()}/gate-`)
  const asked: string[] = []
  const server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`)
    response.writeHead(404).end()
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  after(async () => {
    server.close()
    await rm(folder, {recursive: true, force: true})
  })
  await makeBase(folder)
  await makeTools(folder)
  return {
    folder,
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    asked,
    propose: (change, merged) => propose(folder, change, merged),
    judge: (steps, origin, env = {}) => {
      asked.length = 0
      return judge(folder, steps, origin, env)
    }
  }
}

async function judge(
  folder: string,
  steps: readonly Step[],
  origin: string,
  env: Record<string, string>
): Promise<Judged> {
  const workspace = env['GITHUB_WORKSPACE'] ?? (await mkdtemp(path.join(folder, 'runner-')))
  const marks = await mkdtemp(path.join(folder, 'marks-'))
  const base = (await run(origin, 'git', ['rev-parse', 'base'])).answer.trim()
  const summary = path.join(marks, '../summary.md')
  await writeFile(summary, '')
  // Addresses are not what is tried here.
  const offline = steps.map((step) => ({
    ...step,
    ...(step.run && {run: step.run.replace('--links all', '--links off')})
  }))
  const ran: Ran = await runSteps(offline, {
    workspace,
    origin,
    env: {
      PATH: [path.join(folder, 'tools'), process.env['PATH']].join(path.delimiter),
      CI: 'true',
      MARKS: marks,
      BASE: base,
      GITHUB_WORKSPACE: workspace,
      CI_PROJECT_DIR: workspace,
      GITHUB_STEP_SUMMARY: summary,
      ...env
    }
  })
  return {...ran, workspace, marks: await readdir(marks), summary: await readFile(summary, 'utf8')}
}

/** A small project as ours is: its workspace, its command, a sample publication, and nothing to download. */
async function makeBase(folder: string): Promise<void> {
  const base = path.join(folder, 'base')
  const sample = await renderPublication(sampleAnswers, 'base', await readRelease())
  await cp(path.join(root, 'scripts/scope'), path.join(base, 'scripts/scope'), {recursive: true})
  const workspace = parse(await readFile(path.join(root, 'pnpm-workspace.yaml'), 'utf8')) as {
    packages: string[]
  }
  const files = {
    ...Object.fromEntries(sample),
    'pnpm-workspace.yaml': JSON.stringify({packages: workspace.packages}),
    'package.json': '{"name": "collate", "private": true, "type": "module"}',
    'apps/cli/package.json': '{"name": "@collate/cli", "private": true, "type": "module"}',
    'apps/cli/bin/collate.js': `await import(${JSON.stringify(path.join(root, 'apps/cli/bin/collate.js'))})\n`,
    'pnpm-lock.yaml':
      "lockfileVersion: '9.0'\n\nsettings:\n  autoInstallPeers: true\n  excludeLinksFromLockfile: false\n\nimporters:\n\n  .: {}\n\n  apps/cli: {}\n"
  }
  for (const [file, text] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(base, file)), {recursive: true})
    await writeFile(path.join(base, file), text)
  }
  // As this repository has them, whose workflows are run.
  await mkdir(path.join(base, 'packages/statistics'), {recursive: true})
  await rename(path.join(base, 'data'), path.join(base, 'packages/statistics/data'))
  await cp(path.join(root, 'collate.config.json'), path.join(base, 'collate.config.json'))
  await cp(path.join(root, '.gitignore'), path.join(base, '.gitignore'))
  await git(base, 'init', '--quiet', '--initial-branch', 'base')
  await commit(base, 'Begin')
}

/** `npx` without the network: what stands in the folder first, as `npx` has it; then pnpm of this project, and the command. */
async function makeTools(folder: string): Promise<void> {
  const npx = [
    '#!/bin/bash',
    'while [ "$1" = -y ]; do shift; done',
    'name="${1%@*}"; shift',
    '[ -x "node_modules/.bin/$name" ] && exec "node_modules/.bin/$name" "$@"',
    'case "$name" in',
    `pnpm) exec "${root}/node_modules/.bin/pnpm" "$@" ;;`,
    'collate) exec node apps/cli/bin/collate.js "$@" ;;',
    '*) exit 1 ;;',
    'esac'
  ]
  await mkdir(path.join(folder, 'tools'))
  await writeFile(path.join(folder, 'tools/npx'), `${npx.join('\n')}\n`, {mode: 0o755})
}

/* A repository whose branch `pr` holds what somebody proposes, and `base` what was merged before. */ async function propose(
  folder: string,
  change: Change,
  merged?: Change
): Promise<string> {
  const origin = await mkdtemp(path.join(folder, 'origin-'))
  await git(folder, 'clone', '--quiet', path.join(folder, 'base'), origin)
  if (merged) {
    await merged(origin)
    await commit(origin, 'Write an article')
  }
  await git(origin, 'checkout', '--quiet', '-b', 'pr')
  await change(origin)
  await commit(origin, 'Change something')
  return origin
}

async function commit(cwd: string, message: string): Promise<void> {
  await git(cwd, 'add', '--all', '--force')
  await git(
    cwd,
    '-c',
    'user.name=Lin',
    '-c',
    'user.email=lin@example.org',
    'commit',
    '--quiet',
    '--allow-empty',
    '-m',
    message
  )
}

async function git(cwd: string, ...args: string[]): Promise<void> {
  const {status, output} = await run(cwd, 'git', args)
  assert.equal(status, 0, output)
}
