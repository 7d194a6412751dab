import assert from 'node:assert/strict'
import {execFileSync} from 'node:child_process'
import {once} from 'node:events'
import {appendFile, cp, mkdtemp, readFile, rm, writeFile} from 'node:fs/promises'
import {createServer, type Server} from 'node:http'
import {enableCompileCache} from 'node:module'
import type {AddressInfo} from 'node:net'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {after, before, test} from 'node:test'
import {fileURLToPath} from 'node:url'
import type {CheckedFile} from '../src/checked-file.ts'
import {runCollate} from './run-collate.ts'

// Each check starts processes: what they compile is kept from one to the next.
enableCompileCache()

const base = fileURLToPath(new URL('fixtures/base', import.meta.url))
const slugs = ['teapots', 'tea-cups', 'tea-houses']
const edition = (slug: string) => join(root, 'content/articles', slug, 'en.mdx')

/** Hosts on the loopback of this machine, and what they were asked. */
const servers: Server[] = []
let hosts: string[] = []
let asked: string[] = []
/** A publication whose articles link to all of them, and the source of its data to one. */
let root = ''

before(async () => {
  for (const address of ['127.0.0.1', '127.0.0.2', '127.0.0.3', '127.0.0.4']) {
    const server = createServer((request, response) => {
      asked.push(`${request.headers.host}${request.url}`)
      const isOld = request.url!.startsWith('/old')
      response.writeHead(isOld ? 301 : 200, isOld ? {location: '/new'} : {'content-type': 'text/html'})
      response.end('<!doctype html><p>Tea.</p>')
    }).listen(0, address)
    await once(server, 'listening')
    servers.push(server)
  }
  hosts = servers.map((d) => d.address() as AddressInfo).map((d) => `${d.address}:${d.port}`)
  root = await mkdtemp(join(tmpdir(), 'collate-'))
  await cp(base, root, {recursive: true})
  const sources = join(root, 'data/tea-houses/sources.csv')
  const rows = (await readFile(sources, 'utf8')).replaceAll('https://example.org', `http://${hosts[3]}/old`)
  await writeFile(sources, rows)
  for (const slug of slugs) {
    if (slug !== 'tea-houses')
      await cp(join(root, 'content/articles/tea-houses'), join(edition(slug), '..'), {recursive: true})
    const links = hosts.map((host) => `[a page about tea](http://${host}/old/${slug})`)
    await appendFile(edition(slug), `\n${links.join(', ')}\n`)
  }
  git('init', '--quiet')
  git('add', 'content', 'data')
  git('-c', 'user.name=Lin', '-c', 'user.email=lin@example.org', 'commit', '--quiet', '--message', 'Begin')
})
after(async () => {
  for (const server of servers) server.close()
  await rm(root, {recursive: true})
})

test('the hosts of links are divided among the parts, and their report is that of one check', async () => {
  // Notes answer what was found on three of the hosts, whichever parts ask them, and one answers nothing.
  const found: CheckedFile[] = JSON.parse((await check('--format', 'json')).out)
  const moved = found
    .find((d) => d.path === 'articles/teapots/en.mdx')!
    .messages.filter((d) => d.ruleId === 'link-moved')
  assert.equal(moved.length, 4)
  const until = new Date(Date.now() + 30 * 24 * 60 * 60 * 1000).toISOString().slice(0, 10)
  for (const id of [...moved.slice(1).map((d) => d.finding), '0123456789abcdef'])
    await appendFile(
      edition('teapots'),
      `\n<Note waives="link-moved" finding="${id}" by="Lin" until="${until}">The old address stays, since printed copies of the article name it as well.</Note>\n`
    )
  const rules = await compare(3)
  assert.equal(rules.filter((d) => d === 'waiver-unused').length, 1)
})

test('of a branch, too', async () => {
  await appendFile(edition('tea-cups'), `\n[A new page](http://${hosts[0]}/old/new) about tea.\n`)
  const observations = join(root, 'data/tea-houses/observations.csv')
  await writeFile(observations, (await readFile(observations, 'utf8')).replace(',82,', ',83,'))
  await compare(2, '--since', 'HEAD')
})

/** Compare the reports of so many parts with that of one check, and what they asked the web. */
async function compare(count: number, ...args: string[]): Promise<string[]> {
  asked = []
  const whole = await check('--format', 'json', '--summary', 'whole.md', ...args)
  const requests = asked.toSorted()
  asked = []
  const reports = Array.from({length: count}, (_, index) => `${index + 1}.json`)
  for (const [index, report] of reports.entries()) {
    const part = ['--shard', `${index + 1}/${count}`, '--format', 'json', '--output', report]
    const {status, err} = await check(...part, ...args)
    assert.ok(status !== 2, err)
  }
  assert.deepEqual(asked.toSorted(), requests)
  const merge = ['merge', ...reports, '--format', 'json', '--summary', 'merged.md']
  assert.deepEqual(await runCollate(merge, {cwd: root}), whole)
  const [one, other] = ['whole.md', 'merged.md'].map((name) => readFile(join(root, name), 'utf8'))
  assert.equal(await other, await one)
  return (JSON.parse(whole.out) as CheckedFile[]).flatMap((d) => d.messages.map(({ruleId}) => ruleId))
}

function check(...args: string[]) {
  const allowed = hosts.flatMap((host) => ['--allow-host', host])
  return runCollate(['check', '--no-cache', '--links', 'all', ...allowed, ...args], {cwd: root})
}

function git(...args: string[]): void {
  execFileSync('git', args, {cwd: root})
}
