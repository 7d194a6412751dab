import assert from 'node:assert/strict'
import {readFile} from 'node:fs/promises'
import test from 'node:test'
import type {VFile} from 'vfile'
import {checkContent} from '../src/check-content.ts'
import {findUntoldChanges} from '../src/selection/untold-changes.ts'
import {commit, heads, publish, type Publication} from './publication.ts'

const stat = (text: string) => `<Stat cite="tea/green">${text}</Stat>`
const entry = 'corrections:\n  - {date: 2026-01-20, what: Wrong.}\n'

/** Numbers that took the place of others: `82% → 28%`. */
function untold(before: string, after: string, head = heads.en): string[] {
  const changes = findUntoldChanges('articles/a/en.mdx', `${heads.en}${before}\n`, `${head}${after}\n`)
  return changes.map((change) => `${change.before} → ${change.after}`)
}

test('a number that takes the place of a published one is told', () => {
  assert.deepEqual(untold(`In 2025 ${stat('82%')}.`, `In 2025 ${stat('28%')}.`), ['82% → 28%'])
  assert.deepEqual(untold(stat('82% of houses'), stat('over 82% of houses')), [])
  assert.deepEqual(untold(`${stat('82%')} and ${stat('82%')}`, `${stat('82%')} and ${stat('80%')}`), [
    '82% → 80%'
  ])
  assert.deepEqual(untold(stat('from 41% in 2024 to 56%'), stat('from 40% in 2024 to 56%')), ['41% → 40%'])
  assert.deepEqual(untold(`<Stat cite="tea/green@2024">82%</Stat>`, stat('83%')), ['82% → 83%'])
})

test('what comes, goes, moves or is written otherwise is no correction', () => {
  assert.deepEqual(untold(stat('82%'), `${stat('82%')} and ${stat('41%')}`), [])
  assert.deepEqual(untold(`${stat('82%')} and ${stat('41%')}`, stat('41%')), [])
  assert.deepEqual(untold(`a ${stat('82%')} b ${stat('41%')}`, `${stat('41%')} ${stat('82 percent')}`), [])
  assert.deepEqual(untold('82%', '28%'), [])
  assert.deepEqual(untold(stat('82%'), '<Stat cite="tea/black">41%</Stat>'), [])
})

test('an entry that is new answers it, and an old one does not', () => {
  const head = heads.en.replace('rights', `${entry}rights`)
  assert.deepEqual(untold(stat('82%'), stat('28%'), head), [])
  const both = [stat('82%'), stat('28%')].map((body) => `${head}${body}\n`) as [string, string]
  assert.equal(findUntoldChanges('articles/a/en.mdx', ...both).length, 1)
})

async function check({content, data}: Publication, since?: string): Promise<VFile[]> {
  return checkContent({content, data, cache: false, since, links: 'off', today: '2026-02-01'})
}

const printed = (files: readonly VFile[]) =>
  files.flatMap(({path, messages}) =>
    messages
      .filter((d) => d.ruleId === 'article-correction')
      .map(
        (d) =>
          `${path}:${d.line}:${d.column} ${String(d.fatal)} ${d.reason} ${/\p{Script=Han}/u.test(d.note ?? '')}`
      )
  )

test('a branch that changes a number is warned of readers who are not told, and nobody else is', async () => {
  const publication = await publish({
    green: `In 2025, ${stat('82%')} of tea houses served green tea. 茶馆供应绿茶。`
  })
  commit(publication)
  assert.deepEqual(printed(await check(publication, 'HEAD')), [])
  for (const language of ['zh', 'en'])
    await publication.replace(`content/articles/green/${language}.mdx`, '>82%<', '>28%<')
  await publication.write('content/articles/new/en.mdx', `${heads.en}In 2025, ${stat('82%')}.\n`)
  assert.deepEqual(printed(await check(publication, 'HEAD')), [
    'articles/green/en.mdx:9:10 false Unexpected `28%` in place of `82%`, expected an entry in `corrections` false',
    'articles/green/zh.mdx:11:10 false Unexpected `28%` in place of `82%`, expected an entry in `corrections` true'
  ])
  assert.deepEqual(printed(await check(publication)), [])
  await publication.replace('content/articles/green/en.mdx', 'rights', `${entry}rights`)
  assert.equal(printed(await check(publication, 'HEAD')).length, 1)
})

test('its page says why', async () => {
  const page = await readFile(new URL('../src/rules/article-correction.md', import.meta.url), 'utf8')
  assert.match(page, /^# article-correction\n\n.+\n\n.*\p{Script=Han}/u)
})
