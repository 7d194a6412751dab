import assert from 'node:assert/strict'
import {execFileSync} from 'node:child_process'
import {existsSync} from 'node:fs'
import {chmod, mkdir, readFile, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import process from 'node:process'
import {test} from 'node:test'
import {makeFolder, readFiles, spawnCreate, type CreateRun} from './spawn-create.ts'

const cwd = await makeFolder()

test('a repository is begun, and a folder that holds nothing else is empty', async () => {
  assert.equal((await create('begun')).status, 0)
  assert.equal(await readFile(join(cwd, 'begun/.git/HEAD'), 'utf8'), 'ref: refs/heads/main\n')

  execFileSync('git', ['init', '--quiet', 'there'], {cwd})
  assert.equal((await create('there')).status, 0)
  assert.ok(existsSync(join(cwd, 'there/package.json')))
})

test('none is begun within another, nor where that is not wanted', async () => {
  execFileSync('git', ['init', '--quiet', 'outer'], {cwd})
  const {out} = await create('outer/inner')
  assert.ok(!existsSync(join(cwd, 'outer/inner/.git')))
  assert.doesNotMatch(out, /git init/)
  assert.match((await create('unwanted', {}, '--no-git')).out, /\n {2}git init\n/)
  assert.ok(!existsSync(join(cwd, 'unwanted/.git')))
})

test('without git the publication is written, and it is said', async () => {
  const {status, out, err} = await create('gitless', {PATH: cwd})
  assert.equal(status, 0)
  assert.match(err, /^No git repository was begun \(spawn git ENOENT\); `git init` begins one\.\n$/)
  assert.match(out, /\n {2}git init\n/)
  assert.ok((await readFiles(join(cwd, 'gitless'))).has('package.json'))
})

/** Who asked for a publication, and what installs its packages. */
const managers: Array<[agent: string, manager: string]> = [
  ['', 'npm'],
  ['npm/11.6.0 node/v24.21.0 linux x64', 'npm'],
  ['pnpm/12.20.0 npm/? node/v24.21.0', 'pnpm'],
  ['yarn/4.9.0 npm/? node/v24.21.0', 'yarn'],
  ['bun/1.3.0 npm/? node/v24.21.0', 'bun'],
  ['other/1.0.0', 'npm']
]

for (const [agent, manager] of managers) {
  test(`packages are installed by ${manager} for ${agent || 'nobody'}`, async () => {
    const tools = await makeTools(manager, 'echo "$PWD $*" > installed')
    const name = `by-${manager}-${agent.length}`
    const {status, out, err} = await spawnCreate([name, '--yes', '--no-git'], {
      cwd,
      env: {PATH: tools, npm_config_user_agent: agent}
    })
    assert.deepEqual([status, err], [0, `Installing packages: \`${manager} install\`\n`])
    assert.equal(await readFile(join(cwd, name, 'installed'), 'utf8'), `${join(cwd, name)} install\n`)
    assert.match(out, new RegExp(`\\n {2}${manager} start\\n$`))
  })
}

test('an install that fails is said with its reason, and the files are there', async () => {
  const tools = await makeTools('npm', 'echo no registry >&2; exit 7')
  const {status, out, err} = await spawnCreate(['failed', '--yes', '--no-git'], {cwd, env: {PATH: tools}})
  assert.equal(status, 2)
  assert.match(
    err,
    /\nno registry\n`npm install` failed; the files are written, try it again in the folder\.\n$/
  )
  assert.match(out, /\n {2}npm install\n {2}npm start\n$/)
  assert.ok(existsSync(join(cwd, 'failed/package.json')))
})

function create(name: string, env: Record<string, string> = {}, ...args: string[]): Promise<CreateRun> {
  return spawnCreate([name, '--yes', '--no-install', ...args], {cwd, env})
}

/** A folder with one program that does what is said, and nothing else. */
async function makeTools(name: string, script: string): Promise<string> {
  const folder = join(await makeFolder(), 'tools')
  await mkdir(folder)
  await writeFile(join(folder, name), `#!/bin/sh\n${script}\n`)
  await chmod(join(folder, name), 0o755)
  assert.notEqual(folder, process.env['PATH'])
  return folder
}
