import assert from 'node:assert/strict'
import {mkdir, mkdtemp, readdir, readFile, symlink, writeFile} from 'node:fs/promises'
import path from 'node:path'
import process from 'node:process'
import {test} from 'node:test'
import {readRelease, renderPublication} from 'create-collate'
import {parse} from 'yaml'
import {serveRegistry} from './loopback-registry.ts'
import {edit, falsify, plant} from './plants.ts'
import {falseNumber, makeProposals} from './proposals.ts'
import {root, run} from './repository.ts'
import {sampleAnswers} from './sample-answers.ts'
import type {Step} from './workflow.ts'

/*
 * Pull requests of other repositories, which install the command that is published.  What they install here is the command of
 * this repository, from a registry on loopback; `scripts/packed.ts` tries the same with what would be published.
 */

const {address, asked, folder, judge, propose} = await makeProposals()

/** The published command: the one of this repository, and the registry that it comes from. */
const release = await readRelease()
const command = {name: 'collate', version: release.version, bin: {collate: 'bin/collate.js'}}
const bin = (file: string) => ({
  'bin/collate.js': `#!/usr/bin/env node\nimport(${JSON.stringify(path.join(root, file))})\n`
})

const recipes: Record<string, () => Promise<Step[]>> = {
  'the action': async () =>
    (parse(await readFile(path.join(root, 'action.yml'), 'utf8')) as {runs: {steps: Step[]}}).runs.steps,
  'the recipe for GitLab': async () => {
    const sample = await renderPublication(sampleAnswers, 'tea', release)
    const {check} = parse(sample.get('.gitlab-ci.yml')!) as {
      check: {script: string[]; variables: Record<string, string>}
    }
    const {COLLATE_VERSION} = check.variables
    return [{run: check.script.join('\n'), env: {COLLATE_VERSION: COLLATE_VERSION!}}]
  }
}

for (const [name, read] of Object.entries(recipes)) {
  const check = async (change: (to: string) => Promise<void>, env: Record<string, string> = {}) => {
    const origin = await propose(change)
    const registry = await serveRegistry(folder, [{...command, files: bin('apps/cli/bin/collate.js')}])
    const own = await mkdtemp(path.join(folder, 'own-'))
    const base = (await run(origin, 'git', ['rev-parse', 'base'])).answer.trim()
    const steps = [{uses: 'actions/checkout@x'}, ...(await read())]
    const ran = await judge(steps, origin, {
      ...runner(own, registry.address),
      SINCE: base,
      CI_MERGE_REQUEST_DIFF_BASE_SHA: base,
      ...env
    })
    registry.stop()
    const report = await readFile(path.join(ran.workspace, 'collate.xml'), 'utf8').catch(() => '')
    return {...ran, report: report + ran.output, bought: registry.asked, own}
  }

  test(`${name} installs what is published, and lets an honest pull request pass`, async () => {
    const {status, output, bought, own} = await check((to) =>
      edit(to, 'content/articles/tea-houses-2025/en.mdx', 'sample', 'small sample')
    )
    assert.equal(status, 0, output)
    assert.deepEqual(bought, ['GET /collate', 'GET /collate.tgz'])
    assert.match(output, new RegExp(`^Collate ${release.version.replaceAll('.', '\\.')} judges`, 'm'))
    assert.deepEqual(
      (await readdir(own)).filter((d) => d === 'package.json' || d === 'node_modules'),
      []
    )
  })

  test(`${name} runs nothing of a pull request, asks no registry of its choice, and is red on its false number`, async () => {
    const {status, report, marks, bought} = await check(async (to) => {
      await plant(to, address)
      await falsify(to)
      await symlink('../outside', path.join(to, 'collate.xml'))
      await symlink('content', path.join(to, '.tarballs'))
    })
    assert.deepEqual(marks, [])
    assert.deepEqual(asked, [])
    assert.deepEqual(bought, ['GET /collate', 'GET /collate.tgz'])
    assert.equal(status, 1, report)
    assert.match(report, name === 'the action' ? falseNumber : falseNumberIn)
  })

  test(`${name} downloads a tarball once, and believes no other bytes in its place`, async () => {
    const registry = await serveRegistry(folder, [{...command, files: bin('apps/cli/bin/collate.js')}])
    const own = await mkdtemp(path.join(folder, 'own-'))
    const origin = await propose(falsify)
    const steps = await read()
    const workspace = (await judge([{uses: 'actions/checkout@x'}], origin)).workspace
    const again = async () => {
      const before = registry.asked.length
      const {status, output} = await judge(steps, origin, {
        ...runner(own, registry.address),
        GITHUB_WORKSPACE: workspace,
        CI_PROJECT_DIR: workspace,
        SINCE: ''
      })
      assert.equal(status, 1, output)
      return registry.asked.slice(before)
    }
    assert.deepEqual(await again(), ['GET /collate', 'GET /collate.tgz'])
    assert.deepEqual(await again(), ['GET /collate'])
    const kept = [path.join(workspace, '.tarballs'), path.join(own, 'tools/collate', release.version)]
    const forged = await serveRegistry(folder, [{...command, files: {'bin/collate.js': ''}}])
    const bytes = Buffer.from(await (await fetch(`${forged.address}collate.tgz`)).arrayBuffer())
    forged.stop()
    const replaced = await Promise.all(kept.map((place) => replaceFiles(place, bytes)))
    assert.ok(replaced.flat().length > 0)
    assert.deepEqual(await again(), ['GET /collate', 'GET /collate.tgz'])
    registry.stop()
  })
}

test('the action takes no program of the repository, wherever it stands on the path', async () => {
  const origin = await propose(async (to) => {
    await plant(to, address)
    await falsify(to)
  })
  const registry = await serveRegistry(folder, [{...command, files: bin('apps/cli/bin/collate.js')}])
  const own = await mkdtemp(path.join(folder, 'own-'))
  const base = (await run(origin, 'git', ['rev-parse', 'base'])).answer.trim()
  const {workspace} = await judge([{uses: 'actions/checkout@x'}], origin)
  await symlink(path.join(workspace, 'node_modules/.bin'), path.join(own, 'link'))
  for (const first of ['node_modules/.bin', '', path.join(workspace, 'node_modules/.bin'), `${own}/link`]) {
    const {status, output, marks} = await judge(await recipes['the action']!(), origin, {
      ...runner(own, registry.address),
      PATH: [first, path.dirname(process.execPath), process.env['PATH']].join(path.delimiter),
      GITHUB_WORKSPACE: workspace,
      SINCE: base
    })
    assert.deepEqual(marks, [], first)
    assert.equal(status, 1, output)
    assert.match(output, falseNumber)
  }
  registry.stop()
})

/** Versions of Node, and whether the action brings its own. */
const nodes: ReadonlyArray<[version: string, brings: boolean]> = [
  ['20.19.0', true],
  ['22.17.1', true],
  ['22.18.0', false],
  ['26.0.0', false]
]

for (const [version, brings] of nodes) {
  test(`the action ${brings ? 'brings a Node' : 'takes the Node of the runner'} where that is ${version}`, async () => {
    const own = await mkdtemp(path.join(folder, 'own-'))
    const claim = path.join(own, 'claim.cjs')
    const versions = `{...process.versions, node: ${JSON.stringify(version)}}`
    await writeFile(claim, `Object.defineProperty(process, 'versions', {value: ${versions}})\n`)
    await mkdir(path.join(own, 'bin'))
    const stand = `#!/bin/sh\nexec '${process.execPath}' --require '${claim}' "$@"\n`
    await writeFile(path.join(own, 'bin/node'), stand, {mode: 0o755})
    const brought = {
      name: `node-${process.platform}-${process.arch}`,
      version: '24.21.0',
      files: {'bin/node': `#!/bin/sh\ntouch "$MARKS/brought"\nexec '${process.execPath}' "$@"\n`}
    }
    const registry = await serveRegistry(folder, [
      {...command, files: bin('apps/cli/bin/collate.js')},
      brought
    ])
    const {status, output, marks} = await judge(
      [{uses: 'actions/checkout@x'}, ...(await recipes['the action']!())],
      await propose(falsify),
      {
        ...runner(own, registry.address),
        PATH: [path.join(own, 'bin'), process.env['PATH']].join(path.delimiter),
        SINCE: ''
      }
    )
    registry.stop()
    assert.equal(status, 1, output)
    assert.match(output, falseNumber)
    assert.deepEqual(marks, brings ? ['brought'] : [])
  })
}

const falseNumberIn =
  /<testsuite name="articles\/tea-houses-2025\/zh\.mdx".*Unexpected `42%`, expected `41%`/s

/** What a runner tells a job that uses the action, or a recipe. */
function runner(own: string, registry: string): Record<string, string> {
  return {
    GITHUB_ACTION_PATH: root,
    RUNNER_TEMP: own,
    RUNNER_TOOL_CACHE: path.join(own, 'tools'),
    TMPDIR: own,
    npm_config_registry: registry,
    npm_config_update_notifier: 'false',
    CONTENT: '',
    DATA: '',
    LINKS: 'off',
    MAX_WARNINGS: '',
    RELEASE: 'false'
  }
}

/** Put other bytes into every file of a folder; none where it is not there. */
async function replaceFiles(place: string, bytes: Buffer): Promise<string[]> {
  const entries = await readdir(place, {recursive: true, withFileTypes: true}).catch(() => [])
  const files = entries.filter((d) => d.isFile()).map((d) => path.join(d.parentPath, d.name))
  for (const file of files) await writeFile(file, bytes)
  return files
}
