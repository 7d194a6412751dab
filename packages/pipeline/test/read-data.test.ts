import assert from 'node:assert/strict'
import {cp, readFile} from 'node:fs/promises'
import {join} from 'node:path'
import {test} from 'node:test'
import {VFile} from 'vfile'
import {checkContent} from '../src/index.ts'
import {endedPackage} from '../src/data/ended-package.ts'
import {readData} from '../src/data/read-data.ts'
import {commit, publish, type Publication} from './publication.ts'

test('much data is read in processes of its own, to the same end', async () => {
  const publication = await publish({})
  await addPackage(publication, 'rice')
  await publication.replace('data/rice/observations.csv', ',82,', ',many,')
  const small = await readData(publication.data)
  // A file that nobody reads makes the data large, and nothing else.
  await publication.write('data/tea/README.md', 'x'.repeat(600_000))
  const large = await readData(publication.data)
  assert.deepEqual([...large.statistics.packages], [...small.statistics.packages])
  assert.deepEqual([...large.statistics.packages.keys()], ['tea'])
  assert.deepEqual(large.unusable, ['rice'])
  assert.deepEqual(plain(large.files), plain(small.files))
})

test('data that are too large together are one finding, and each article that cites them says so', async () => {
  const publication = await publish({
    green: 'Green tea <Stat cite="tea/green">82%</Stat>.',
    none: 'Only <Wrong>water</Wrong>.'
  })
  commit(publication)
  for (const name of ['rice', 'salt']) {
    await addPackage(publication, name)
    await publication.write(`data/${name}/README.md`, 'x'.repeat(9 * 1024 * 1024))
  }
  for (const since of [undefined, 'HEAD']) {
    const {content, data} = publication
    const files = await checkContent({content, data, since, cache: false, today: '2026-02-01'})
    const found = files.flatMap(({path, messages}) =>
      messages
        .filter((d) => d.fatal && !d.ruleId?.startsWith('translation-'))
        .map((d) => `${path} ${d.ruleId}`)
    )
    assert.deepEqual(found, [
      'articles/green/en.mdx statistic-unknown',
      'articles/green/zh.mdx statistic-unknown',
      ...(since ? [] : ['articles/none/en.mdx mdx-component', 'articles/none/zh.mdx mdx-component']),
      'data data-file'
    ])
  }
})

test('a data package that cannot be read to the end is one finding', () => {
  for (const [kind, reason] of [
    ['time', 'Unexpected data package that takes more than `20 s` to read, expected at most `20 s`'],
    [
      'memory',
      'Unexpected data package that needs more than `512 MiB` to be read, expected at most `512 MiB`'
    ],
    ['depth', 'Unexpected data package that is nested too deep, expected a flat one']
  ] as const) {
    const {path, messages} = endedPackage('tea', {kind})
    assert.deepEqual([path, messages[0]?.ruleId, messages[0]?.reason], ['data/tea', 'data-file', reason])
  }
  const {messages} = endedPackage('tea', {kind: 'fault', reason: 'x is not a function', stack: ''})
  assert.deepEqual(
    messages.map((d) => d.ruleId),
    ['article-fault']
  )
})

async function addPackage({data, replace}: Publication, name: string): Promise<void> {
  await cp(join(data, 'tea'), join(data, name), {recursive: true})
  const descriptor = await readFile(join(data, name, 'datapackage.json'), 'utf8')
  await replace(`data/${name}/datapackage.json`, descriptor, descriptor.replace('"tea"', `"${name}"`))
}

function plain(files: readonly VFile[]) {
  return files.map(({path, messages}) => ({path, messages: messages.map((d) => ({...d}))}))
}
