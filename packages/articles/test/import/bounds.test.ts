import assert from 'node:assert/strict'
import {test} from 'node:test'
import {importArticle, ImportFault} from '@collate/articles/import'

/** Texts that nobody can read, and where and why they are refused. */
const hostile: Array<[what: string, text: string, place: string, reason: RegExp]> = [
  ['quotations in quotations', `a\n\n${'>'.repeat(3000)} x`, '3:1', /levels`, expected at most `16 levels`/],
  ['lists in lists', `a\n\n${'- '.repeat(3000)}x`, '3:1', /levels`, expected at most `16 levels`/],
  [
    'lists in lists, line by line',
    Array.from({length: 300}, (_, level) => `${'  '.repeat(level)}- x`).join('\n'),
    '17:1',
    /`17 levels`/
  ],
  ['footnotes in footnotes', `${'[^a]: '.repeat(300)}x`, '1:1', /levels`/],
  [
    'elements in elements',
    `a\n\n${'<div>'.repeat(300)}x`,
    '3:1',
    /`301 levels of HTML`, expected at most `100 levels`/
  ],
  ['elements that a browser closes', `${'<table><tr><td>'.repeat(100)}x`, '1:1', /levels of HTML`/],
  [
    'emphasis in emphasis',
    `${'*a **b '.repeat(40)}c${'**d*'.repeat(40)}`,
    '1:279',
    /levels`, expected at most `40 levels`/
  ],
  ['marks without an end', '**_'.repeat(60_000), '1:1', /steps`/],
  ['brackets without an end', '['.repeat(200_000), '1:1', /steps`/],
  [
    'front matter of lists in lists',
    `---\na: ${'['.repeat(3000)}\n---\n\nx`,
    '2:11',
    /nested deeper than 8 levels/
  ],
  ['front matter of maps in maps', `---\n${maps(100)}\n---\n\nx`, '10:10', /nested deeper than 8 levels/],
  [
    'front matter of a hundred thousand keys',
    `---\n${keys(50_000)}\n---\n\nx`,
    '2:1',
    /expected at most `16384`/
  ],
  ['a book', 'word '.repeat(300_000), '1:1', /`1465 KiB`, expected at most `1024 KiB`/]
]

for (const [what, text, place, reason] of hostile) {
  test(`${what} are refused before anything follows them`, () => {
    const fault = faultOf(Buffer.from(text))
    assert.equal(`${fault.line}:${fault.column}`, place)
    assert.match(fault.message, reason)
    assert.match(fault.message, /^Unexpected .*, expected /)
  })
}

/** Files that are no text, and what they are called. */
const files: Array<[bytes: string, name: string]> = [
  ['PK\x03\x04\x14\0[Content_Types].xml PK\x03\x04word/document.xml', 'Word document (`.docx`)'],
  [
    `PK\x03\x04\x14\0[Content_Types].xml${'x'.repeat(9000)}PK\x03\x04word/document.xml`,
    'Word document (`.docx`)'
  ],
  ['PK\x03\x04\x14\0[Content_Types].xml PK\x03\x04xl/workbook.xml', 'workbook (`.xlsx`)'],
  ['PK\x03\x04\x14\0mimetypeapplication/vnd.oasis.opendocument.text', 'OpenDocument text (`.odt`)'],
  ['PK\x03\x04\x14\0notes.txt', 'ZIP archive'],
  ['PK\x05\x06\0\0', 'ZIP archive'],
  ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0', 'old Office document (`.doc`, `.xls` or `.ppt`)'],
  ['%PDF-1.7\n', 'PDF'],
  ['{\\rtf1\\ansi x}', 'rich text (`.rtf`)'],
  ['\x89PNG\r\n\x1a\n', 'picture'],
  ['\xff\xd8\xff\xe0', 'picture'],
  ['\x1f\x8b\x08', 'archive'],
  ['\xff\xfea\0', 'text in UTF-16'],
  ['a\0\0\0b', 'binary file']
]

for (const [bytes, name] of files) {
  test(`a ${name} is named as what it is`, () => {
    const {message} = faultOf(Buffer.from(bytes, 'latin1'))
    assert.ok(message.startsWith(`Unexpected ${name}, expected a text in UTF-8; `), message)
  })
}

/** Texts that begin or go on like such a file. */
const texts = [
  'PK is no archive.',
  '%PDF is a signature.',
  'word/document.xml',
  'GIF is a format.',
  'BM: a name.'
]

for (const text of texts) {
  test(`“${text}” is a text`, () => {
    const {text: article} = importArticle(Buffer.from(`${text}\n`), {today: '2026-01-01'})
    assert.ok(article.endsWith(`${text}\n`))
  })
}

function faultOf(bytes: Uint8Array): ImportFault {
  try {
    importArticle(bytes, {today: '2026-01-01'})
  } catch (error) {
    assert.ok(error instanceof ImportFault, String(error))
    return error
  }
  return assert.fail('nothing is refused')
}

function maps(depth: number): string {
  return Array.from({length: depth}, (_, level) => `${' '.repeat(level)}a:`).join('\n')
}

function keys(count: number): string {
  return Array.from({length: count}, (_, index) => `a${index}: b`).join('\n')
}
