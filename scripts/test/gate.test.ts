import assert from 'node:assert/strict'
import {cp, mkdir, mkdtemp, readdir, readFile, rename, rm, symlink, writeFile} from 'node:fs/promises'
import {createServer, type Server} from 'node:http'
import type {AddressInfo} from 'node:net'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {after, before, test} from 'node:test'
import {readRelease, renderPublication} from 'create-collate'
import {parse} from 'yaml'
import {besideCode, edit, falsify, plant} from './plants.ts'
import {root, run, type Ran} from './repository.ts'
import {sampleAnswers} from './sample-answers.ts'
import {readWorkflow, runSteps, type Step} from './workflow.ts'

/*
 * Pull requests with everything in them that tools would run or obey, and a false number.  The jobs that judge them are
 * run as they stand, on clones: nothing of the pull request may run, nobody may be asked where it says, and the job is red.
 */

let folder = ''
let server: Server
/** What the registry of the pull request was asked for. */
const asked: string[] = []

before(async () => {
  folder = await mkdtemp(`${tmpdir()}/gate-`)
  server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`)
    response.writeHead(404).end()
  }).listen(0, '127.0.0.1')
  await makeBase()
  await makeTools()
})
after(async () => {
  server.close()
  await rm(folder, {recursive: true, force: true})
})

const jobs = {
  'content.yml': async () => (await readWorkflow('content')).jobs['check']!.steps,
  'ci.yml': async () => (await readWorkflow('ci')).jobs['check']!.steps
}

for (const [name, read] of Object.entries(jobs)) {
  test(`${name} lets an honest pull request pass, and says that it changes no code`, async () => {
    const origin = await propose(async (to) => {
      await edit(to, 'content/articles/tea-houses-2025/en.mdx', 'sample', 'small sample')
    })
    const {status, output, summary} = await judge(await read(), origin)
    assert.equal(status, 0, output)
    assert.match(summary, /Ready to merge.*It changes articles and data only, no code\./s)
  })

  test(`${name} runs nothing of a pull request, and is red on its false number`, async () => {
    const origin = await propose(async (to) => {
      await plant(to, address())
      await falsify(to)
    })
    const {status, output, summary, marks} = await judge(await read(), origin)
    assert.deepEqual(marks, [])
    assert.deepEqual(asked, [])
    assert.equal(status, 1, output)
    assert.match(output, falseNumber)
    assert.match(output, /\(article-file\)|article-file/)
    assert.match(
      summary,
      /Not ready.*It changes code.*`\.gitattributes`.*\*\*Not ready\*\*: it carries `apps\/node_modules`/s
    )
  })

  test(`${name} is red on a false number whose results the branch has forged`, async () => {
    const origin = await propose(async (to) => {
      await falsify(to)
      const cache = path.join(to, 'node_modules/.cache/collate')
      await mkdir(cache, {recursive: true})
      for (const file of ['results/a.json', 'compiled/v24/a', 'key/results']) {
        await mkdir(path.dirname(path.join(cache, file)), {recursive: true})
        await writeFile(path.join(cache, file), 'x'.repeat(32))
      }
    })
    const {status, output, summary} = await judge(await read(), origin)
    assert.equal(status, 1, output)
    assert.match(output, /Unexpected `42%25`, expected `41%25`/)
    assert.match(summary, /it carries `node_modules\/\.cache\/collate\/compiled\/v24\/a` and 2 more/)
  })

  test(`${name} is red on a changed cell, however the articles that cite it write their tags`, async () => {
    const origin = await propose(
      (to) =>
        edit(
          to,
          'packages/statistics/data/tea-houses/observations.csv',
          'music,2025,,,41,',
          'music,2025,,,14,'
        ),
      async (to) => {
        const article = path.join(to, 'content/articles/tea-houses-2025/en.mdx')
        const [, head] = (await readFile(article, 'utf8')).split('---\n')
        for (const [slug, tag] of Object.entries(spellings)) {
          const body = `In 2025, ${tag}>41%</Stat> of tea houses had music in the evening.`
          const spelled = path.join(to, `content/articles/${slug}/en.mdx`)
          await mkdir(path.dirname(spelled))
          await writeFile(spelled, `---\n${head}---\n\n> ${body.replaceAll('\n', '\n> ')}\n`)
        }
      }
    )
    const {status, output} = await judge(await read(), origin)
    assert.equal(status, 1, output)
    for (const slug of Object.keys(spellings)) {
      assert.match(
        output,
        new RegExp(`articles/${slug}/en\\.mdx,line=\\d+.*Unexpected \`41%25\`, expected \`14%25\``)
      )
    }
  })

  test(`${name} follows no link to another content`, async () => {
    const origin = await propose(async (to) => {
      await falsify(to)
      await rename(path.join(to, 'content'), path.join(to, 'texts'))
      await symlink('../content', path.join(to, 'content'))
    })
    const {status, output} = await judge(await read(), origin)
    assert.equal(status, 1)
    assert.match(output, /Unexpected link `content` on the way to/)
  })
}

test('the action runs nothing of the repository that it checks, and asks no registry of its choice', async () => {
  const origin = await propose(async (to) => {
    await plant(to, address())
    await falsify(to)
  })
  const action = parse(await readFile(path.join(root, 'action.yml'), 'utf8')) as {runs: {steps: Step[]}}
  const own = path.join(folder, 'action')
  await run(folder, 'git', ['clone', '--quiet', '--branch', 'base', path.join(folder, 'base'), own])
  const checkout = {uses: 'actions/checkout@x'}
  const base = (await run(origin, 'git', ['rev-parse', 'base'])).answer.trim()
  const {status, output, marks} = await judge([checkout, ...action.runs.steps], origin, {
    GITHUB_ACTION_PATH: own,
    CONTENT: '',
    DATA: '',
    LINKS: 'off',
    SINCE: base,
    MAX_WARNINGS: '',
    RELEASE: 'false'
  })
  assert.deepEqual(marks, [])
  assert.deepEqual(asked, [])
  assert.equal(status, 1, output)
  assert.match(output, falseNumber)
})

test('the recipe for GitLab runs nothing of the repository that it checks, and asks no registry of its choice', async () => {
  const origin = await propose(async (to) => {
    await plant(to, address())
    await falsify(to)
    await symlink('../outside', path.join(to, 'collate.xml'))
  })
  const page = await readFile(path.join(root, 'docs/ci.md'), 'utf8')
  const [, , recipe] = page.split('```yaml\n').map((d) => d.split('```')[0]!)
  const own = await mkdtemp(path.join(folder, 'opt-'))
  const {collate} = parse(recipe!) as {collate: {script: string[]}}
  const lines = collate.script
    .join('\n')
    .replace('cd /opt ', `cd ${own} `)
    .replace('/opt/collate', `${own}/collate`)
    .replace('https://github.com/collate/collate', `${path.join(folder, 'base')} collate`)
  const base = (await run(origin, 'git', ['rev-parse', 'base'])).answer.trim()
  const env = {COLLATE: base, CI_MERGE_REQUEST_DIFF_BASE_SHA: base}
  const {status, output, workspace, marks} = await judge(
    [{uses: 'actions/checkout@x'}, {run: lines}],
    origin,
    env
  )
  assert.deepEqual(marks, [])
  assert.deepEqual(asked, [])
  assert.equal(status, 1, output)
  const report = await readFile(path.join(workspace, 'collate.xml'), 'utf8')
  assert.match(
    report,
    /<testsuite name="articles\/tea-houses-2025\/zh\.mdx".*Unexpected `42%`, expected `41%`/s
  )
})

test('an install in a pull request that changes content and data alone runs nothing of it', async () => {
  const origin = await propose((to) => plant(to, address(), besideCode))
  const steps = [{uses: 'actions/checkout@x'}, {run: 'npx -y pnpm@12.20.0 install --frozen-lockfile'}]
  const {status, output, marks} = await judge(steps, origin)
  assert.equal(status, 0, output)
  assert.deepEqual(marks, [])
  assert.deepEqual(asked, [])
})

/** The false number: beside its line, or in the log where the platform shows no more than ten errors beside theirs. */
const falseNumber =
  /content\/articles\/tea-houses-2025\/zh\.mdx(?:,line=|:)\d+.*Unexpected `42%(?:25)?`, expected `41%(?:25)?`/

/** Tags of one citation that a pattern would not find. */
const spellings = {
  'over-lines': '<Stat cite\n="tea-houses/music"',
  'far-apart': `<Stat cite =${' '.repeat(120)}'tea-houses/music'`,
  'by-references': '<Stat cite="tea&#45;houses&sol;music"',
  'with-spaces': '<Stat cite="\ntea-houses/music\n"'
}

/** Run a job on a pull request. */
async function judge(steps: readonly Step[], origin: string, env: Record<string, string> = {}) {
  asked.length = 0
  const workspace = await mkdtemp(path.join(folder, 'runner-'))
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

function address(): string {
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
}

/** A small project as ours is: its workspace, its command, a sample publication, and nothing to download. */
async function makeBase(): Promise<void> {
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
async function makeTools(): Promise<void> {
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

/** A repository whose branch `pr` holds what somebody proposes, and `base` what was merged before. */
async function propose(
  change: (to: string) => Promise<void>,
  merged?: (to: string) => Promise<void>
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
