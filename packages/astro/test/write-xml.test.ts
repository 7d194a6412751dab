import assert from 'node:assert/strict'
import test from 'node:test'
import {writeXml, writeXmlParts, xmlElement} from '../src/feeds/write-xml.ts'

test('XML is written with texts and attributes escaped', () => {
  const element = xmlElement('a', {b: '"<&>\''}, '</a><script>&amp;', xmlElement('c', {}, ']]>\uFFFE\uD800'))
  assert.equal(
    writeXmlParts(element),
    '<a b="&#x22;&#x3C;&#x26;>\'">&#x3C;/a>&#x3C;script>&#x26;amp;<c>]]&#x3E;\uFFFD\uFFFD</c></a>'
  )
  assert.match(writeXml(element), /^<\?xml version="1\.0" encoding="UTF-8"\?>\n<a /)
})
