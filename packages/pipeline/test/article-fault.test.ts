import assert from 'node:assert/strict'
import {readdir} from 'node:fs/promises'
import {test} from 'node:test'
import {allRules, waivableRules} from '@collate/findings'
import {VFile} from 'vfile'
import {everything} from '../src/cache/data-names.ts'
import type {ArticleWork} from '../src/article-parts.ts'
import {articleFault, ownFaultOf} from '../src/rules/article-fault.ts'
import {runArticles, type ArticleOutcome} from '../src/run-articles.ts'
import type {Settings} from '../src/settings.ts'
import {heads, publish} from './publication.ts'

test('article-fault is a rule with a page, and no note answers it', async () => {
  assert.ok(allRules.has(articleFault.id))
  assert.ok(!waivableRules.has(articleFault.id))
  const pages = await readdir(new URL('../src/rules/', import.meta.url))
  assert.ok(pages.includes(`${articleFault.id}.md`))
})

test('a fault of ours in one article is a finding of each file it stands in the way of; all others are checked', async () => {
  const {content} = await publish({
    faulty: 'Green tea <Stat cite="broken/green">82%</Stat>.',
    wrong: 'Only <Wrong>water</Wrong>.'
  })
  const found = await checkWithBrokenData(content, ['faulty', 'wrong'])
  assert.deepEqual(
    found.map((d) => d.replace(/`.+`/, '`…`')),
    [
      'articles/faulty/en.mdx 1:1 article-fault Unexpected fault of ours `…`, expected a check to the end',
      'articles/faulty/zh.mdx 1:1 article-fault Unexpected fault of ours `…`, expected a check to the end',
      'articles/wrong/en.mdx 9:6 mdx-component Unexpected `…`',
      'articles/wrong/zh.mdx 11:6 mdx-component Unexpected `…`'
    ]
  )
})

test('an article of which a part was not checked depends on all data, whatever the rest cites', async () => {
  const {content, write} = await publish({half: 'Green tea <Stat cite="broken/green">82%</Stat>.'})
  await write('content/articles/half/en.mdx', `${heads.en}Only water.\n`)
  const outcomes = await runWithBrokenData(content, ['half'])
  const {dependsOn, isWhole} = outcomes.get('half')!
  assert.deepEqual([isWhole, dependsOn.data], [false, [everything]])
})

test('a fault of ours says where it is in our code, and nothing of the machine', () => {
  for (const [name, words] of [
    ['zh.mdx', '检查程序自身'],
    ['en.mdx', 'The check itself']
  ] as const) {
    const file = new VFile({path: `articles/x/${name}`})
    articleFault.report(file, ownFaultOf(new TypeError('`x`\nis not a function')))
    const [message] = file.messages
    assert.equal(message?.fatal, true)
    assert.equal(message?.actual, '´x´ is not a function')
    assert.ok(message?.note?.startsWith(words))
    assert.match(message?.note ?? '', /[（(]packages\/pipeline\/test\/article-fault\.test\.ts:\d+[）)]/)
  }
})

/** Check articles with a data package that no loader would let through: whoever looks into it falls over. */
async function runWithBrokenData(content: string, slugs: string[]) {
  const broken = {name: 'broken', indicators: new Map([['green', {package: 'broken'}]]), sources: new Map()}
  const setup: ArticleWork = {
    content,
    statistics: {packages: new Map([['broken', broken as never]])},
    unusable: [],
    folders: () => [],
    glossary: {entries: [], byId: new Map()},
    links: 'off',
    allowHosts: [],
    uncited: 'warning',
    languages: ['zh', 'en'],
    release: false,
    withNumbers: false,
    today: '2026-02-01'
  }
  const jobs = slugs.map((slug) => ({slug, languages: ['zh', 'en'] as const, isWhole: true, pictures: []}))
  const outcomes = new Map<string, ArticleOutcome>()
  await runArticles(jobs, setup, {processes: 2} as Settings, (slug, outcome) => outcomes.set(slug, outcome))
  return outcomes
}

async function checkWithBrokenData(content: string, slugs: string[]): Promise<string[]> {
  const outcomes = await runWithBrokenData(content, slugs)
  return [...outcomes.values()]
    .flatMap(({files}) => files)
    .flatMap(({path, messages}) =>
      messages
        .filter((d) => d.ruleId === articleFault.id || d.ruleId === 'mdx-component')
        .map(({ruleId, reason, place}) => {
          const {line, column} = place && 'start' in place ? place.start : place!
          return `${path} ${line}:${column} ${ruleId} ${reason}`
        })
    )
    .toSorted()
}
