import assert from 'node:assert/strict'
import {once} from 'node:events'
import {mkdtemp, mkdir, rm, writeFile} from 'node:fs/promises'
import {request} from 'node:http'
import type {AddressInfo} from 'node:net'
import {tmpdir} from 'node:os'
import test from 'node:test'
import {createStaticServer} from '../src/serve/static-server.ts'

test('a site is served with its headers, and nothing from outside its folder', async (t) => {
  const directory = await mkdtemp(`${tmpdir()}/site-`)
  t.after(() => rm(directory, {recursive: true}))
  await mkdir(`${directory}/site/zh`, {recursive: true})
  await writeFile(`${directory}/secret.txt`, 'secret')
  await writeFile(`${directory}/site/zh/index.html`, '<p>页</p>')
  await writeFile(`${directory}/site/404.html`, 'not here')
  await writeFile(`${directory}/site/a.avif`, '')
  await writeFile(
    `${directory}/site/_headers`,
    '/*\n  X-All: yes\n/zh/*\n  X-Chinese: yes\n  X-All: joined\n/:view/:slug/card/\n  ! X-All\n  X-All: no\n'
  )
  await mkdir(`${directory}/site/en/a.b/card`, {recursive: true})
  await writeFile(`${directory}/site/en/a.b/card/index.html`, 'card')
  await writeFile(`${directory}/site/_redirects`, '/zh/old/ /zh/ 301\n/zh/old/* /zh/new/:splat 301\n')
  const server = await createStaticServer(`${directory}/site`)
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  t.after(() => server.close())
  const {port} = server.address() as AddressInfo

  const page = await get(port, '/zh/')
  assert.deepEqual(
    [page.status, page.body, page.headers['x-all'], page.headers['x-chinese']],
    [200, '<p>页</p>', 'yes, joined', 'yes']
  )
  assert.equal(page.headers['content-type'], 'text/html; charset=utf-8')
  assert.deepEqual((await get(port, '/zh')).headers['location'], '/zh/')
  assert.equal((await get(port, '/en/a.b/card/')).headers['x-all'], 'no')
  for (const [from, to] of [
    ['/zh/old/', '/zh/'],
    ['/zh/old/facts/', '/zh/new/facts/']
  ] as const) {
    const moved = await get(port, from)
    assert.deepEqual([moved.status, moved.headers['location']], [301, to])
  }
  assert.equal((await get(port, '/zh/older/')).status, 404)
  assert.equal((await get(port, '/a.avif?x')).headers['content-type'], 'image/avif')

  for (const path of [
    '/../secret.txt',
    '/..%2fsecret.txt',
    '/zh/../../secret.txt',
    '/%2e%2e/secret.txt',
    '/_headers',
    '/_redirects',
    '/%zz',
    '/a%00'
  ]) {
    const {status, body} = await get(port, path)
    assert.equal(status, 404, path)
    assert.equal(body, 'not here', path)
  }
  assert.equal((await get(port, '/zh/', 'POST')).status, 405)
})

test('a site that stands in a folder is served there, and nowhere else', async (t) => {
  const directory = await mkdtemp(`${tmpdir()}/site-`)
  t.after(() => rm(directory, {recursive: true}))
  await mkdir(`${directory}/zh`)
  await writeFile(`${directory}/zh/index.html`, '<p>页</p>')
  await writeFile(`${directory}/404.html`, 'not here')
  await writeFile(`${directory}/_headers`, '/pub/zh/*\n  X-Chinese: yes\n')
  const server = await createStaticServer(directory, '/pub')
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  t.after(() => server.close())
  const {port} = server.address() as AddressInfo
  const page = await get(port, '/pub/zh/')
  assert.deepEqual([page.status, page.headers['x-chinese']], [200, 'yes'])
  assert.equal((await get(port, '/pub/zh')).headers['location'], '/pub/zh/')
  for (const path of ['/zh/', '/public/zh/', '/pub/../zh/'])
    assert.equal((await get(port, path)).status, 404, path)
})

async function get(port: number, path: string, method = 'GET') {
  const sent = request({host: '127.0.0.1', port, path, method, agent: false}).end()
  const [response] = await once(sent, 'response')
  let body = ''
  for await (const chunk of response) body += chunk
  return {status: response.statusCode as number, headers: response.headers as Record<string, string>, body}
}
