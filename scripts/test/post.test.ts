import assert from 'node:assert/strict'
import {mkdtemp, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import path from 'node:path'
import process from 'node:process'
import {after, before, test} from 'node:test'
import {root, run} from './repository.ts'

let folder = ''
before(async () => (folder = await mkdtemp(`${tmpdir()}/findings-`)))
after(() => rm(folder, {recursive: true}))

const warning = {ruleId: 'a', severity: 'warning', reason: 'x', line: 1, waived: null}
const error = {
  ...warning,
  ruleId: 'statistic-value',
  severity: 'error',
  reason: 'Unexpected `99%`, expected `82%`'
}
const report = (...messages: unknown[]) => JSON.stringify([{path: 'articles/x/en.mdx', claims: 1, messages}])

/** Reports, and what the comment that is ours says in the end. */
const reports: Array<[what: string, text: string | undefined, status: number, comment: RegExp]> = [
  ['with an error', report(error), 0, /1 errors.*``? ?Unexpected `99%`, expected `82%`/s],
  [
    'of 5,001 warnings',
    report(...Array.from({length: 5001}, () => warning)),
    0,
    /4971 more are not shown here/
  ],
  ['that was never written', undefined, 1, /There is no report that can be read/],
  ['that is none', '{"path": ', 1, /There is no report that can be read/]
]

for (const [what, text, status, comment] of reports) {
  test(`a report ${what} changes our own comment and leaves that of a stranger`, async () => {
    const {written, ...ran} = await post(text, 'content/a .github/workflows/content.yml')
    assert.equal(ran.status, status)
    assert.match(written.line, /^PATCH issues\/comments\/777 /)
    assert.match(written.body, comment)
    assert.match(written.body, /It changes code.*`\.github\/workflows\/content\.yml`/s)
  })
}

test('a platform that does not say which files changed is no reason to be silent', async () => {
  const {status, written} = await post(report(error))
  assert.equal(status, 0)
  assert.match(written.body, /1 errors.*could not be told/s)
})

async function post(text: string | undefined, files?: string) {
  const file = path.join(folder, 'findings.json')
  await rm(file, {force: true})
  if (text !== undefined) await writeFile(file, text)
  const script = path.join(root, 'scripts/comment/post.ts')
  const standIn = path.join(import.meta.dirname, 'stand-in-platform.ts')
  const {status, answer} = await run(root, process.execPath, ['--import', standIn, script, file], {
    GITHUB_TOKEN: 'x',
    GITHUB_REPOSITORY: 'o/r',
    HEAD_BRANCH: 'b',
    HEAD_OWNER: 'mallory',
    HEAD_SHA: 'a'.repeat(40),
    RUN_URL: 'https://example.org/run',
    ...(files !== undefined && {CHANGED_FILES: files})
  })
  const [line, ...more] = answer.trimEnd().split('\n')
  assert.deepEqual(more, [])
  return {status, written: {line: line!, body: JSON.parse(line!.slice(line!.indexOf('{'))).body as string}}
}
