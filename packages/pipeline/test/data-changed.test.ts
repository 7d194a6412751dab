import assert from 'node:assert/strict'
import {test} from 'node:test'
import type {VFile} from 'vfile'
import {checkContent} from '../src/check-content.ts'
import {reportChanges, type CitedChange} from '../src/rules/data-changed.ts'
import {commit, publish, type Publication} from './publication.ts'

const green = 'In 2025, <Stat cite="tea/green">82%</Stat> of tea houses served green tea. 茶馆供应绿茶。'
const observations = 'data/tea/observations.csv'

async function check({content, data}: Publication, since?: string): Promise<VFile[]> {
  return checkContent({content, data, cache: false, since, links: 'off', today: '2026-02-01'})
}

/** What is said of the data, one line a message. */
function printed(files: readonly VFile[]): string[] {
  return files.flatMap(({path, messages}) =>
    messages
      .filter((d) => d.ruleId === 'data-changed')
      .map(({line, column, fatal, reason}) => `${path}:${line}:${column} ${String(fatal)} ${reason}`)
  )
}

test('a branch shows each cell of the data that it changes', async (t) => {
  const publication = await publish({
    green,
    chart: '<Chart of="tea/green" title="绿茶 green tea" />',
    none: 'Tea.'
  })
  commit(publication)
  await publication.replace(observations, 'green,2025,,,82,,,report,p. 4', 'green,2025,,,28,,,report,p. 5')
  await publication.replace(
    observations,
    'black,2025',
    'black,2024,,,40,,,report,p. 9,secondary,,\nblack,2025'
  )
  await publication.replace('data/tea/populations.csv', ',500,', ',600,')

  const files = await check(publication, 'HEAD')
  await t.test('before and after, as information', () => {
    assert.deepEqual(printed(files), [
      `${observations}:2:14 undefined Unexpected \`28\` as \`value\` of \`tea/green@2025\`, expected \`82\` as before`,
      `${observations}:2:26 undefined Unexpected \`p. 5\` as \`locator\` of \`tea/green@2025\`, expected \`p. 4\` as before`,
      `${observations}:3:1 undefined Unexpected new row \`tea/black@2024\` with \`value\` \`40\`, expected none as before`,
      'data/tea/populations.csv:2:24 undefined Unexpected `600` as `size` of `tea~houses`, expected `500` as before'
    ])
  })

  await t.test('with its source, and what draws on it', () => {
    const notes = files.flatMap((d) => d.messages).filter((d) => d.ruleId === 'data-changed')
    assert.match(
      notes[0]!.note!,
      / Source: report, p\. 5, without a quote\. Cited in articles\/chart\/en\.mdx, /
    )
    assert.match(notes[0]!.note!, /articles\/green\/en\.mdx/)
    assert.doesNotMatch(notes[0]!.note!, /none/)
    assert.match(notes[2]!.note!, / Nothing cites it\.$/)
    assert.match(notes[3]!.note!, /articles\/green\/en\.mdx/)
  })

  await t.test('and says nothing of what was there before', async () => {
    assert.deepEqual(printed(await check(publication)), [])
    commit(publication)
    assert.deepEqual(printed(await check(publication, 'HEAD')), [])
  })

  await t.test('also where the data cannot be used', async () => {
    await publication.replace(observations, ',28,', ',2B,')
    const changed = await check(publication, 'HEAD')
    assert.equal(printed(changed).length, 1)
    assert.ok(changed.flatMap((d) => d.messages).some((d) => d.ruleId === 'data-value'))
  })
})

test('a table says of its first two hundred changes what they are, and of the others how many', () => {
  const range = {path: observations, line: 2, column: 5}
  const change: CitedChange = {
    kind: 'changed',
    table: 'observations',
    row: 'tea/green@2025',
    subject: 'tea/green',
    cells: [{column: 'quote', before: 'a`\n'.repeat(100), after: '', range}],
    range,
    source: '',
    locator: '',
    quote: '',
    citedIn: Array.from({length: 7}, (_, index) => `articles/${index}/en.mdx`)
  }
  const files = new Map<string, VFile>()
  reportChanges(
    files,
    Array.from({length: 300}, () => change)
  )
  const {messages} = files.get(observations)!
  assert.equal(messages.length, 201)
  assert.match(
    messages[0]!.reason,
    /^Unexpected empty `quote` of `tea\/green@2025`, expected `(?:a´ ){26}a´…` as before$/
  )
  assert.match(messages[0]!.note!, /articles\/4\/en\.mdx and 2 more\.$/)
  assert.equal(messages[200]!.reason, 'Unexpected `100` more changes of this table, expected fewer')
})
