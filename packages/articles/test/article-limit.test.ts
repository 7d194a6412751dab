import assert from 'node:assert/strict'
import {test} from 'node:test'
import {head, readText} from './check-text.ts'

test('a paragraph, heading or cell may have 10,000 characters, and a text many of them', () => {
  const long = 'word '.repeat(1999)
  for (const [body, expected] of [
    [`${long}word.`, []],
    [[long, long, long].join('\n\n'), []],
    [`# ${long}`, []],
    ['82% '.repeat(3000), ['1:1 12000 characters']],
    [`- ${long} words.`, ['1:3 10002 characters']],
    [`| a |\n| - |\n| ${long}words |`, ['3:1 10004 characters']],
    [`\`\`\`text\n${long}${long}\n\`\`\``, []]
  ] as const) {
    const {file, tree} = readText(body, 'zh')
    const lines = head.split('\n').length - 1
    const found = file.messages
      .filter(({ruleId}) => ruleId === 'article-limit')
      .map(({line, column, actual}) => `${line! - lines}:${column} ${actual}`)
    assert.deepEqual(found, expected)
    assert.equal(tree === undefined, expected.length > 0)
  }
})

/** Bodies with many citations, and what is said of them. */
const crowds: Array<[what: string, body: string, found: string[]]> = [
  ['200 in a paragraph', stats(200), []],
  ['200 in each of three paragraphs', [200, 200, 200].map(stats).join('\n\n'), []],
  ['201 in a paragraph', stats(201), ['1:5601-1:5628 Unexpected `201 citations`']],
  ['201 in a list item', `- ${stats(201)}`, ['1:5603-1:5630 Unexpected `201 citations`']],
  ['201 in a table cell', `| a |\n| - |\n| ${stats(201)} |`, ['3:5603-3:5630 Unexpected `201 citations`']],
  [
    '201 in one tag and another',
    `${stat('a/b '.repeat(200))} ${stat('a/b')}`,
    ['1:826-1:853 Unexpected `201 citations`']
  ],
  ['1500 in a sentence', stats(1500), ['1:5601-1:5628 Unexpected `1500 citations`']]
]

for (const [what, body, found] of crowds) {
  test(`${what}: ${found.length === 0 ? 'fine' : 'too many citations to weigh against each other'}`, () => {
    const {file, tree} = readText(body, 'zh')
    const limits = file.messages.filter((d) => d.ruleId === 'article-limit')
    const lines = head.split('\n').length - 1
    assert.deepEqual(
      limits.map(({place, reason}) => {
        assert.ok(place && 'start' in place)
        const [start, end] = [place.start, place.end].map((d) => `${d.line - lines}:${d.column}`)
        return `${start}-${end} ${reason.split(' in a paragraph, expected at most `200 citations`')[0]}`
      }),
      found
    )
    assert.equal(tree === undefined, found.length > 0)
    for (const {note} of limits) assert.match(note ?? '', /同一段里/)
  })
}

function stats(count: number): string {
  return Array.from({length: count}, () => stat('a/b')).join(' ')
}

function stat(cite: string): string {
  return `<Stat cite="${cite}">82%</Stat>`
}
