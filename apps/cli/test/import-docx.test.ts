import assert from 'node:assert/strict'
import {mkdir, mkdtemp, readFile, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {after, before, describe, test} from 'node:test'
import {strToU8, zipSync} from 'fflate'
import {runCollate} from './run-collate.ts'

const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`
const paragraph = (text: string, style = '') =>
  `<w:p>${style && `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}${run(text)}</w:p>`
const cell = (text: string) => `<w:tc>${paragraph(text)}</w:tc>`

/** A document as Word packs it. */
function word(body: string): Uint8Array {
  const types =
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'
  const links =
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>'
  const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
  const styles = `<w:styles ${w}><w:style w:type="paragraph" w:styleId="T"><w:name w:val="Title"/></w:style><w:style w:type="paragraph" w:styleId="H"><w:name w:val="heading 1"/></w:style></w:styles>`
  return zipSync({
    '[Content_Types].xml': strToU8(types),
    '_rels/.rels': strToU8(links),
    'word/document.xml': strToU8(`<w:document ${w}><w:body>${body}</w:body></w:document>`),
    'word/styles.xml': strToU8(styles)
  })
}

describe('collate import of a Word document', () => {
  let cwd = ''
  before(async () => {
    cwd = await mkdtemp(join(tmpdir(), 'collate-docx-'))
    await mkdir(join(cwd, 'content/articles'), {recursive: true})
    const source = 'r|Libraries in figures|||Reading Office|https://example.org/r|2025-11-03|en'
    const indicator = 'open|open in the evening|晚间开放|percent|||open|开放'
    const made = ['data', 'new', 'lib', '--data', 'data', '--title', 'Libraries in figures']
    await runCollate([...made, '--source', source, '--indicator', indicator], {cwd})
    await runCollate(
      'data add csv - --package lib --data data --columns period=Year,value=Share --write'.split(' '),
      {cwd, input: 'Year,Share\n2025,44%\n'}
    )
  })
  after(() => rm(cwd, {recursive: true}))

  async function taken(name: string, sentence: string) {
    const table = `<w:tbl><w:tr>${cell('Kind')}${cell('Share')}</w:tr><w:tr>${cell('a|b')}${cell('60%')}</w:tr></w:tbl>`
    const body = paragraph(name, 'T') + paragraph('Hours', 'H') + paragraph(sentence) + table
    await writeFile(join(cwd, `${name}.docx`), word(body))
    const imported = await runCollate(['import', `${name}.docx`, '--data', 'data', '--content', 'content'], {
      cwd
    })
    const file = join(cwd, 'content/articles', name.toLowerCase(), 'en.mdx')
    return {...imported, text: await readFile(file, 'utf8')}
  }

  test('becomes an article, and cites the package that it names', async () => {
    const {status, text} = await taken(
      'Fits',
      'The Reading Office says: in 2025, 44% were open in the evening {late}.'
    )
    assert.equal(status, 0)
    assert.match(text, /^title: Fits$/m)
    assert.match(text, /^## Hours$/m)
    assert.match(text, /in 2025, <Stat cite="lib\/open">44%<\/Stat> were open in the evening \\\{late\\\}/)
    assert.match(text, /^\| a\\\|b \| 60% \|$/m)
  })

  test('cites nothing of a package that has nothing to do with it, and says how to make one', async () => {
    const {text, out} = await taken('Other', 'In 2025, 44% of shops were open.')
    assert.ok(!text.includes('<Stat'))
    assert.match(out, /collate data new NAME/)
  })

  test('is refused where it is none', async () => {
    await writeFile(join(cwd, 'no.docx'), 'text')
    const refused = await runCollate(['import', 'no.docx', '--data', 'data', '--content', 'content'], {
      cwd,
      env: {LANG: 'zh_CN.UTF-8'}
    })
    assert.deepEqual([refused.status, refused.err], [2, 'collate: `no.docx` 不是文档，应为 .docx 文件\n'])
  })
})
