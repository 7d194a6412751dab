import assert from 'node:assert/strict'
import {test} from 'node:test'
import {readGlossary, passageStands} from '@collate/translation'
import {VFile} from 'vfile'
import {exportTbx, importTbx} from '../src/tbx.ts'
import {exportTmx} from '../src/tmx.ts'
import type {ExchangeFault} from '../src/exchange-fault.ts'
import {accepted, edition, en, zh} from './articles.ts'

const glossary = `id,kind,en,zh,forbidden_en,forbidden_zh,note
tea-house,term,tea house|teahouse,茶馆|茶室,tea shop,茶店,"Not a shop, a < b"
lu-yu,name,Lu Yu,陆羽,,,
wasm,keep,Wasm,,,,
3d,keep,3D,,,,
`
const bytes = (text: string) => new TextEncoder().encode(text)
const tbx = exportTbx(readGlossary(new VFile({path: 'glossary.csv', value: glossary})).entries, 'Tea & more')

test('a glossary goes out as TBX-Basic in DCA style, kinds and notes with it', () => {
  assert.match(tbx, /<tbx type="TBX-Basic" style="dca" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2">/)
  assert.match(
    tbx,
    /<conceptEntry id="tea-house">\s*<descrip type="subjectField">term<\/descrip>\s*<note>Not a shop/
  )
  assert.match(tbx, /<term>茶店<\/term>\s*<termNote type="administrativeStatus">deprecatedTerm-admn-sts/)
  assert.match(tbx, /<conceptEntry id="_3d">/)
})

test('out and in again changes no byte, and from nothing the same words come', () => {
  assert.equal(importTbx(bytes(tbx), glossary), glossary)
  assert.equal(importTbx(bytes(tbx), ''), glossary)
})

test('what a term means goes out as its definition, and comes in again', () => {
  const explained = `id,kind,en,zh,forbidden_en,forbidden_zh,note,meaning_en,meaning_zh
tea-house,term,tea house|teahouse,茶馆|茶室,tea shop,茶店,"Not a shop, a < b",A house for tea,喝茶的地方
lu-yu,name,Lu Yu,陆羽,,,,,
wasm,keep,Wasm,,,,,,
3d,keep,3D,,,,,,
`
  const entries = readGlossary(new VFile({path: 'glossary.csv', value: explained})).entries
  const xml = exportTbx(entries, 'Tea')
  assert.match(xml, /<langSec xml:lang="zh">\s*<descrip type="definition">喝茶的地方<\/descrip>/)
  assert.equal(importTbx(bytes(xml), explained), explained)
  assert.equal(importTbx(bytes(xml), glossary), explained)
})

test('what differs changes its row', () => {
  const edited = tbx.replace('<term>Lu Yu</term>', '<term>Lu Yü</term>')
  assert.equal(importTbx(bytes(edited), glossary), glossary.replace('Lu Yu,', 'Lu Yü,'))
})

const refused: Array<[what: string, xml: string, kind: string]> = [
  ['another format', '<martif/>', 'not-tbx'],
  ['a formula', tbx.replace('<term>Lu Yu</term>', '<term>=cmd()</term>'), 'glossary'],
  ['an id that is none', tbx.replace('id="wasm"', 'id="../x"'), 'id'],
  ['a term in one language', tbx.replace('<term>陆羽</term>', '<term> </term>'), 'term-missing']
]
for (const [what, xml, kind] of refused)
  test(`${what} is refused`, () => {
    assert.throws(
      () => importTbx(bytes(xml), glossary),
      (error: ExchangeFault) => error.kind === kind
    )
  })

test('accepted pairs go out as a memory', () => {
  const pair = {zh: edition('zh', zh), en: edition('en', en.replace('second', 'another'))}
  const stands = passageStands(pair, accepted)
  assert.deepEqual(
    stands.filter((d) => !d.isAccepted).map((d) => d.texts.en),
    ['another']
  )
  const pairs = stands.filter((d) => d.isAccepted).map(({texts}) => ({texts, slug: 'tea'}))
  const tmx = exportTmx(pairs, 'zh', '1')
  assert.match(tmx, /<tmx version="1\.4">\s*<header [^>]*srclang="zh"/)
  assert.match(tmx, /<tuv xml:lang="en">\s*<seg>“Music is fine\.”<\/seg>/)
  assert.ok(!tmx.includes('another'))
})
