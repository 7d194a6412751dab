import assert from 'node:assert/strict'
import {test} from 'node:test'
import {libraryOf} from '../src/data/library.ts'
import {watchLibrary} from '../src/data/watched-library.ts'
import {checkText, statistics} from './check-text.ts'

const [data] = statistics.packages.values()
const [indicator] = data!.indicators.values()
const values = `${data!.name}/${indicator!.id}`

test('watchLibrary(library, asked)', async (t) => {
  await t.test('should give what the library gives, and note each look', () => {
    const library = libraryOf(statistics)
    const asked = new Set<string>()
    const watched = watchLibrary(library, asked)
    assert.equal(watched.package(data!.name), library.package(data!.name))
    assert.deepEqual([...asked], [data!.name])
    assert.equal(watched.series(indicator!), library.series(indicator!))
    assert.deepEqual([...asked], [data!.name, values])
    assert.equal(watched.words(['one', 'two'].values(), 'en'), library.words(['one', 'two'], 'en'))
    assert.equal(watched.package('three'), undefined)
    assert.deepEqual([...asked], [data!.name, values, 'one', 'two', 'three'])
  })

  await t.test('should give the same words beside a package that there is none of', () => {
    const {words} = libraryOf(statistics)
    assert.equal(words([data!.name, `${data!.name}s`], 'en'), words([data!.name], 'en'))
  })

  await t.test('should watch every way into the library', () => {
    const library = libraryOf(statistics)
    assert.deepEqual(
      Object.keys(watchLibrary(library, new Set())).toSorted(),
      Object.keys(library).toSorted()
    )
  })

  await t.test('should leave with the file what its check has looked up', () => {
    const text = '<Stat cite="remote-work/home-days">56% of employees</Stat> work from home every week.'
    const {askedOfData} = checkText(text, 'en').file.data
    assert.ok(askedOfData?.has('remote-work') && askedOfData.has('remote-work/home-days'))
    assert.deepEqual(checkText('Nothing.', 'en').file.data.askedOfData, new Set())
  })
})
