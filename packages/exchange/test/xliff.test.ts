import assert from 'node:assert/strict'
import {test} from 'node:test'
import xliffToObject from 'xliff/xliff2js'
import {exportXliff, importXliff} from '../src/xliff.ts'
import type {ExchangeFault} from '../src/exchange-fault.ts'
import {accepted, article, edition, en, zh} from './articles.ts'

const bytes = (text: string) => new TextEncoder().encode(text)

async function imported(xml: string, now = article()): Promise<string | undefined> {
  const [change] = await importXliff(bytes(xml), async () => now)
  return change?.after
}

/** Change what the target of a unit holds. */
function retarget(xml: string, unit: string, change: (target: string) => string): string {
  const at = xml.indexOf(`<unit id="${unit}">`)
  const [start, end] = [xml.indexOf('<target', at), xml.indexOf('</target>', at)]
  return xml.slice(0, start) + change(xml.slice(start, end)) + xml.slice(end)
}

test('an article is exported with its states, its statistics as codes, its numbers kept', async () => {
  const xml = exportXliff(article(accepted))
  assert.match(
    xml,
    /<xliff xmlns="urn:oasis:names:tc:xliff:document:2\.0" version="2\.1" srcLang="zh" trgLang="en">/
  )
  assert.match(xml, /<file id="tea" original="articles\/tea\/zh\.mdx">/)
  assert.match(
    xml,
    /<pc id="1" canDelete="no" canCopy="no" type="other" subType="collate:stat" dataRefStart="d1" dataRefEnd="e1"><mrk id="m\d" translate="no">82%<\/mrk>的茶馆<\/pc>/
  )
  assert.ok(!xml.includes('state="translated"') && !xml.includes('state="initial"'))
  assert.match(exportXliff(article()), /state="translated"/)
  assert.match(exportXliff(article(undefined, {zh})), /state="initial"/)
  const units = [...xml.matchAll(/<unit id="([^"]+)"/g)].map((d) => d[1])
  assert.deepEqual(units, ['title', 'summary', 'b1', 'b2', 'b2-by', 'b3', 'b3-2', 'b4', 'b4-2', 'b5', 'b6'])
})

test('a second library reads the same texts', async () => {
  const {resources, sourceLanguage, targetLanguage} = await xliffToObject(exportXliff(article()))
  assert.deepEqual([sourceLanguage, targetLanguage], ['zh', 'en'])
  assert.equal(resources['tea']?.['title']?.target, 'Numbers in tea houses')
})

test('a number that is written otherwise in another language is not kept from the translator', () => {
  const xml = exportXliff(article(undefined, {zh: zh.replace('第一项', '1.2万家，3家')}))
  assert.match(xml, />1\.2万家，<mrk id="m1" translate="no">3<\/mrk>家/)
})

test('out and in again changes no byte', async () => {
  assert.equal(await imported(exportXliff(article(accepted))), undefined)
  const joined = exportXliff(article()).replaceAll(' state="translated"', '')
  assert.equal(await imported(joined), undefined)
})

test('a new translation changes its own text, and no other byte', async () => {
  const xml = retarget(exportXliff(article()), 'b6', (d) => d.replace('second', 'the second one'))
  assert.equal(await imported(xml), en.replace('- second', '- the second one'))
  const title = retarget(exportXliff(article()), 'title', (d) => d.replace('Numbers', 'No: “Numbers”'))
  assert.equal(await imported(title), en.replace('"Numbers in tea houses"', '"No: “Numbers” in tea houses"'))
  const by = retarget(exportXliff(article()), 'b2-by', (d) => d.replace('Tea Society', 'The "Tea" Society'))
  assert.equal(await imported(by), en.replace('"Tea Society"', '"The &quot;Tea&quot; Society"'))
})

test('codes may change places, and stay what they are here', async () => {
  const xml = retarget(exportXliff(article()), 'b1', (d) => {
    const stat = /<pc id="1".*?<\/pc>/.exec(d)![0]
    return d.replace(stat, '').replace('>In ', `>In ${stat} had `)
  }).replace('cite="tea/green"', 'cite="tea/black"')
  assert.match(
    (await imported(xml))!,
    /^In <Stat cite="tea\/green">82% of tea houses<\/Stat> had 2025, \*\*green tea\*\*/m
  )
})

test('words from outside are words', async () => {
  const hostile =
    '{process.exit()} &lt;script>x&lt;/script> [a](javascript:b) `c` **d** | e https://f.example import x &amp;amp;'
  const xml = retarget(exportXliff(article()), 'b6', () => `<target xml:space="preserve">${hostile}`)
  const after = edition('en', (await imported(xml))!)
  assert.deepEqual(after.file.messages, [])
  assert.equal(
    after.blocks.at(-1)!.text.text,
    '{process.exit()} <script>x</script> [a](javascript:b) `c` **d** | e https://f.example import x &amp;'
  )
})

test('segments that a tool has cut are one text', async () => {
  const xml = retarget(exportXliff(article()), 'b6', (d) => d.replace('second', 'a'))
  const cut = xml.replace(
    />第二项<\/source>\s*<target[^>]*>a<\/target>\s*<\/segment>/,
    '>第二</source><target>one, </target></segment><segment id="s2"><source>项</source><target>two</target></segment>'
  )
  assert.match((await imported(cut))!, /^- one, two$/m)
})

test('an edition that is not there is made of its source, without editors’ notes', async () => {
  const noted = `${zh}\n<Note waives="statistic-value" finding="0123456789abcdef" by="甲" until="2027-01-01">\n注\n</Note>\n`
  const now = article(undefined, {zh: noted})
  const xml = exportXliff(now).replaceAll(
    /<source xml:space="preserve">(.*?)<\/source>/g,
    (source, text: string) => {
      const words = text.replaceAll(/\p{Script=Han}+/gu, 'word')
      return `${source}<target xml:space="preserve">${words}</target>`
    }
  )
  const made = edition('en', (await imported(xml, now))!)
  assert.deepEqual(made.file.messages, [])
  assert.deepEqual(made.frontmatter?.translation, {from: 'zh'})
  assert.ok(!String(made.file).includes('<Note'))
  assert.match(String(made.file), /<Stat cite="tea\/green">82%word<\/Stat>/)
  assert.match(String(made.file), /<Quote by="word">/)
  assert.equal(made.blocks.length, 6)
})

const refused: Array<[what: string, change: (xml: string) => string, kind: string]> = [
  ['without a statistic', (d) => retarget(d, 'b1', () => '<target>82% of tea houses'), 'stat-lost'],
  ['with a statistic twice', (d) => retarget(d, 'b4-2', (t) => t + t.slice(t.indexOf('<pc'))), 'code-twice'],
  ['with a code of its own', (d) => retarget(d, 'b6', () => '<target>a<ph id="9"/>'), 'code-unknown'],
  ['with markup', (d) => retarget(d, 'b6', () => '<target>a<b>c</b>'), 'element'],
  [
    'with codes cut in two',
    (d) => retarget(d, 'b6', () => '<target>a<sc id="1"/>b<ec startRef="1"/>'),
    'code-split'
  ],
  ['with characters that nobody sees', (d) => retarget(d, 'b6', () => '<target>a\u200Bb'), 'character'],
  ['of another article', (d) => d.replace('articles/tea/zh.mdx', '../../etc/passwd'), 'original'],
  ['of a text that has changed', (d) => d.replace('第二项</source>', '第三项</source>'), 'source-changed'],
  ['with a unit of its own', (d) => d.replace('<unit id="b6"', '<unit id="b66"'), 'unit-unknown'],
  [
    'the wrong way round',
    (d) => d.replace('srcLang="zh" trgLang="en"', 'srcLang="en" trgLang="zh"'),
    'languages'
  ],
  ['of an older format', (d) => d.replace('version="2.1"', 'version="1.2"'), 'version'],
  ['that is none', () => '<html/>', 'not-xliff'],
  ['that is no XML', () => '<xliff>', 'not-xml'],
  [
    'with a document type',
    (d) => d.replace('<xliff', '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><xliff'),
    'doctype'
  ]
]
for (const [what, change, kind] of refused) {
  test(`a file ${what} is refused whole, in both languages`, async () => {
    const changed = retarget(exportXliff(article()), 'b5', (d) => d.replace('first', 'another'))
    await assert.rejects(imported(change(changed)), (error: ExchangeFault) => {
      assert.equal(error.kind, kind)
      assert.ok(error.place.line >= 1)
      assert.match(error.describe('zh'), /\p{Script=Han}/u)
      return !/undefined/.test(error.describe('en'))
    })
  })
}
