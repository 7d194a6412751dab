import assert from 'node:assert/strict'
import {readdir, readFile, rm, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {test} from 'node:test'
import type {VFile} from 'vfile'
import {checkContent, type CheckOptions} from '../src/index.ts'
import {publish, type Publication} from './publication.ts'
import {check, editions, plain, teas} from './tea-checks.ts'

const slugs = Object.keys(teas).toSorted()

test('exports only what others build on', async () => {
  assert.deepEqual(Object.keys(await import('../src/index.ts')).toSorted(), [
    'checkContent',
    'createProcessor',
    'readRulesVersion'
  ])
})

test('gives every edition, sorted by path', async () => {
  const {files} = await check(await publish(teas))
  const paths = slugs.flatMap(editions)
  assert.deepEqual(
    files.map((d) => d.path),
    paths
  )
})

test('needs nothing but the two directories', async () => {
  const {content, data} = await publish({'no-tea': 'Only water.'})
  const files = await checkContent({content, data})
  assert.deepEqual(
    files.map((d) => d.path),
    ['articles/no-tea/en.mdx', 'articles/no-tea/zh.mdx']
  )
})

test('gives the source of a file where something was found', async () => {
  const {files} = await check(await publish(teas))
  const [found] = files.filter((d) => d.path === 'articles/black-tea/zh.mdx')
  assert.match(String(found), /<Wrong>x<\/Wrong>/)
  assert.ok(found!.messages.some((d) => d.ruleId === 'mdx-component'))
})

test('an unchanged check checks nothing again, and finds the same', async () => {
  const publication = await publish(teas)
  const first = await check(publication)
  const second = await check(publication)
  assert.equal(first.checked, slugs.length)
  assert.equal(second.checked, 0)
  assert.deepEqual(plain(second.files), plain(first.files))
})

test('says of each number what it was taken for, and by which words, where that is asked for', async () => {
  const publication = await publish(teas)
  const plainly = await check(publication)
  const [first, second] = [
    await check(publication, {withNumbers: true}),
    await check(publication, {withNumbers: true})
  ]
  const numbersOf = (files: readonly VFile[]) =>
    files.find((d) => d.path === 'articles/both-teas/en.mdx')!.data.checked!.numbers
  assert.equal(numbersOf(plainly.files), undefined)
  assert.deepEqual([first.checked, second.checked], [slugs.length, 0])
  assert.deepEqual(numbersOf(second.files), numbersOf(first.files))
  const [green, black] = numbersOf(first.files)!
  assert.deepEqual(green!.reading.statistics, ['tea/green@2025'])
  assert.deepEqual(black!.compared[0], {
    facet: 'value',
    words: '41%',
    strength: 'bound',
    agrees: true,
    place: {line: black!.line, column: black!.column, endLine: black!.endLine, endColumn: black!.endColumn}
  })
})

test('asks for both editions only where the publication is written in both languages', async () => {
  const publication = await publish({'no-tea': 'Only water.'})
  await rm(join(publication.content, 'articles/no-tea/en.mdx'))
  const missing = async (languages?: CheckOptions['languages']) => {
    const {files} = await check(publication, {languages})
    return files.flatMap((d) => d.messages).filter((d) => d.ruleId === 'translation-missing').length
  }
  assert.deepEqual([await missing(), await missing(['zh']), await missing(['en', 'zh'])], [1, 0, 1])
  assert.equal(await missing(['en']), 1, 'none in the language of the publication')
})

/** Changes, and how many articles they concern. */
const changes: Array<[what: string, path: string, from: string, to: string, checked: number]> = [
  ['an edition', 'content/articles/green-tea/zh.mdx', '82%', '83%', 1],
  ['the value of a statistic', 'data/tea/observations.csv', ',82,', ',83,', 2],
  ['the locator of a statistic', 'data/tea/observations.csv', 'p. 9', 'p. 8', 2],
  ['a source of all statistics', 'data/tea/sources.csv', 'Tea Board', 'Board of Tea', 3],
  ['a name of a population', 'data/tea/populations.csv', 'tea houses,茶馆,', 'tea houses,茶馆,rooms', 3],
  ['the measure of an indicator', 'data/tea/indicators.csv', '绿茶,\n', '绿茶/龙井,\n', 3],
  ['the validity of the data', 'data/tea/observations.csv', ',82,', ',many,', 3]
]

for (const [what, path, from, to, checked] of changes) {
  test(`when ${what} changes, exactly what depends on it is checked again`, async () => {
    const publication = await publish(teas)
    await check(publication)
    await publication.replace(path, from, to)
    const again = await check(publication)
    assert.equal(again.checked, checked)
    const anew = await check({...publication, cache: `${publication.cache}-2`})
    assert.deepEqual(plain(again.files), plain(anew.files))
  })
}

test('an article is checked again when a page that it links to comes, goes or has other headings', async () => {
  const publication = await publish({
    from: 'To [a part](/zh/target/#parts), [one to come](/en/later/) and [itself](#none).',
    target: '## Parts\n\nSome.'
  })
  const broken = async () => {
    const {files, checked} = await check(publication)
    const found = files.find((d) => d.path === 'articles/from/zh.mdx')!.messages
    return [checked, found.filter((d) => d.ruleId === 'link-internal').map((d) => d.actual)]
  }

  assert.deepEqual(await broken(), [2, ['/en/later/', '#none']])
  await publication.replace('content/articles/target/zh.mdx', 'Parts', 'Pieces')
  assert.deepEqual(await broken(), [2, ['/zh/target/#parts', '/en/later/', '#none']])
  await publication.replace('content/articles/target/en.mdx', 'Some', 'Many')
  assert.deepEqual(await broken(), [1, ['/zh/target/#parts', '/en/later/', '#none']])
  await publication.write('content/articles/later/en.mdx', 'x')
  assert.deepEqual(await broken(), [2, ['/zh/target/#parts', '#none']])
  assert.deepEqual(await broken(), [0, ['/zh/target/#parts', '#none']])
})

test('a new lock file, a picture, and other settings are noticed', async () => {
  const publication = await publish({'green-tea': teas['green-tea']})
  const checked: number[] = []
  const count = async (options: Partial<CheckOptions> = {}) =>
    checked.push((await check(publication, options)).checked)

  await count()
  await publication.write('content/articles/green-tea/translation.lock.json', '{}')
  await count()
  await publication.write('content/articles/green-tea/translation.lock.json', '[]')
  await count()
  await publication.write('content/articles/green-tea/cover.png', 'no picture')
  await count()
  await count({release: true})
  await count({links: 'off'})
  await count()
  assert.deepEqual(checked, [1, 1, 1, 1, 1, 1, 0])
})

test('a lock file that nobody can read is told, whatever stands beside it', async (t) => {
  for (const [what, damage] of [
    ['both editions', async () => {}],
    ['one edition', ({root}) => rm(join(root, 'content/articles/no-tea/zh.mdx'))],
    ['an edition that does not parse', (d) => d.write('content/articles/no-tea/zh.mdx', 'x')]
  ] as Array<[string, (publication: Publication) => Promise<void>]>) {
    await t.test(what, async () => {
      const publication = await publish({'no-tea': teas['no-tea']})
      await publication.write('content/articles/no-tea/translation.lock.json', '{')
      await damage(publication)
      const {files} = await check(publication)
      const lock = files.find((d) => d.path.endsWith('translation.lock.json'))
      assert.deepEqual(
        lock?.messages.map((d) => d.ruleId),
        ['article-file']
      )
    })
  }
})

test('articles with a waiver are checked again on another day', async () => {
  const note =
    '<Note waives="statistic-value" finding="0000000000000000" by="Ada" until="2026-12-31">A long reason.</Note>'
  const publication = await publish({...teas, waived: `Tea.\n\n${note}`})
  const checked: number[] = []
  for (const today of ['2026-02-01', '2026-02-01', '2026-02-02']) {
    checked.push((await check(publication, {today})).checked)
  }
  assert.deepEqual(checked, [5, 0, 1])
})

/** What can become of a cache. */
const damages: Array<[what: string, damage: (text: string) => string]> = [
  ['empty', () => ''],
  ['cut', (text) => text.slice(0, text.length / 2)],
  ['edited', (text) => text.replaceAll('"fatal":true', '"fatal":false')],
  ['of other rules', (text) => `0${text}`],
  ['no cache at all', () => '{"green-tea": {}}']
]

for (const [what, damage] of damages) {
  test(`a cache that is ${what} is no cache`, async () => {
    const publication = await publish(teas)
    const first = await check(publication)
    const [name] = await readdir(publication.cache)
    const path = join(publication.cache, name!)
    await writeFile(path, damage(await readFile(path, 'utf8')))
    const second = await check(publication)
    assert.equal(second.checked, slugs.length)
    assert.deepEqual(plain(second.files), plain(first.files))
  })
}

test('works where nothing can be kept', async () => {
  const publication = await publish({'no-tea': 'Only water.'})
  await publication.write('cache', 'a file, and no directory')
  assert.equal((await check(publication)).files.length, 2)
  assert.equal((await check(publication, {cache: false})).files.length, 2)
})

/** What can be asked for, and what it means. */
const selections: Array<[path: string, files: string[]]> = [
  ['green-tea', ['articles/green-tea/en.mdx', 'articles/green-tea/zh.mdx']],
  ['articles/green-tea/', ['articles/green-tea/en.mdx', 'articles/green-tea/zh.mdx']],
  ['articles/green-tea/zh.mdx', ['articles/green-tea/zh.mdx']],
  ['articles', slugs.flatMap(editions)]
]

for (const [path, expected] of selections) {
  test(`the path ${path} selects what it names`, async () => {
    const {files} = await check(await publish(teas), {paths: [path]})
    assert.deepEqual(
      files.map((d) => d.path),
      expected
    )
  })
}

test('the path or name of a data package selects what is wrong with it', async () => {
  const publication = await publish(teas)
  await publication.replace('data/tea/observations.csv', ',82,', ',many,')
  for (const path of [join(publication.data, 'tea'), 'tea', 'tea/observations.csv']) {
    const {files} = await check(publication, {paths: [path]})
    assert.deepEqual(
      files.map((d) => [d.path, d.messages.map((m) => m.ruleId)]),
      [['data/tea/observations.csv', ['data-value']]]
    )
  }
})

test('an article that cites a package with errors says so once', async () => {
  const publication = await publish(teas)
  await publication.replace('data/tea/observations.csv', ',82,', ',many,')
  const {files} = await check(publication)
  const unknown = files.flatMap((d) =>
    d.messages.filter((m) => m.ruleId === 'statistic-unknown').map(() => d.path)
  )
  assert.deepEqual(
    unknown,
    ['black-tea', 'both-teas', 'green-tea'].flatMap((slug) => [
      `articles/${slug}/en.mdx`,
      `articles/${slug}/zh.mdx`
    ])
  )
})

test('an empty selection is refused', async () => {
  const publication = await publish(teas)
  await assert.rejects(check(publication, {paths: ['coffee']}), {name: 'UnusableError'})
  await assert.rejects(check(publication, {paths: ['content/articles/gren-tea']}), {
    hint: 'did you mean `green-tea`?'
  })
  await assert.rejects(check({...publication, content: publication.data}), {name: 'UnusableError'})
  await assert.rejects(check({...publication, data: '/nowhere'}), {name: 'UnusableError'})
})

test('shards share the work, and miss nothing', async () => {
  const publication = await publish(teas)
  await publication.write('content/stray.txt', 'x')
  const parts: string[][] = []
  for (const index of [1, 2, 3]) {
    const {files} = await check(publication, {shard: {index, count: 3}})
    parts.push(files.map((d) => d.path))
  }
  const {files} = await check(publication)
  assert.deepEqual(
    parts.flat().toSorted(),
    files.map((d) => d.path)
  )
  assert.ok(parts.every((d) => d.length < files.length))
})
