import assert from 'node:assert/strict'
import {readFile} from 'node:fs/promises'
import {test} from 'node:test'
import {parseFrontmatter} from '@astrojs/internal-helpers/frontmatter'
import {array, assert as check, constantFrom, property} from 'fast-check'
import {frontmatterSchema} from '../src/index.ts'
import {head, readText} from './check-text.ts'

const body = '\nText.\n'
const rest = 'summary: A summary.\npublished: 2026-01-21\nrights: {status: own}\n'
const withKey = (yaml: string) => `---\ntitle: A title\n${rest}${yaml}\n---\n${body}`

/** Ways to bring code in through the frontmatter (T4), or to show it to one program only (T5). */
const hostile: Array<[name: string, file: string, ruleId: string]> = [
  ['layout', withKey('layout: "data:text/javascript,1"'), 'article-frontmatter'],
  ['layout as a file', withKey('layout: "/proc/self/environ?raw"'), 'article-frontmatter'],
  ['layout in quotes', withKey('"layout": x'), 'article-frontmatter'],
  ['layout escaped', withKey('"lay\\x6fut": x'), 'article-frontmatter'],
  ['layout as an explicit key', withKey('? layout\n: x'), 'article-frontmatter'],
  ['layout by a merge key', withKey('<<: {layout: x}'), 'article-frontmatter'],
  ['layout by an alias', withKey('tags: [&a layout]\n*a : x'), 'article-frontmatter'],
  ['layout by a tag', withKey('!!str layout: x'), 'article-frontmatter'],
  ['layout in flow style', `---\n{title: a, layout: x}\n---\n${body}`, 'article-frontmatter'],
  ['slug', withKey('slug: ../../x'), 'article-frontmatter'],
  ['components', withKey('components: {p: x}'), 'article-frontmatter'],
  ['__proto__', withKey('__proto__: {polluted: 1}'), 'article-frontmatter'],
  ['constructor', withKey('constructor: {prototype: {polluted: 1}}'), 'article-frontmatter'],
  [
    'prototype below',
    withKey('cover: {image: ./a.png, alt: b, __proto__: {polluted: 1}}'),
    'article-frontmatter'
  ],
  ['an unknown key below', withKey('translation: {from: zh, layout: x}'), 'article-frontmatter'],
  ['a directive', `---\n%YAML 1.1\ntitle: a\n---\n${body}`, 'article-frontmatter'],
  ['a second document', `---\ntitle: a\n...\nlayout: x\n---\n${body}`, 'article-frontmatter'],
  ['a list', `---\n- layout\n---\n${body}`, 'article-frontmatter'],
  ['nothing', `---\n---\n${body}`, 'article-frontmatter'],
  ['a number for a title', `---\ntitle: 0x1f\n${rest}---\n${body}`, 'article-frontmatter'],
  ['a truth value for a title', `---\ntitle: true\n${rest}---\n${body}`, 'article-frontmatter'],
  ['a date for a title', `---\ntitle: 2026-01-20\n${rest}---\n${body}`, 'article-frontmatter'],
  ['a number to some for a title', `---\ntitle: 1_000\n${rest}---\n${body}`, 'article-frontmatter'],
  ['binary', withKey('tags: [!!binary "AA=="]'), 'article-frontmatter'],
  ['a hidden escape', `---\ntitle: "8\\u200b2%"\n${rest}---\n${body}`, 'text-invisible'],
  ['a disguised escape', `---\ntitle: "\\u0421NCF"\n${rest}---\n${body}`, 'text-lookalike'],
  ['a hidden character', `---\ntitle: 8\u200B2%\n${rest}---\n${body}`, 'text-invisible'],
  ['a hidden character in a comment', withKey('# \u202E'), 'text-bidi'],
  ['no frontmatter', ' Text', 'article-file'],
  ['an empty file', '', 'article-file'],
  ['a blank line first', `\n${head}${body}`, 'article-file'],
  ['spaces first', ` ${head}${body}`, 'article-file'],
  ['a byte order mark', `\uFEFF${head}${body}`, 'article-file'],
  ['TOML', `+++\ntitle = "a"\n+++\n${body}`, 'article-file'],
  ['an end of TOML', `---\ntitle: a\n+++\n${body}`, 'article-file'],
  ['an end with more behind it', `---\ntitle: a\n---layout: x\n---\n${body}`, 'article-file'],
  ['an end inside a text', `---\ntitle: |\n  a\n---b\n---\n${body}`, 'article-file'],
  ['an end with a space', `---\ntitle: a\n--- \n${body}`, 'article-file'],
  ['a longer end', `---\ntitle: a\n----\n${body}`, 'article-file'],
  ['a longer beginning', `----\ntitle: a\n---\n${body}`, 'article-file'],
  ['no end', '---\ntitle: a\n', 'article-file'],
  ['carriage returns', head.replaceAll('\n', '\r\n') + body, 'article-file'],
  ['a carriage return in a comment', withKey('# a\rlayout: x'), 'article-file'],
  ['a carriage return at the end', `${head}${body}\r`, 'article-file']
]

test('frontmatter', async (t) => {
  for (const [name, file, ruleId] of hostile) {
    await t.test(`should refuse ${name}`, () => {
      const {messages} = readText(file || new Uint8Array()).file
      const rules = messages.filter((message) => message.fatal).map((message) => message.ruleId)
      assert.ok(rules.includes(ruleId), `found ${rules.join(', ') || 'nothing'}`)
    })
  }

  await t.test('should leave objects alone', () => {
    assert.equal('polluted' in {}, false)
  })

  await t.test('should answer a bomb before it goes off', () => {
    const bomb = ['a: &a [x,x,x,x,x,x,x,x,x]']
    for (let level = 1; level < 9; level++) {
      const [now, last] = ['abcdefghij'[level], 'abcdefghij'[level - 1]]
      bomb.push(`${now}: &${now} [${Array.from({length: 9}, () => `*${last}`).join(',')}]`)
    }
    const {file, frontmatter} = readText(`---\n${bomb.join('\n')}\n---\n`)
    assert.equal(frontmatter, undefined)
    assert.equal(file.messages[0]?.ruleId, 'article-frontmatter')
    assert.match(file.messages[0]?.note ?? '', /anchors/)
  })

  for (const [name, yaml] of [
    ['lists in flow style', `title: ${'['.repeat(4000)}`],
    ['maps in flow style', `title: ${'{a: '.repeat(2000)}`],
    ['lists on one line', `title:\n  ${'- '.repeat(4000)}a`],
    ['keys on one line', `${'? '.repeat(4000)}a`],
    ['maps in maps', Array.from({length: 150}, (_, level) => `${' '.repeat(level)}a:`).join('\n')]
  ] as const) {
    await t.test(`should refuse ${name} that are too deep before reading them`, () => {
      const {file} = readText(`---\n${yaml}\n---\n`)
      assert.match(file.messages[0]?.note ?? '', /at most 8 levels/)
    })
  }

  await t.test('should have at most 16 KiB, in bytes', () => {
    for (const [size, isTooLarge] of [
      [5460, true],
      [5450, false]
    ] as const) {
      const {messages} = readText(`---\ntitle: a\n#${'中'.repeat(size)}\n---\n`).file
      assert.equal(
        messages.some((d) => d.ruleId === 'article-limit'),
        isTooLarge
      )
    }
  })
})

test('what Astro sees', async (t) => {
  const piece = constantFrom(
    '\n',
    '---',
    '---\n',
    '+++',
    '+++\n',
    ' ',
    '\uFEFF',
    '\t',
    '\r',
    'a: b\n',
    'layout: x\n',
    '# c',
    'text\n',
    '--',
    '...\n',
    '\u2028',
    '\v'
  )

  await t.test('should be the same frontmatter, byte for byte, or the file is refused', () => {
    let passed = 0
    check(
      property(constantFrom('', '---\n', '---\na: b\n'), array(piece, {maxLength: 6}), (start, pieces) => {
        const source = start + pieces.join('')
        const {file, bodyStart} = readText(new TextEncoder().encode(source))
        if (file.messages.some((message) => message.ruleId === 'article-file')) return
        passed++
        const {rawFrontmatter, content} = parseLeniently(source)
        assert.equal(
          `---\n${rawFrontmatter.slice(1)}---`,
          source.slice(0, bodyStart).trimEnd() + (rawFrontmatter === '' ? ' ' : '')
        )
        assert.equal(content.slice(bodyStart), source.slice(bodyStart))
      }),
      {numRuns: 4000}
    )
    assert.ok(passed > 100, `only ${passed} files passed`)
  })

  const value = constantFrom(
    'a',
    '"a"',
    "'a'",
    '1',
    '1.0',
    '1_000',
    '0b1',
    '0o7',
    '0x1',
    '.5',
    '1e3',
    '.inf',
    '.nan',
    '~',
    'null',
    'true',
    'yes',
    'No',
    'on',
    'y',
    '2026-01-20',
    '2026-1-5',
    '2026-01-20T00:00:00Z',
    '12:30',
    '1:2',
    '=',
    '<<',
    '+1',
    '-0',
    '"\\x41"',
    '|\n  a',
    '>-\n  a\n  b',
    '[a]',
    '{a: b}',
    ''
  )

  await t.test('should be the same values, or the frontmatter is refused', () => {
    check(
      property(value, value, (title, tag) => {
        const source = `---\ntitle: ${title}\n${rest}tags:\n  - ${tag.replaceAll('\n', '\n  ')}\n---\n`
        const {frontmatter} = readText(source)
        if (!frontmatter) return
        const theirs = parseFrontmatter(source).frontmatter
        assert.equal(theirs['title'].trim(), frontmatter.title)
        assert.deepEqual(
          theirs['tags'].map((d: string) => d.trim()),
          frontmatter.tags
        )
        assert.deepEqual(frontmatterSchema.parse(theirs), frontmatter)
      }),
      {numRuns: 600}
    )
  })

  await t.test('should never come from a parser that runs code', async () => {
    const lockfile = await readFile(new URL('../../../pnpm-lock.yaml', import.meta.url), 'utf8')
    assert.doesNotMatch(lockfile, /gray-matter|front-matter/)
  })
})

/** Astro’s own, where it cannot read the YAML it still says what it took. */
function parseLeniently(source: string): {rawFrontmatter: string; content: string} {
  try {
    return parseFrontmatter(source, {frontmatter: 'empty-with-spaces'})
  } catch {
    const rawFrontmatter = /^---([^]*?\n)---/.exec(source)?.[1] ?? ''
    return {rawFrontmatter, content: source}
  }
}
