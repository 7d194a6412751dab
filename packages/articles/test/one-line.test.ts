import assert from 'node:assert/strict'
import {test} from 'node:test'
import {readText} from './check-text.ts'

/** Every key that holds a text for readers, with what stands round the text. */
const keys: Array<[key: string, before: string, after: string]> = [
  ['title', 'title: ', ''],
  ['summary', 'summary: ', ''],
  ['tags.1', 'tags: [a, ', ']'],
  ['translator', 'translator: ', ''],
  ['reviewer.0', 'reviewer: [', ']'],
  ['source.title', 'source: {title: ', ', url: "https://a.b", author: c, publisher: d, language: en}'],
  ['source.author', 'source: {author: ', ', url: "https://a.b", title: c, publisher: d, language: en}'],
  ['rights.evidence', 'rights: {status: granted, evidence: ', '}'],
  ['cover.alt', 'cover: {image: ./chart.png, alt: ', '}'],
  ['cover.credit', 'cover: {image: ./chart.png, alt: a, credit: ', '}']
]

/** Escapes that bring in what a line cannot hold, or what nobody sees. */
const escapes = [
  '\\n',
  '\\n\\n## x',
  '\\r',
  '\\t',
  '\\v',
  '\\f',
  '\\0',
  '\\e',
  '\\N',
  '\\L',
  '\\P',
  '\\x0a',
  '\\u000A'
]
const halves = ['\\uD800', '\\udfff', '\\U0000D800', '\\uDE00\\uD83D']
const unseen = ['\\u200b', '\\u202e', '\\ufffe', '\\xad']

test('a text of the frontmatter', async (t) => {
  for (const [key, before, after] of keys) {
    for (const escape of [...escapes, ...halves, ...unseen]) {
      await t.test(`should not get ${escape} into ${key} by an escape`, () => {
        const {file, keys: places} = read(`${before}"a${escape}b"${after}`)
        const errors = file.messages.filter(({fatal}) => fatal)
        const rules = new Set(errors.map(({ruleId}) => ruleId))
        assert.ok(rules.has('article-frontmatter') || rules.has('text-invisible') || rules.has('text-bidi'))
        assert.deepEqual(errors[0]!.place, places.get(key))
      })
    }

    await t.test(`should hold other escapes in ${key}`, () => {
      const {file} = read(`${before}"a \\"b\\" \\\\n \\u4e91 \\U0001F600 \\uD83D\\uDE00"${after}`)
      assert.deepEqual(file.messages.filter(({fatal}) => fatal).map(String), [])
    })
  }

  for (const [style, yaml] of [
    ['literal', 'summary: |\n  One\n  two.\n\n  ## Three'],
    ['folded', 'summary: >\n  One\n  two.\n\n  ## Three\n'],
    ['plain', 'summary: One\n  two.\n\n  ## Three'],
    ['quoted', "summary: 'One\n  two.\n\n  ## Three'"],
    ['doubly quoted', 'summary: "One\n  two.\n\n  ## Three"']
  ] as const) {
    await t.test(`should be one line, ${style} over several`, () => {
      const {frontmatter, file} = read(yaml)
      assert.deepEqual(file.messages.filter(({fatal}) => fatal).map(String), [])
      assert.equal(frontmatter?.summary, style === 'plain' ? 'One two.' : 'One two. ## Three')
    })
  }
})

/** An edition of which one key is given, and the rest is in order. */
function read(yaml: string) {
  const rest = ['title: A title', 'summary: A summary.', 'published: 2026-01-21', 'rights: {status: own}']
  const own = yaml.slice(0, yaml.indexOf(':'))
  const head = [...rest.filter((line) => !line.startsWith(`${own}:`)), yaml]
  // A permission that is granted has a source.
  if (own === 'rights')
    head.push('source: {title: a, url: "https://a.b", author: c, publisher: d, language: en}')
  return readText(`---\n${head.join('\n')}\n---\n\nText.\n`)
}
