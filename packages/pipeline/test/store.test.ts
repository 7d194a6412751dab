import assert from 'node:assert/strict'
import {spawn} from 'node:child_process'
import {generateKeyPairSync} from 'node:crypto'
import {once} from 'node:events'
import {cp, readdir} from 'node:fs/promises'
import {join} from 'node:path'
import process from 'node:process'
import {test} from 'node:test'
import {setTimeout as sleep} from 'node:timers/promises'
import {Client} from 'pg'
import {checkContent} from '../src/check-content.ts'
import {readStore} from '../src/store/read-store.ts'
import {openSharedResults, type SharedResults} from '../src/store/shared-results.ts'
import {publish, type Publication} from './publication.ts'
import {freePort} from './free-port.ts'
import {startPostgres} from './postgres.ts'
import {startRedis} from './redis.ts'
import {postgres, stores} from './stores.ts'

const secret = 'of trusted jobs only'
const pair = generateKeyPairSync('ed25519', {
  privateKeyEncoding: {type: 'pkcs8', format: 'pem'},
  publicKeyEncoding: {type: 'spki', format: 'pem'}
})

/** One false number and one true one, in both languages. */
const tea = await publish({
  'green-tea': '<Stat cite="tea/green">99%</Stat> of tea houses serve green tea in 2025.',
  'black-tea': '<Stat cite="tea/black">41%</Stat> of tea houses serve black tea in 2025.'
})

for (const [kind, open] of Object.entries(stores)) {
  test(`what one machine has checked, another one finds in a store: ${kind}`, async () => {
    const {address, read} = await open()
    const first = await check(tea, {address, key: secret})
    assert.deepEqual(first, {checked: 2, errors: 2, warnings: []})
    const other = await elsewhere(tea)
    const found = await check(other, {address, key: secret})
    assert.deepEqual(found, {...first, checked: 0})

    // A cell has changed: what cites it is checked, and nothing else.
    await other.replace('data/tea/observations.csv', 'green,2025,,,82', 'green,2025,,,99')
    assert.deepEqual(await check(other, {address, key: secret}), {checked: 1, errors: 0, warnings: []})
    assert.equal((await read()).size, 2)
  })

  test(`what the key does not prove is not there: ${kind}`, async () => {
    const {address, read, write} = await open()
    const ours = await share({address, key: pair.privateKey})
    await ours.keep(results)
    assert.deepEqual(await ours.find(keys), new Map(results.map(({slug, ...result}) => [slug, result])))
    const entries = await read()
    for (const forge of forgeries) {
      for (const [key, text] of entries) await write(key, forge(text, [...entries.values()]))
      assert.equal((await ours.find(keys)).size, 0, String(forge))
    }
    ours.close()
  })

  test(`who has the public key alone reads a store and never writes: ${kind}`, async () => {
    const {address, read} = await open()
    const [ours, theirs] = [pair.privateKey, pair.publicKey].map((key) => share({address, key}))
    await (await ours!).keep(results.slice(1))
    await (await theirs!).keep(results)
    assert.equal((await read()).size, 1)
    assert.equal((await (await theirs!).find(keys)).size, 1)
    for (const store of [ours!, theirs!]) (await store).close()
  })
}

/** Results of two articles, and what they are asked for by. */
const results = ['green-tea', 'black-tea'].map((slug) => ({
  slug,
  key: 'k',
  dependsOn: {data: [], pages: []},
  state: 's',
  files: [{path: slug, claims: 1, statistics: [], messages: []}]
}))
const keys = results.map(({slug, key}) => ({slug, key}))

/** What somebody may write into a store in place of an entry. */
const forgeries: Array<(text: string, all: readonly string[]) => string> = [
  (text, all) => all.find((d) => d !== text)!,
  (text) => text.replace(/.(?=.{4}$)/, (sign) => (sign === 'A' ? 'B' : 'A')),
  (text) => text.slice(0, -8),
  (text) => text.slice(text.indexOf('\n')),
  () => '{"value": []}',
  () => ''
]

test('a false number is found, whatever is in a store', async () => {
  const {address, read, write} = await stores['folder']!()
  await check(tea, {address, key: secret})
  for (const [key, text] of await read()) await write(key, text.slice(0, -8))
  assert.deepEqual(await check(tea, {address, key: secret}), {checked: 2, errors: 2, warnings: []})
})

test('what a part has checked before it was killed is not checked again', async () => {
  const texts = (stat: string, times: number) => Array.from({length: times}, () => stat).join('\n\n')
  const short = '<Stat cite="tea/black">41%</Stat> of tea houses serve black tea in 2025.'
  // Results are shared in groups of 50; the long articles are what is left to do then.
  const articles = [
    ...Array.from({length: 50}, (_, index) => [`a-${index}`, short] as const),
    ...Array.from({length: 8}, (_, index) => [`b-${index}`, texts(short, 80)] as const)
  ]
  const many = await publish(Object.fromEntries(articles))
  const {address} = await stores['folder']!()
  // What is being written has another name.
  const entries = async () => (await readdir(address, {recursive: true})).filter((d) => /^..\/\w+$/.test(d))
  const store = {address, key: secret}
  const code = `import {checkContent} from ${JSON.stringify(import.meta.resolve('../src/check-content.ts'))}
    await checkContent(${JSON.stringify({...placesOf(many), store})})`
  const child = spawn(process.execPath, ['--input-type=module', '-e', code], {
    stdio: 'ignore',
    detached: true
  })
  const closed = once(child, 'close')
  while ((await entries()).length < 50) await sleep(10)
  process.kill(-child.pid!, 'SIGKILL')
  assert.equal((await closed)[1], 'SIGKILL')

  const left = articles.length - (await entries()).length
  assert.ok(left > 0)
  assert.deepEqual(await check(many, store), {checked: left, errors: 0, warnings: []})
})

test('results of who has another key, or another kind of key, are none', async () => {
  const {address} = await stores['folder']!()
  await (await share({address, key: 'of somebody else'})).keep(results)
  for (const key of [secret, pair.publicKey])
    assert.equal((await (await share({address, key})).find(keys)).size, 0)
})

test('a database forgets what nobody has written for a month', async () => {
  const {address, read} = await stores['PostgreSQL']!()
  const client = new Client({connectionString: postgres})
  await client.connect()
  const first = await share({address, key: secret})
  await first.keep(results)
  await client.query(
    'UPDATE collate_results SET written = current_date - 31 WHERE value LIKE (SELECT min(value) FROM collate_results)'
  )
  await client.end()
  const second = await share({address, key: secret})
  assert.equal((await read()).size, 1)
  await second.keep(results)
  assert.equal((await read()).size, 2)
  for (const store of [first, second]) store.close()
})

test('parts that begin at once share one table', async () => {
  const {address, read} = await stores['PostgreSQL']!()
  const parts = await Promise.all(Array.from({length: 8}, () => share({address, key: secret})))
  await Promise.all(parts.map((part) => part.keep(results)))
  assert.equal((await read()).size, 2)
  for (const part of parts) part.close()
})

test('a database that goes away while nothing is asked of it is one warning', async () => {
  const server = await startPostgres()
  const warnings: string[] = []
  const store = readStore({address: server.url, key: secret})
  const shared = (await openSharedResults(store, (reason) => warnings.push(reason)))!
  await shared.keep(results)
  await server.end()
  for (const _ of [1, 2]) assert.equal((await shared.find(keys)).size, 0)
  assert.equal(warnings.length, 1)
  assert.match(
    warnings[0]!,
    /^Unexpected `.+` from the store `postgres:\/\/127\.0\.0\.1:\d+\/postgres`, expected an answer$/
  )
})

test('a bucket that is not there, or whose server does not answer, is one warning', async () => {
  const nowhere = await check(await elsewhere(tea), {address: 's3://nowhere', key: secret})
  const {AWS_ENDPOINT_URL_S3: server} = process.env
  process.env['AWS_ENDPOINT_URL_S3'] = `http://127.0.0.1:${await freePort()}/`
  const silent = await check(await elsewhere(tea), {address: 's3://results/x', key: secret})
  process.env['AWS_ENDPOINT_URL_S3'] = server
  for (const [{warnings, ...found}, reason] of [
    [nowhere, 'NoSuchBucket'],
    [silent, 'ECONNREFUSED']
  ] as const) {
    assert.deepEqual(found, {checked: 2, errors: 2})
    assert.deepEqual(warnings.length, 1)
    assert.match(warnings[0]!, new RegExp(`^Unexpected \`${reason}\` from the store \`s3://`))
  }
})

test('without a key nothing is believed or kept, which is said', async () => {
  const {address, read} = await stores['folder']!()
  const warning = `Unexpected store \`${address}\` without \`COLLATE_STORE_KEY\`, expected a key`
  assert.deepEqual(await check(tea, {address}), {checked: 2, errors: 2, warnings: [warning]})
  assert.equal((await read()).size, 0)
})

test('a check goes on without a store that does not answer, and says so once', async () => {
  const closed = await startRedis('of the server')
  const refused = await check(await elsewhere(tea), {address: closed.url, key: secret})
  await closed.end()
  const silent = await check(await elsewhere(tea), {
    address: closed.url.replace('//', '//user:password@'),
    key: secret
  })
  const absent = await check(await elsewhere(tea), {address: join(tea.root, 'nowhere'), key: pair.publicKey})
  const {address} = await stores['PostgreSQL']!()
  const empty = await check(await elsewhere(tea), {address, key: pair.publicKey})
  const answers: Array<[found: typeof refused, answer: RegExp]> = [
    [refused, /^Unexpected `NOAUTH .+` from the store `redis:/],
    [silent, /^Unexpected `ECONNREFUSED` from the store `redis:\/\/127\.0\.0\.1:\d+`, expected an answer$/],
    [empty, /^Unexpected `relation "collate_results" does not exist` from the store `postgresql:/],
    [absent, /^Unexpected `ENOENT` from the store `.+nowhere`, expected an answer$/]
  ]
  for (const [{warnings, ...found}, answer] of answers) {
    assert.deepEqual(found, {checked: 2, errors: 2})
    assert.equal(warnings.length, 1)
    assert.match(warnings[0]!, answer)
  }
})

/** What is no store, and no key. */
const mistakes: Array<[store: {address: string; key?: string}, answer: RegExp]> = [
  [{address: 'ftp://host/x'}, /^Unexpected store `ftp:\/\/host`, expected a folder or an address like /],
  [{address: 'mysql://lin:password@host/x'}, /^Unexpected store `mysql:\/\/host`, /],
  [{address: 'redis:'}, /^Unexpected store /],
  [{address: 'x', key: '-----BEGIN PUBLIC KEY-----'}, /^Unexpected key in `COLLATE_STORE_KEY`, expected /]
]

for (const [store, answer] of mistakes) {
  test(`refuses ${JSON.stringify(store)}`, async () => {
    await assert.rejects(check(tea, store), {name: 'UnusableError', message: answer})
  })
}

async function share(store: {address: string; key: string}): Promise<SharedResults> {
  return (await openSharedResults(readStore(store), assert.fail))!
}

/** The same publication on another machine, which has checked nothing yet. */
async function elsewhere({root}: Publication): Promise<Publication> {
  const other = await publish({})
  await cp(root, other.root, {recursive: true})
  return other
}

function placesOf({content, data}: Publication) {
  return {content, data, cache: false as const, today: '2026-02-01', withNumbers: true}
}

async function check(publication: Publication, store: {address: string; key?: string}) {
  let checked = 0
  const warnings: string[] = []
  const files = await checkContent({
    ...placesOf(publication),
    store,
    progress: (_, total) => (checked = total),
    warn: (reason) => warnings.push(reason)
  })
  const errors = files.flatMap((d) => d.messages).filter((d) => d.ruleId === 'statistic-value').length
  return {checked, errors, warnings}
}
