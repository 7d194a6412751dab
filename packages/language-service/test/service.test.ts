import assert from 'node:assert/strict'
import {test} from 'node:test'
import type {Position, WorkspaceEdit} from 'vscode-languageserver-types'
import {createLanguageService} from '../src/index.ts'
import {memoryPlatform, teaFiles} from './tea.ts'

const zh = '/tea/content/articles/tea/zh.mdx'
const en = '/tea/content/articles/tea/en.mdx'
const table = '/tea/data/tea/observations.csv'

/** A service for the publication, and what changes texts in it. */
function open() {
  const files = teaFiles()
  const service = createLanguageService(memoryPlatform(files))
  const texts = new Map(files)
  return {
    service,
    files,
    text: (path: string) => texts.get(path)!,
    replace(path: string, from: string, to: string) {
      assert.ok(texts.get(path)!.includes(from), from)
      texts.set(path, texts.get(path)!.replace(from, to))
      service.write(path, texts.get(path)!)
    },
    /** Where a text stands: in front of it, or behind. */
    at(path: string, found: string, isBehind = false): Position {
      const index = texts.get(path)!.indexOf(found)
      assert.ok(index >= 0, found)
      const before = texts
        .get(path)!
        .slice(0, index + (isBehind ? found.length : 0))
        .split('\n')
      return {line: before.length - 1, character: before.at(-1)!.length}
    },
    async codes(path: string) {
      const found = await service.diagnose(path)
      // Nobody has accepted the pair yet.
      return found
        .flatMap((d) => d.diagnostics.map(({code}) => `${d.reported.slice(-6)} ${code}`))
        .filter((d) => !d.endsWith('translation-stale'))
        .toSorted()
    }
  }
}

test('findings of any text are told in the language that is asked for, notes and all', async () => {
  const files = teaFiles()
  files.set(zh, files.get(zh)!.replace('82%', '83%'))
  const found = await createLanguageService(memoryPlatform(files), 'en').diagnose(zh)
  const messages = found
    .flatMap((d) => d.diagnostics)
    .map((d) => String(d.message).replaceAll(/“[^”]*”|`[^`]*`|中文：/g, ''))
  assert.ok(messages.length > 1)
  for (const message of messages) assert.doesNotMatch(message, /\p{Script=Han}/u)
})

test('findings follow what is written, in both editions, and leave with it', async () => {
  const {codes, replace, service} = open()
  assert.deepEqual(await codes(zh), [])
  replace(zh, '82%', '83%')
  const [file] = (await service.diagnose(zh)).filter((d) => d.diagnostics.length > 0)
  const value = file!.diagnostics.find((d) => d.code === 'statistic-value')!
  assert.match(String(value.message), /^写的是 `83%`，应为 `82%`\n/)
  assert.match(value.data.finding, /^[\da-f]{16}$/)
  assert.equal(value.codeDescription?.href, 'https://collate.example/rules/statistic-value')
  assert.equal(value.source, 'collate')
  assert.equal(value.relatedInformation![0]!.location.uri, `memory://${table}`)
  assert.deepEqual(await codes(en), await codes(zh))
  replace(zh, '83%', '82%')
  assert.deepEqual(await codes(zh), [])
})

test('a change of the data is a finding of the articles, open or not', async () => {
  const {codes, replace, service} = open()
  replace(table, '2025,,,82', '2025,,,84')
  replace(table, '82% of tea', '84% of tea')
  assert.ok((await codes(en)).includes('en.mdx statistic-value'))
  service.close(table)
  assert.deepEqual(await codes(en), [])
})

test('a wrong configuration is its own finding', async () => {
  const {files, service} = open()
  files.set('/tea/collate.config.json', '{"conten": "x"}')
  const [file] = await service.diagnose(zh)
  assert.equal(file!.path, '/tea/collate.config.json')
  assert.equal(file!.diagnostics.length, 1)
  assert.equal(await service.hover(zh, {line: 0, character: 0}), null)
})

test('a card says what stands behind a number, and nothing elsewhere', async () => {
  const {service, at} = open()
  const card = await service.hover(zh, at(zh, '82%'))
  const {value} = card!.contents as {value: string}
  assert.match(value, /82%/)
  assert.match(value, /> 82% of tea houses serve green tea/)
  assert.match(value, /\(memory:\/\/\/tea\/data\/tea\/observations\.csv#L3\)/)
  assert.match(value, /\\\[2025\\\]/)
  assert.equal(await service.hover(zh, at(zh, '供应')), null)
})

test('citations are found by words of either language; of a pin only the pin is replaced', async () => {
  const {service, at, replace} = open()
  replace(en, 'cite="tea/green"', 'cite="红"')
  const items = await service.complete(en, at(en, 'cite="红', true))
  assert.equal(items[0]!.label, 'tea/black')
  assert.match(items[0]!.filterText!, /^红 .*红茶.*black tea/)
  assert.deepEqual(items[0]!.textEdit, {
    range: {start: at(en, '红"'), end: at(en, '红', true)},
    newText: 'tea/black'
  })

  replace(en, 'cite="红"', 'cite="tea/green@20"')
  const pins = await service.complete(en, at(en, '@20', true))
  assert.deepEqual(
    pins.map((d) => d.label),
    ['2025', '2023']
  )
  assert.deepEqual(pins[0]!.textEdit, {
    range: {start: at(en, '20"'), end: at(en, '@20', true)},
    newText: '2025'
  })
  assert.deepEqual(await service.complete(en, at(en, 'served')), [])
})

test('notes are completed with rules and with the ids of what was found', async () => {
  const {service, at, replace} = open()
  replace(en, '82%', '83%')
  replace(en, 'green tea.\n', 'green tea.\n\n<Note waives="" finding="" by="" until="">Why.</Note>\n')
  const rules = await service.complete(en, at(en, 'waives="', true))
  const first = rules.toSorted((a, b) => (a.sortText! < b.sortText! ? -1 : 1))[0]!
  assert.equal(first.label, 'statistic-value')
  replace(en, 'waives=""', 'waives="statistic-value"')
  const ids = await service.complete(en, at(en, 'finding="', true))
  assert.equal(ids.length, 1)
  assert.match(ids[0]!.label, /^[\da-f]{16}$/)
})

test('fixes: the value here, in both editions, a citation, and a note to sign', async () => {
  const {service, at, replace, text} = open()
  replace(en, '82%', '83%')
  replace(zh, '82%', '83%')
  const place = at(en, '83%')
  const actions = await service.actions(en, {start: place, end: place})
  const titles = actions.map((d) => d.title)
  const value = actions.find((d) => d.isPreferred)!
  assert.deepEqual(Object.keys(value.edit!.changes!), [`memory://${en}`])
  assert.match(edited(text(en), value.edit!, en), />82%</)
  const both = actions.find((d) => Object.keys(d.edit!.changes!).length === 2)
  assert.ok(both, titles.join())
  const note = actions.find((d) => edited(text(en), d.edit!, en).includes('<Note'))!
  assert.match(
    edited(text(en), note.edit!, en),
    /green tea\.\n\n<Note waives="statistic-value" finding="[\da-f]{16}" by="" until=""><\/Note>\n$/
  )

  replace(en, '<Stat cite="tea/green">83%</Stat>', '82%')
  const there = at(en, '82%')
  const cite = (await service.actions(en, {start: there, end: there})).find((d) =>
    d.title.startsWith('Cite')
  )!
  assert.match(edited(text(en), cite.edit!, en), /<Stat cite="tea\/green">82%<\/Stat> of tea houses/)
})

test('from a number to its cell, and from any cell of the row back to all numbers', async () => {
  const {service, at} = open()
  const [cell] = await service.definition(zh, at(zh, '82%'))
  assert.deepEqual(cell, {
    uri: `memory://${table}`,
    range: {start: at(table, '82,'), end: at(table, '82', true)}
  })
  const back = await service.references(table, at(table, 'p. 4,primary,82%'))
  assert.deepEqual(
    back.map((d) => d.uri),
    [`memory://${en}`, `memory://${zh}`]
  )
  assert.deepEqual(await service.references(table, at(table, 'black,2025')), [])
})

test('what a number rests on stands behind it, and a block leads to its pair', async () => {
  const {service, at} = open()
  const range = {start: {line: 0, character: 0}, end: {line: 99, character: 0}}
  const [hint] = await service.inlayHints(zh, range)
  assert.equal(hint!.label, '82% · 2025年')
  assert.deepEqual(hint!.position, at(zh, '82%', true))
  const pair = await service.pairedBlock(zh, at(zh, '供应'))
  assert.deepEqual(pair!.range.start, at(en, 'In 2025'))
})

test('a page of its own gets what a hover shows unwritten, the articles, and a search of what can be cited', async () => {
  const {service, at} = open()
  assert.deepEqual(await service.articles('/tea/collate.config.json'), [
    {
      slug: 'tea',
      editions: [
        {language: 'en', path: en},
        {language: 'zh', path: zh}
      ]
    }
  ])
  const evidence = await service.evidence(en, at(en, '82%'))
  assert.equal(evidence!.sources[0]!.quote, '82% of tea houses serve green tea')
  assert.deepEqual(evidence!.sources[0]!.row.range.start, at(table, '82,'))
  assert.equal(await service.evidence(en, at(en, 'houses')), null)
  for (const query of ['红茶', 'black'])
    assert.deepEqual(await service.search(en, query, 'zh'), [
      {
        cite: 'tea/black',
        label: {zh: '红茶', en: 'black tea'},
        value: '41%',
        period: '2025年',
        source: 'Tea houses [2025]'
      }
    ])
  const [lens] = await service.codeLenses(en)
  assert.deepEqual([lens!.command!.title, lens!.range.start], ['1 statistic', at(en, 'In 2025')])
})

test('the head of an article is a form, each of whose fields changes its own line', async () => {
  const {service, text, replace} = open()
  const fields = await service.headFields(en)
  assert.deepEqual(fields[0], {key: 'title', value: 'Tea'})
  assert.deepEqual(fields[3], {key: 'updated', value: ''})
  for (const [key, value, line] of [
    ['title', 'Tea: “82%”', 'title: "Tea: “82%”"'],
    ['updated', '2026-01-12', 'updated: 2026-01-12'],
    ['reviewer', ' Bo\nLi ', 'reviewer: Bo Li'],
    ['translator', '', ''],
    ['source.author', 'Lin', '  author: Lin'],
    ['source.url', 'https://example.org/tea', '  url: https://example.org/tea'],
    ['source.author', 'Lin Yu', '  author: Lin Yu'],
    ['rights.status', 'granted', '  status: granted']
  ] as const) {
    const before = text(en)
    const edit = (await service.headFieldEdit(en, {key, value}))!
    replace(en, before, edited(before, {changes: {[`memory://${en}`]: [edit]}}, en))
    const name = `${key.split('.').at(-1)}: `
    const isOther = (d: string): boolean => !d.trimStart().startsWith(name) && d !== 'source:'
    const lines = before.split('\n').filter(isOther)
    const rest = text(en).split('\n').filter(isOther)
    assert.deepEqual(rest, lines)
    assert.equal(text(en).includes(`\n${line}\n`) || line === '', true)
  }
  const shown = await service.headFields(en)
  assert.deepEqual(
    shown.map(({value}) => value),
    ['Tea: “82%”', 'About tea.', '2026-01-10', '2026-01-12', '', 'Bo Li'].concat([
      '',
      'https://example.org/tea',
      'Lin Yu',
      '',
      '',
      '',
      'granted'
    ])
  )
})

/** A text with an edit of it made. */
function edited(text: string, {changes}: WorkspaceEdit, path: string): string {
  const lines = text.split('\n')
  const offset = ({line, character}: Position) =>
    lines.slice(0, line).reduce((sum, d) => sum + d.length + 1, 0) + character
  const edits = (changes![`memory://${path}`] ?? []).toSorted(
    (a, b) => offset(b.range.start) - offset(a.range.start)
  )
  return edits.reduce(
    (done, {range, newText}) => done.slice(0, offset(range.start)) + newText + done.slice(offset(range.end)),
    text
  )
}
