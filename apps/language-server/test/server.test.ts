import assert from 'node:assert/strict'
import {mkdir, mkdtemp, realpath, rm, writeFile} from 'node:fs/promises'
import {enableCompileCache} from 'node:module'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {after, test} from 'node:test'
import {pathToFileURL} from 'node:url'
import {teaFiles} from '@collate/language-service/tea'
import type {Received} from './editor.ts'
import {findsAllCases} from './finds-all-cases.ts'
import {startServer} from './stdio.ts'

enableCompileCache()

const root = await realpath(await mkdtemp(join(tmpdir(), 'collate-')))
after(() => rm(root, {recursive: true}))
for (const [path, text] of teaFiles()) {
  await mkdir(dirname(join(root, path)), {recursive: true})
  await writeFile(join(root, path), text)
}
const texts = teaFiles()
const zh = '/tea/content/articles/tea/zh.mdx'
const en = '/tea/content/articles/tea/en.mdx'
const table = '/tea/data/tea/observations.csv'
const uriOf = (path: string): string => pathToFileURL(join(root, path)).href
const at = (path: string, found: string): {line: number; character: number} => {
  const before = texts.get(path)!.slice(0, texts.get(path)!.indexOf(found)).split('\n')
  return {line: before.length - 1, character: before.at(-1)!.length}
}
const codes = (diagnostics: Received[]): string[] =>
  diagnostics.map((d) => d.code).filter((d) => d !== 'translation-stale')

test('a session of writing, over standard input and output', async (t) => {
  const {editor, ended} = startServer()
  const number = at(zh, '82%')

  await t.test('nothing is answered before it has begun', async () => {
    assert.equal((await editor.request('textDocument/hover', {})).error?.code, -32002)
    assert.equal((await editor.request('shutdown')).error?.code, -32002)
    assert.equal((await editor.request('nothing/known')).error?.code, -32002)
    const {result} = await editor.begin(
      {},
      {
        workspaceFolders: [{uri: uriOf('/tea'), name: 'tea'}],
        capabilities: {textDocument: {diagnostic: {relatedDocumentSupport: true}}}
      }
    )
    assert.equal(result.capabilities.positionEncoding, 'utf-16')
    assert.equal(result.capabilities.textDocumentSync.change, 2)
    assert.equal((await editor.begin()).error?.code, -32600)
  })

  await t.test('82 → 83 is a finding of both editions, with the version it is of', async () => {
    editor.open(uriOf(zh), texts.get(zh)!)
    await editor.until(uriOf(zh), (d) => d.version === 1 && codes(d.diagnostics).length === 0)
    editor.type(uriOf(zh), 2, number.line, number.character, number.character + 2, '83')
    const found = await editor.until(uriOf(zh), (d) => d.version === 2)
    const value = found.find((d) => d.code === 'statistic-value')
    assert.match(value.message, /^写的是 `83%`，应为 `82%`/)
    assert.deepEqual(value.range.start, number)
    assert.match(value.data.finding, /^[\da-f]{16}$/)
    assert.equal(value.relatedInformation[0].location.uri, uriOf(table))
  })

  await t.test('its fix takes the finding away', async () => {
    const range = {start: number, end: number}
    const {result: actions} = await editor.request('textDocument/codeAction', {
      textDocument: {uri: uriOf(zh)},
      range,
      context: {diagnostics: []}
    })
    const fix = actions.find((d: Received) => d.isPreferred)
    const [edit, ...more] = fix.edit.changes[uriOf(zh)]
    assert.equal(more.length, 0)
    const {start, end} = edit.range
    editor.type(uriOf(zh), 3, start.line, start.character, end.character, edit.newText)
    await editor.until(uriOf(zh), (d) => d.version === 3 && codes(d.diagnostics).length === 0)
  })

  await t.test('a card, citations, the cell and the way back', async () => {
    const place = {textDocument: {uri: uriOf(zh)}, position: number}
    const {result: card} = await editor.request('textDocument/hover', place)
    assert.match(card.contents.value, /82% of tea houses serve green tea/)
    assert.equal(
      (await editor.request('textDocument/hover', {...place, position: {line: 0, character: 0}})).result,
      null
    )

    const cite = at(zh, 'tea/green')
    const {result: list} = await editor.request('textDocument/completion', {...place, position: cite})
    assert.ok(list.items.some((d: Received) => d.label === 'tea/black'))

    const {result: cells} = await editor.request('textDocument/definition', place)
    assert.equal(cells[0].uri, uriOf(table))
    assert.deepEqual(cells[0].range.start, at(table, '82,'))
    const {result: back} = await editor.request('textDocument/references', {
      textDocument: {uri: uriOf(table)},
      position: at(table, 'p. 4,primary,82'),
      context: {includeDeclaration: false}
    })
    assert.deepEqual(back.map((d: Received) => d.uri).toSorted(), [uriOf(en), uriOf(zh)])
    const {result: lenses} = await editor.request('textDocument/codeLens', {
      textDocument: {uri: uriOf(zh)}
    })
    assert.deepEqual(lenses[0].command, {title: '1 个数据', command: ''})
    const {result: pair} = await editor.request('collate/pairedBlock', place)
    assert.equal(pair.uri, uriOf(en))
  })

  await t.test('an open table is what articles are checked against; closed, the disk is', async () => {
    editor.open(uriOf(table), texts.get(table)!, 'csv')
    const value = at(table, '82,')
    const quote = at(table, '82% of')
    editor.type(uriOf(table), 2, quote.line, quote.character, quote.character + 2, '84')
    editor.type(uriOf(table), 3, value.line, value.character, value.character + 2, '84')
    await editor.until(uriOf(zh), (d) => codes(d.diagnostics).includes('statistic-value'))
    editor.notify('textDocument/didClose', {textDocument: {uri: uriOf(table)}})
    await editor.until(uriOf(zh), (d) => codes(d.diagnostics).length === 0)
  })

  await t.test('a closed article has the findings of the disk', async () => {
    editor.type(uriOf(zh), 4, number.line, number.character, number.character + 2, '83')
    await editor.until(uriOf(zh), (d) => codes(d.diagnostics).length > 0)
    editor.notify('textDocument/didClose', {textDocument: {uri: uriOf(zh)}})
    await editor.until(uriOf(zh), (d) => d.version === undefined && codes(d.diagnostics).length === 0)
  })

  await t.test(
    'who asks for findings by itself is told of both editions, and no longer unasked',
    async () => {
      editor.open(uriOf(zh), texts.get(zh)!.replace('82%', '83%'))
      await editor.until(uriOf(zh), (d) => codes(d.diagnostics).length > 0)
      const asked = {textDocument: {uri: uriOf(zh)}}
      const {result} = await editor.request('textDocument/diagnostic', asked)
      assert.equal(result.kind, 'full')
      assert.match(result.items.find((d: Received) => d.code === 'statistic-value').message, /^写的是 `83%`/)
      assert.equal(result.relatedDocuments[uriOf(en)].kind, 'full')
      await editor.until(uriOf(zh), (d) => d.version === undefined && d.diagnostics.length === 0)

      const {resultId: previousResultId} = result
      const again = await editor.request('textDocument/diagnostic', {...asked, previousResultId})
      assert.deepEqual([again.result.kind, again.result.resultId], ['unchanged', previousResultId])
      editor.type(uriOf(zh), 2, number.line, number.character, number.character + 2, '82')
      const mended = await editor.request('textDocument/diagnostic', {...asked, previousResultId})
      assert.deepEqual(codes(mended.result.items), [])
      assert.deepEqual(editor.found.get(uriOf(zh))!.diagnostics, [])
    }
  )

  await t.test('who asks about all is told of the files of the folder, and once', async () => {
    const ask = async (previousResultIds: object[]): Promise<Received[]> =>
      (await editor.request('workspace/diagnostic', {previousResultIds})).result.items
    const all = await ask([])
    assert.deepEqual(
      all.filter((d) => d.uri.endsWith('.mdx')).map((d) => [d.uri, d.version, codes(d.items)]),
      [
        [uriOf(en), null, []],
        [uriOf(zh), 2, []]
      ]
    )
    const known = all.map((d) => ({uri: d.uri, value: d.resultId}))
    editor.type(uriOf(zh), 3, number.line, number.character, number.character + 2, '81')
    const kinds = new Map((await ask(known)).map((d) => [d.uri, d.kind]))
    assert.deepEqual([kinds.get(uriOf(zh)), kinds.get(uriOf(en))], ['full', 'unchanged'])
    assert.ok(
      (await ask([{uri: uriOf('/tea/gone.mdx'), value: '0'}])).some((d) => d.uri === uriOf('/tea/gone.mdx'))
    )
  })

  await t.test('nothing is answered after its end', async () => {
    assert.equal((await editor.request('shutdown')).error, undefined)
    assert.equal((await editor.request('textDocument/hover', {})).error?.code, -32600)
    editor.notify('exit')
    assert.equal(await ended, 0)
  })
})

test('a session that is broken off ends the server', async () => {
  const left = startServer()
  left.editor.notify('exit')
  assert.equal(await left.ended, 1)
  const hungUp = startServer()
  assert.match((await hungUp.editor.begin({language: 'fr'})).error!.message, /Unexpected `language` "fr"/)
  hungUp.hangUp()
  assert.equal(await hungUp.ended, 1)
  assert.equal(await startServer(['--port']).ended, 2)
})

test('what is found of all cases is what the command finds, in one language or the other', async () => {
  const {editor, ended} = startServer()
  await findsAllCases(editor, join(root, 'cases'), (path) => pathToFileURL(path).href)
  await editor.request('shutdown')
  editor.notify('exit')
  assert.equal(await ended, 0)
})
