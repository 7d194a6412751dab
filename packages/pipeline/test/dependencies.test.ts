import assert from 'node:assert/strict'
import {test} from 'node:test'
import {parseEdition, type Edition} from '@collate/articles'
import {attribute} from '@collate/findings'
import {disk} from '@collate/statistics/disk'
import {readStatistics} from '@collate/statistics/read'
import {array, asyncProperty, assert as check, constantFrom, oneof, tuple, type Arbitrary} from 'fast-check'
import type {Nodes} from 'mdast'
import {VFile} from 'vfile'
import {everything} from '../src/cache/data-names.ts'
import {createProcessor} from '../src/create-processor.ts'
import {readDataNames} from '../src/dependencies.ts'
import {canCite} from '../src/selection/can-cite.ts'
import {heads, publish} from './publication.ts'

/** What the lines of a text begin with: the first one, and those that go on. */
const containers: Array<[first: string, next: string]> = [
  ['', ''],
  ['> ', '> '],
  ['- ', '  '],
  ['1. > ', '   > '],
  ['> - ', '>   '],
  ['[^a]: ', '    '],
  ['## ', '']
]

const names = {'/': '&sol;', '@': '&commat;', '-': '&hyphen;', e: '&#101;'}

/** A character as it is, or as one of its references. */
function spelled(character: string): Arbitrary<string> {
  const code = character.charCodeAt(0)
  const name = names[character as keyof typeof names] ?? character
  return oneof(
    {weight: 8, arbitrary: constantFrom(character)},
    {
      weight: 1,
      arbitrary: constantFrom(`&#${code};`, `&#x${code.toString(16)};`, `&#000000000${code};`, name)
    }
  )
}

const gap = oneof(
  constantFrom('', '', ' ', '\n', ' \n  ', '\t'),
  constantFrom(' '.repeat(120), '\n'.padEnd(60))
)
const space = gap.map((text) => text || ' ')
const word = (text: string): Arbitrary<string> => tuple(...[...text].map(spelled)).map((d) => d.join(''))

/** The value of an attribute: one citation or several, one of them of `tea/green`. */
const value = tuple(
  gap,
  array(
    tuple(word('tea/black'), space).map((d) => d.join('')),
    {maxLength: 2}
  ),
  oneof(word('tea/green'), word('tea/green@2025')),
  gap
).map(([before, others, citation, behind]) => before + others.join('') + citation + behind)

const tag = tuple(constantFrom('Stat cite', 'Chart of'), gap, gap, value, constantFrom('"', "'"), gap).map(
  ([name, before, behind, text, mark, end]) => {
    const opening = `<${name}${before}=${behind}${mark}${text}${mark}${end}`
    return name.startsWith('Stat') ? `Green tea ${opening}>82%</Stat>.` : `${opening}/>`
  }
)

test('what a check depends on', async (t) => {
  const {data} = await publish({})
  const {statistics} = await readStatistics(data, disk)
  const processor = createProcessor({statistics, today: '2026-02-01'})

  await t.test('holds each citation that the parser finds, however it is spelled', async () => {
    let count = 0
    await check(
      asyncProperty(tag, constantFrom(...containers), async (text, [first, next]) => {
        const edition = await judge(`${first}${text.replaceAll('\n', `\n${next}`)}\n`)
        const cited = edition.tree ? citationsOf(edition.tree) : []
        const depends = readDataNames([edition], false)
        if (!edition.tree) assert.deepEqual(depends, [everything])
        if (!cited.some((d) => /^tea\/green(?:@2025)?$/.test(d))) return
        count++
        assert.ok(depends.includes('tea/green'), String(edition.file))
        assert.ok(canCite(String(edition.file), ['tea']))
      }),
      {numRuns: 600}
    )
    // Most spellings are MDX: this is about them.
    assert.ok(count > 300, `${count} texts cite`)
  })

  await t.test('holds what the check has looked up besides, though it is not cited', async () => {
    const edition = await judge('In 2025, <Stat cite="tea/green">82%</Stat> of tea houses served green tea.')
    edition.file.data.askedOfData = new Set([...edition.file.data.askedOfData!, 'tea/black'])
    assert.deepEqual(readDataNames([edition], false), ['tea', 'tea/black', 'tea/green'])
  })

  await t.test('is nothing where nothing is cited, and everything where nothing can be read', async () => {
    assert.deepEqual(readDataNames([await judge('Only water, tea/green.')], false), [])
    assert.deepEqual(readDataNames([await judge('<Stat cite="tea/green">82%')], false), [everything])
  })

  async function judge(body: string): Promise<Edition> {
    const edition = parseEdition(new VFile({path: 'articles/x/en.mdx', value: heads.en + body}))
    if (edition.tree) await processor.run(edition.tree, edition.file)
    return edition
  }
})

function citationsOf(node: Nodes): string[] {
  const own = 'attributes' in node ? [attribute(node, 'cite'), attribute(node, 'of')] : []
  const inside = 'children' in node ? node.children.flatMap(citationsOf) : []
  return [...own.flatMap((d) => d.split(/\s+/)), ...inside]
}
