import assert from 'node:assert/strict'
import {existsSync} from 'node:fs'
import {readFile, writeFile} from 'node:fs/promises'
import {test} from 'node:test'
import {VFile} from 'vfile'
import {report} from '@collate/findings'
import {formats, reporters, type Format} from '../src/reporters.ts'
import {tellIn} from '../src/told.ts'
import {sampleFiles} from './sample-files.ts'

const settings = {colour: false, tell: tellIn('en'), content: 'content', data: 'packages/statistics/data'}
const endings: Record<Format, string> = {
  stylish: 'txt',
  json: 'json',
  github: 'txt',
  sarif: 'sarif',
  junit: 'xml',
  rdjson: 'json',
  html: 'html',
  summary: 'md'
}

for (const format of formats) {
  test(`${format} renders findings as its readers expect`, async () => {
    const actual = await render(format, sampleFiles())
    assert.equal(actual, await golden(`${format}.${endings[format]}`, actual))
  })

  test(`${format} passes on no control character and no bidirectional control`, async () => {
    assert.doesNotMatch(await render(format, sampleFiles()), /(?!\n)[\p{Cc}\u202a-\u202e\u2066-\u2069]/u)
  })

  test(`${format} names characters that no format may hold, wherever they come from`, async () => {
    const page = await render(format, forbiddenFiles())
    assert.doesNotMatch(page, /(?!\n)[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\u2028\u2029]/u)
    const written = {'&lt;': '<', '&gt;': '>', '%3C': '<', '%3E': '>', '%2B': '+'}
    const shown = page.replace(/&[lg]t;|%(?:3C|3E|2B)/g, (d) => written[d as keyof typeof written])
    for (const character of forbidden) assert.ok(shown.includes(nameOf(character)), nameOf(character))
    // JSON writes half a character as an escape, which others make a character of again.
    assert.doesNotMatch(page, /\\u(?:d[89a-f]|fff[ef]|00[01])/i)
  })

  test(`${format} renders a run without files`, async () => {
    assert.equal(typeof (await render(format, [])), 'string')
  })
}

test('what says something of each text comes in pieces, since a string has an end', async () => {
  for (const format of ['json', 'html'] as const) {
    const files = ['a', 'b', 'c'].map((slug) => new VFile({path: `articles/${slug}/en.mdx`}))
    const pieces = (await reporters[format]())(files, settings)
    assert.ok(typeof pieces !== 'string')
    for (const piece of pieces) assert.ok(files.filter((d) => piece.includes(d.path)).length <= 1)
  }
})

test('stylish paints where it is asked to, and only there', async () => {
  const stylish = await reporters.stylish()
  const painted = String(stylish(sampleFiles(), {...settings, colour: true}))
  assert.match(painted, /\u001b\[31m2 errors|\u001b\[31m3 errors/)
})

test('github shows ten of each severity, errors first, and says the rest', async () => {
  const file = new VFile({path: 'articles/many/en.mdx', value: 'x'})
  for (let index = 0; index < 25; index++) {
    const severity = index % 2 === 0 ? 'warning' : 'error'
    report(
      file,
      {ruleId: 'statistic-value', severity, reason: `Unexpected \`${index}\``, claim: `${index}`},
      't'
    )
  }
  const lines = (await render('github', [file])).trimEnd().split('\n')
  const kinds = lines.map((line) => /^::(\w+)/.exec(line)?.[1] ?? 'log')
  assert.deepEqual(kinds, [
    ...Array<string>(10).fill('error'),
    ...Array<string>(10).fill('warning'),
    'notice',
    ...Array<string>(5).fill('log')
  ])
  assert.match(lines[20]!, /2 errors and 3 warnings/)
})

test('stylish says once what is said of many places, and each error', async () => {
  const file = new VFile({path: 'articles/many/en.mdx', value: 'x'})
  for (let line = 1; line <= 8; line++) {
    const finding = {reason: `Unexpected \`${line}%\``, note: `“${line}%” has no source`, actual: `${line}%`}
    const place = {start: {line, column: 1}, end: {line, column: 3}}
    for (const severity of ['error', 'warning'] as const)
      report(file, {...finding, ruleId: 'statistic-uncited', severity, claim: `${line}`, place}, 't')
  }
  const page = await render('stylish', [file])
  assert.equal(page.match(/ error /g)?.length, 8)
  assert.equal(page.match(/ warning /g)?.length, 1)
  assert.match(page, /\n {4}the same in 7 other places: 2:1 `2%`, .*6:1 `6%`, and 2 more\n/)
})

test('rdjson counts columns in UTF-8 bytes', async () => {
  const {diagnostics} = JSON.parse(await render('rdjson', sampleFiles()))
  assert.deepEqual(diagnostics[1].location.range, {start: {line: 5, column: 23}, end: {line: 5, column: 26}})
  assert.deepEqual(diagnostics[1].suggestions, [{range: diagnostics[1].location.range, text: '80%'}])
})

test('html loads nothing', async () => {
  const page = await render('html', sampleFiles())
  assert.doesNotMatch(page, /<(?:script|link|img|iframe|object)|url\(|@import|https?:/)
})

test('summary stays below what GitHub shows', async () => {
  const file = new VFile({path: 'articles/many/en.mdx', value: 'x'})
  const text = '`|\\'.repeat(2000)
  for (let index = 0; index < 5000; index++) {
    report(
      file,
      {
        ruleId: 'statistic-value',
        severity: 'error',
        reason: `${index} ${text}`,
        note: text,
        claim: `${index}`
      },
      't'
    )
  }
  const range = {path: 'data/many/observations.csv', line: 2, column: 5}
  const cell = {column: 'value', before: text, after: `${text}.`, range}
  const support = {source: text, locator: text, quote: text, citedIn: [text]}
  const [row, subject] = ['many/tea@2025', 'many/tea']
  file.data.changes = Array.from({length: 5000}, () => ({
    ...support,
    kind: 'changed',
    table: 'observations',
    row,
    subject,
    cells: [cell],
    range
  }))
  const page = await render('summary', [file])
  assert.ok(Buffer.byteLength(page) < 1_048_576)
  assert.match(page, /4800 more are in the full report/)
  assert.match(page, /4900 more are in the full report/)
})

/** What XML 1.0 refuses, and what readers of other formats stumble over. */
const forbidden = [
  '\u0000',
  '\u0008',
  '\u001b',
  '\u007f',
  '\u0085',
  '\ud800',
  '\udfff',
  '\ufdd0',
  '\ufffe',
  '\uffff',
  '\u{1fffe}',
  '\u2028'
]

function nameOf(character: string): string {
  return `<U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}>`
}

/** A file for each of them, in its name, its text and every field of its findings. */
function forbiddenFiles(): VFile[] {
  return forbidden.map((character) => {
    const text = `a${character}b`
    const file = new VFile({path: `articles/${text}/en.mdx`, value: `${text}\n${text}\n`})
    const place = {start: {line: 1, column: 1}, end: {line: 2, column: 1}}
    const cause = {path: `data/${text}/sources.csv`, line: 1, column: 1}
    const finding = {claim: text, actual: text, expected: [text], note: text, place, cause}
    report(file, {...finding, ruleId: 'statistic-value', severity: 'error', reason: text}, 'test')
    const waived = report(
      file,
      {...finding, ruleId: 'statistic-unit', severity: 'warning', reason: text},
      'test'
    )
    waived.waived = {by: text, until: text, reason: text}
    file.data.links = [{url: `https://example.org/${text}`, state: 'dead', isNew: true}]
    return file
  })
}

async function render(format: Format, files: readonly VFile[]): Promise<string> {
  const reporter = await reporters[format]()
  return [...reporter(files, settings)].join('')
}

/** The stored report; written where it is missing, but never in CI. */
async function golden(name: string, actual: string): Promise<string> {
  const path = new URL(`fixtures/reports/${name}`, import.meta.url)
  if (!existsSync(path) && !process.env['CI']) await writeFile(path, actual)
  return readFile(path, 'utf8')
}
