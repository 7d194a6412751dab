import assert from 'node:assert/strict'
import {readdirSync, readFileSync} from 'node:fs'
import {test} from 'node:test'
import {parseEdition} from '@collate/articles'
import {VFile} from 'vfile'
import {validateXML} from 'xmllint-wasm'
import {exportXliff, translatedArticle} from '../src/xliff.ts'
import {accepted, article, zh} from './articles.ts'

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8')
const published = '../../../content/articles/'

/** What libxml2 has against documents, by the part of XLIFF 2.1 that we write. */
async function faultsOf(documents: readonly string[]): Promise<string[]> {
  const {errors} = await validateXML({
    xml: documents.map((contents, index) => ({fileName: `${index}.xlf`, contents})),
    schema: [read('schema/xliff.xsd')],
    preload: [{fileName: 'xml.xsd', contents: read('schema/xml.xsd')}]
  })
  return errors.map(({message}) => message)
}

function publishedXliff(slug: string): string {
  const edition = (language: string) => {
    const path = `articles/${slug}/${language}.mdx`
    return parseEdition(new VFile({path, value: read(`${published}${slug}/${language}.mdx`)}))
  }
  return exportXliff(translatedArticle({zh: edition('zh'), en: edition('en')})!)
}

test('what is exported is valid by a schema: samples in every state, and all articles of our own', async () => {
  const slugs = readdirSync(new URL(published, import.meta.url))
  const samples = [article(), article(accepted), article(undefined, {zh})].map(exportXliff)
  assert.deepEqual(await faultsOf([...samples, ...slugs.map(publishedXliff)]), [])
})

const wrong: Array<[what: string, change: (xml: string) => string, said: RegExp]> = [
  [
    'a code without its data',
    (d) => d.replace('dataRefStart="d1"', 'dataRefStart="d9"'),
    /keyref.*starts|starts/
  ],
  ['a unit twice', (d) => d.replace('<unit id="b6"', '<unit id="b5"'), /units/],
  ['a state of its own', (d) => d.replace('state="final"', 'state="done"'), /enumeration/],
  ['a target before its source', (d) => d.replace('<source', '<target/><source'), /not expected/]
]
for (const [what, change, said] of wrong) {
  test(`the schema tells of ${what}`, async () => {
    const [fault = ''] = await faultsOf([change(exportXliff(article(accepted)))])
    assert.match(fault, said)
  })
}
