import assert from 'node:assert/strict'
import {test} from 'node:test'
import {publishLinks, type Call} from '../links/publish-links.ts'

const mark = '<!-- collate links -->'
const failing = {'https://a.example/': {firstFailed: '2026-11-01', failingDays: 3, reason: 'timeout'}}
const alive = {'https://a.example/': {lastAlive: '2026-11-03'}}

test('should open one pull request and one issue', async () => {
  const calls = await publish(failing, {})
  assert.deepEqual(writesOf(calls), [
    'POST git/refs',
    'PUT contents/content/links.json',
    'POST pulls',
    'POST issues'
  ])
})

test('should bring both up to date where they are there', async () => {
  const calls = await publish(failing, {hasBranch: true, hasPull: true, hasIssue: true})
  assert.deepEqual(writesOf(calls), [
    'PATCH git/refs/heads/collate-links',
    'PUT contents/content/links.json',
    'PATCH issues/7'
  ])
  assert.deepEqual(calls.at(-1)?.content, {body: `${mark}\n\nreport`})
})

test('should write nothing where nothing is new', async () => {
  assert.deepEqual(writesOf(await publish(alive, {ledger: alive})), [])
})

test('should close the issue when nothing fails any more', async () => {
  const calls = await publish(alive, {ledger: alive, hasIssue: true})
  assert.deepEqual(calls.at(-1)?.content, {body: `${mark}\n\nreport`, state: 'closed'})
})

for (const text of ['[]', 'null', '{', '"x"']) {
  test(`should refuse ${text} before it asks for anything`, async () => {
    let asked = 0
    const call: Call = async () => asked++
    await assert.rejects(publishLinks({ledger: Buffer.from(text), report: ''}, 'a/b', call))
    assert.equal(asked, 0)
  })
}

type Repository = {ledger?: object; hasBranch?: boolean; hasPull?: boolean; hasIssue?: boolean}
type Recorded = {method: string; route: string; content?: object | undefined}

/** Publish to a platform that answers like GitHub and notes what it is asked. */
async function publish(ledger: object, repository: Repository): Promise<Recorded[]> {
  const calls: Recorded[] = []
  const answers: Array<[route: RegExp, answer: unknown]> = [
    [/^contents\//, repository.ledger && {sha: 'f', content: encode(repository.ledger)}],
    [/^git\/ref\/heads\/main$/, {object: {sha: 'm'}}],
    [/^git\/ref\/heads\/collate-links$/, repository.hasBranch ? {} : undefined],
    [/^pulls/, repository.hasPull ? [{}] : []],
    [
      /^issues/,
      [
        {number: 6, body: mark, pull_request: {}},
        {number: 5, body: null},
        ...(repository.hasIssue ? [{number: 7, body: `${mark}\nold`}] : [])
      ]
    ]
  ]
  const call: Call = async (method, route, content) => {
    calls.push({method, route, content})
    return method === 'GET' ? answers.find(([pattern]) => pattern.test(route))?.[1] : {}
  }
  await publishLinks({ledger: Buffer.from(JSON.stringify(ledger)), report: 'report'}, 'owner/name', call)
  return calls
}

function encode(ledger: object): string {
  return `${Buffer.from(JSON.stringify(ledger)).toString('base64')}\n`
}

function writesOf(calls: readonly Recorded[]): string[] {
  return calls.filter((d) => d.method !== 'GET').map((d) => `${d.method} ${d.route}`)
}
