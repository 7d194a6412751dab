import assert from 'node:assert/strict'
import {createServer} from 'node:http'
import type {AddressInfo} from 'node:net'
import {after, before, test} from 'node:test'
import {checkContent, type CheckOptions} from '../src/index.ts'
import {commit, publish, type Publication} from './publication.ts'

/** Pages of a web of our own. */
const pages: Record<string, [status: number, headers: Record<string, string>, body: string]> = {
  '/tea': [200, {'content-type': 'text/html'}, '<!doctype html><p id="part">Green tea is served by 82%.</p>'],
  '/coffee': [200, {'content-type': 'text/html'}, '<!doctype html><p>Coffee is served by many.</p>'],
  '/old': [301, {location: '/tea'}, '']
}

const server = createServer((request, response) => {
  const [status, headers, body] = pages[request.url!] ?? [500, {}, '']
  response.writeHead(status, headers).end(body)
})
let host = ''

before(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  host = `127.0.0.1:${(server.address() as AddressInfo).port}`
})

after(() => server.close())

test('the web is asked about links, and what it says stands where the link is', async () => {
  const publication = await publishLinks(
    '[tea](http://HOST/tea#part) [old](http://HOST/old) [lost](http://HOST/tea#lost)'
  )
  assert.deepEqual(await found(publication), [
    'articles/linked/en.mdx: warning link-moved http://HOST/old',
    'articles/linked/en.mdx: error link-dead anchor',
    'articles/linked/zh.mdx: warning link-moved http://HOST/old',
    'articles/linked/zh.mdx: error link-dead anchor'
  ])
})

test('what has been checked before is asked again', async () => {
  const publication = await publishLinks('[old](http://HOST/old)')
  const first = await found(publication)
  assert.deepEqual(await found(publication), first)
  assert.equal(first.length, 2)
})

test('a page that is linked as a source must hold the number', async () => {
  const claim = '<Stat cite="tea/green">82%</Stat> of tea houses served green tea in 2025'
  const publication = await publishLinks(
    `${claim} ([report](http://HOST/coffee)).\n\n${claim} ([report](http://HOST/tea)).`
  )
  assert.deepEqual(
    (await found(publication)).filter((d) => d.includes('/en.mdx')),
    ['articles/linked/en.mdx: warning link-unsupported http://HOST/coffee']
  )
})

test('the sources of a data package are asked for at their row', async () => {
  const publication = await publishLinks('No link.')
  await publication.replace('data/tea/sources.csv', `${host}/tea`, `${host}/old`)
  assert.deepEqual(await found(publication), ['data/tea/sources.csv: warning link-moved http://HOST/old'])
})

test('the sources of a data package are looked at without the web', async () => {
  const publication = await publishLinks('No link.')
  await publication.replace('data/tea/sources.csv', `http://${host}/tea`, 'http://10.0.0.1/tea?utm_source=x')
  const files = await check(publication, {links: 'off'})
  const table = files.find((d) => d.path === 'data/tea/sources.csv')
  assert.deepEqual(
    table?.messages.map((d) => `${d.line} ${d.ruleId}`),
    ['2 link-tracking', '2 link-private']
  )
})

test('of a branch, some hundred links are asked about, and no more', async () => {
  const publication = await publishLinks('No link.')
  commit(publication)
  const many = Array.from({length: 310}, (_, index) => `- [page ${index}](http://n${index}.invalid/)`)
  await publication.replace('content/articles/linked/en.mdx', 'No link.', many.join('\n'))
  const files = await check(publication, {since: 'HEAD', allowHosts: [host], linkBudget: 3})
  const edition = files.find((d) => d.path === 'articles/linked/en.mdx')!
  const unasked = edition.messages.filter((d) => d.ruleId === 'link-unknown' && d.actual === 'too-many')
  // The address of the source is asked as well.
  assert.ok(unasked.length >= 10 && unasked.length <= 12, String(unasked.length))
  assert.equal(edition.data.links?.filter((d) => d.isNew).length, 310)
})

test('a branch that adds more links than anybody follows is told so, without the web', async () => {
  const publication = await publishLinks('An [old link](https://old.example.org/).')
  commit(publication)
  const many = Array.from(
    {length: 500},
    (_, index) => `- [page ${index}](https://h${index % 5}.example.org/${index})`
  )
  await publication.replace('content/articles/linked/en.mdx', 'An [old', `${many.join('\n')}\n[old`)
  await publication.replace('content/articles/linked/zh.mdx', 'An [old', '[page 1](https://h1.example.org/1)')
  const files = await check(publication, {since: 'HEAD', links: 'off'})
  const crowds = files.flatMap(({path, messages}) =>
    messages.filter((d) => d.ruleId === 'link-many').map((d) => `${path}:${d.line} ${d.fatal} ${d.actual}`)
  )
  const edition = 'articles/linked/en.mdx'
  const first = 9
  assert.deepEqual(crowds, [
    `${edition}:${first + 100} false 500`,
    ...[250, 251, 252, 253, 254].map((index) => `${edition}:${first + index} false 100`)
  ])
  const links = files.find((d) => d.path === edition)?.data.links ?? []
  assert.deepEqual(
    links.filter((d) => !d.isNew).map((d) => d.url),
    ['https://old.example.org/']
  )
  const everything = await check(publication, {links: 'off'})
  assert.ok(everything.every(({messages}) => messages.every((d) => d.ruleId !== 'link-many')))
})

test('sources that a branch adds count as links', async () => {
  const publication = await publishLinks('No link.')
  commit(publication)
  const rows = Array.from(
    {length: 60},
    (_, index) => `s${index},Report,Board,https://s.example.org/${index},2025-11-03,zh\n`
  )
  await publication.replace('data/tea/sources.csv', 'report,Tea', `${rows.join('')}report,Tea`)
  const files = await check(publication, {since: 'HEAD', links: 'off'})
  const crowds = files.flatMap(({path, messages}) =>
    messages.filter((d) => d.ruleId === 'link-many').map((d) => `${path}:${d.line} ${d.actual}`)
  )
  assert.deepEqual(crowds, ['data/tea/sources.csv:52 60'])
})

test('a note answers what the web says, and one without a reason to stand is an error', async () => {
  const publication = await publishLinks('[old](http://HOST/old)')
  const [moved] = (await check(publication)).find((d) => d.path.endsWith('en.mdx'))!.messages
  const note = `\n\n<Note waives="link-moved" finding="${moved!.finding}" by="Ada" until="2026-12-31">The old address is the one that was cited.</Note>\n`
  await publication.replace('content/articles/linked/en.mdx', '/old)', `/old)${note}`)
  const again = (await check(publication)).find((d) => d.path.endsWith('en.mdx'))!.messages
  assert.deepEqual(
    again.filter((d) => d.ruleId?.startsWith('link')).map((d) => d.waived?.by),
    ['Ada']
  )

  await publication.replace('content/articles/linked/en.mdx', '[old]', 'This is untrue: [old]')
  const changed = (await check(publication)).find((d) => d.path.endsWith('en.mdx'))!.messages
  const open = changed.find((d) => d.ruleId === 'link-moved')
  assert.equal(open?.waived, null)
  assert.deepEqual(changed.find((d) => d.ruleId === 'waiver-unused')?.expected, [open.finding])

  await publication.replace('content/articles/linked/en.mdx', '/old)', '/tea)')
  const last = (await check(publication)).find((d) => d.path.endsWith('en.mdx'))!.messages
  assert.ok(last.some((d) => d.ruleId === 'waiver-unused'))
})

test('since a revision, a dead link that was there before does not block', async () => {
  const publication = await publishLinks('[lost](http://HOST/tea#lost)')
  commit(publication)
  await publication.replace(
    'content/articles/linked/en.mdx',
    'tea#lost)',
    `tea#lost) and [another](http://${host}/tea#los)`
  )
  const dead = (await found(publication, {since: 'HEAD'})).filter((d) => d.includes('en.mdx'))
  assert.deepEqual(dead, [
    'articles/linked/en.mdx: warning link-dead anchor',
    'articles/linked/en.mdx: error link-dead anchor'
  ])
})

async function publishLinks(body: string): Promise<Publication> {
  const publication = await publish({linked: body.replaceAll('HOST', host)})
  await publication.replace('data/tea/sources.csv', 'https://example.org/tea.pdf', `http://${host}/tea`)
  return publication
}

async function check({content, data, cache}: Publication, options: Partial<CheckOptions> = {}) {
  return checkContent({
    content,
    data,
    cache,
    today: '2026-02-01',
    links: 'all',
    allowHosts: [host],
    ...options
  })
}

/** Findings about links that need the web. */
async function found(publication: Publication, options: Partial<CheckOptions> = {}): Promise<string[]> {
  const files = await check(publication, options)
  return files.flatMap(({path, messages}) =>
    messages
      .filter((d) => /^link-(?:dead|moved|unknown|unsupported)$/.test(d.ruleId ?? ''))
      .map((d) => `${path}: ${d.fatal ? 'error' : 'warning'} ${d.ruleId} ${d.actual}`.replace(host, 'HOST'))
  )
}
