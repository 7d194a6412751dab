import assert from 'node:assert/strict'
import process from 'node:process'
import {test} from 'node:test'
import {serialize, setFlagsFromString} from 'node:v8'
import {runInNewContext} from 'node:vm'
import {loadStatistics, type DataPackage} from '@collate/statistics'
import {divideWork, type ArticleWork} from '../src/article-parts.ts'
import {createArticleCheck, type ArticleJob} from '../src/check-article.ts'
import {PackedPackages, packPackage} from '../src/data/packed-packages.ts'
import {prepareArticles} from '../src/prepare-articles.ts'
import {sourcesIn} from '../src/sources.ts'
import {publish, type Publication} from './publication.ts'

setFlagsFromString('--expose-gc')
const collectGarbage = runInNewContext('gc') as () => void
const mebibyte = 1024 * 1024
const mostTurns = 100

test('a packed package is the same object each time, until room is made for others', async () => {
  const [tea] = await packagesOf(await publish({}))
  const packages = new PackedPackages(['tea', 'rice', 'salt'].map((name) => packPackage({...tea!, name})))
  const [first, second] = ['tea', 'rice'].map((name) => packages.get(name)!)
  assert.deepEqual(first, tea)
  makeRoom(packages, Infinity)
  assert.equal(packages.get('rice'), second)
  assert.equal(packages.get('tea'), first)
  // Room for one: the one that was got last stays.
  makeRoom(packages, serialize(tea).length * 1.5)
  assert.equal(packages.get('tea'), first)
  const third = packages.get('rice')
  assert.notEqual(third, second)
  // Without room, one stays for the articles that come next.
  packages.makeRoom(0)
  assert.equal(packages.get('rice'), third)
  assert.equal(packages.get('water'), undefined)
})

test('looking through all packages unpacks none for longer than that', async () => {
  const [tea] = await packagesOf(await publish({}))
  const packages = new PackedPackages([packPackage(tea!)])
  const [seen] = [...packages.values()]
  assert.notEqual(packages.get('tea'), seen)
  assert.deepEqual([...packages], [['tea', tea]])
})

test('nothing that was found in a package outlives it', async () => {
  const publication = await publish({green: cite('tea')})
  const packages = new PackedPackages((await packagesOf(publication)).map(packPackage))
  const check = createArticleCheck(
    {...setUp(publication), statistics: {packages}},
    sourcesIn(publication.content)
  )
  const result = await check(jobOf('green'), () => {})
  assert.deepEqual(
    result.files.map((d) => d.claims),
    [1, 1]
  )
  const opened = new WeakRef(packages.get('tea')!)
  makeRoom(packages, 0)
  // The engine compiles beside the test, and holds what it compiles for until it is done.
  for (let turn = 0; turn < mostTurns && opened.deref(); turn++) await afterThisTurn()
  assert.equal(opened.deref(), undefined)
})

test('a process that checks articles of many large packages has room for some of them at a time', async () => {
  const names = Array.from({length: 12}, (_, index) => `tea-${index}`)
  const publication = await publish(Object.fromEntries(names.map((name) => [name, cite(name)])))
  const [tea] = await packagesOf(publication)
  const packages = new Map(names.map((name) => [name, enlarge(tea!, name)]))
  const parts = divideWork({...setUp(publication), statistics: {packages}})
  packages.clear()
  const check = prepareArticles(parts)
  await check(jobOf('tea-0'), () => {})
  const before = await liveMegabytes()
  for (const name of [...names, ...Array<string>(8).fill('tea-0')]) {
    const {files} = await check(jobOf(name), () => {})
    assert.deepEqual(
      files.map((d) => d.statistics),
      [[`${name}/green@2025`], [`${name}/green@2025`]]
    )
  }
  assert.ok((await liveMegabytes()) - before < 30)
})

function cite(name: string): string {
  return `In 2025, <Stat cite="${name}/green">82%</Stat> of tea houses served green tea.`
}

async function packagesOf({data}: Publication): Promise<DataPackage[]> {
  return [...(await loadStatistics(data)).packages.values()]
}

/** Make room as often as it takes for a package not to be one of those that the last articles have cited. */
function makeRoom(packages: PackedPackages, room: number): void {
  for (let turn = 0; turn <= 8; turn++) packages.makeRoom(room)
}

/** A package of eight megabytes. */
function enlarge(data: DataPackage, name: string): DataPackage {
  const indicators = new Map([...data.indicators].map(([id, d]) => [id, {...d, package: name}]))
  const observations = data.observations.map((d) => ({...d, indicator: indicators.get(d.indicator.id)!}))
  for (const row of observations) row.versions = [row]
  return {...data, name, title: 'x'.repeat(8 * mebibyte), indicators, observations}
}

function setUp({content}: Publication): Omit<ArticleWork, 'statistics'> {
  return {
    content,
    unusable: [],
    folders: () => [],
    glossary: {entries: [], byId: new Map()},
    links: 'internal',
    allowHosts: [],
    uncited: 'warning',
    languages: ['zh', 'en'],
    release: false,
    today: '2026-02-01',
    withNumbers: false
  }
}

function jobOf(slug: string): ArticleJob {
  return {slug, languages: ['zh', 'en'], isWhole: true, pictures: []}
}

async function liveMegabytes(): Promise<number> {
  await afterThisTurn()
  return process.memoryUsage().heapUsed / mebibyte
}

/** What a turn of the loop has looked at through a weak reference lives until the next one. */
async function afterThisTurn(): Promise<void> {
  await new Promise((resolve) => setImmediate(resolve))
  collectGarbage()
}
