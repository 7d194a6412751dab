import assert from 'node:assert/strict'
import {test} from 'node:test'
import {findExcess} from '../src/source/excess.ts'
import {checkText} from './check-text.ts'

const many = (text: string, length = 20_000) => text.repeat(Math.ceil(length / text.length))
const nested = (marker: string, depth: number) =>
  Array.from({length: depth}, (_, index) => `${' '.repeat(index * marker.length)}${marker}a`).join('\n')

const ticks = (count: number) => Array.from({length: count}, (_, index) => '`'.repeat(index + 1)).join(' ')

/** Texts that a parser is slow at, and what there is too much of. */
const hostile: Array<[name: string, text: string, what: string]> = [
  ['stars and letters', many('*a'), 'steps'],
  ['stars and underscores', many('**_', 18_000), 'steps'],
  ['brackets', many('[', 20_000), 'steps'],
  ['closing brackets', many(']'), 'steps'],
  ['links in links', many('[a]('), 'steps'],
  ['pictures', many('![a](b'), 'steps'],
  ['footnotes', many('[^a]'), 'steps'],
  ['references and stars', many('*&amp;', 30_000), 'steps'],
  ['bare addresses', many('http://a.b ', 100_000), 'steps'],
  ['bars', `|a|\n|-|\n${many('|a', 38_000)}`, 'steps'],
  ['cells', `|${'a|'.repeat(50)}\n|${'-|'.repeat(50)}\n${many(`|${'a|'.repeat(50)}\n`, 60_000)}`, 'cells'],
  ['marks in a fence that is none', `<Note by="\n\`\`\`\n" >\n${many('*a')}\n\`\`\`\n</Note>`, 'steps'],
  ['marks in what looks like a table', many('|*a'), 'steps'],
  ['runs of backticks, each of another length', ticks(500), 'steps'],
  ['such runs over lines', ticks(500).replaceAll(' ', '\na '), 'steps'],
  ['comments that never end', many(`<!--${'a'.repeat(500)}`, 300_000), 'steps'],
  ['instructions that never end', many(`<?${'a'.repeat(500)}`, 300_000), 'steps'],
  ['a deep list', nested('- ', 300), 'levels'],
  ['a deep ordered list', nested('1. ', 100), 'levels'],
  ['lists on one line', many('- '), 'levels'],
  ['a deep quotation', many('>', 1000), 'levels'],
  ['quotations in lists', many('- > ', 100), 'levels'],
  ['footnotes in footnotes', many('[^a]: ', 300), 'levels'],
  ['quotations, one by one', many('> a\n\n'), 'lists'],
  ['lists between paragraphs', many('- a\n\nb\n\n'), 'lists'],
  ['lists in items', many('- - a\n'), 'lists'],
  ['items', many('- a\n', 40_000), 'items'],
  ['underlines', many('a\n=\n'), 'rules'],
  ['lines', many('\n', 50_000), 'lines']
]

/** What a long article may well hold. */
const honest: Array<[name: string, text: string]> = [
  [
    'a hundred paragraphs with marks',
    many('A **bold** and *leaning* `text` with a [link](https://a.b/c) and a note[^1].\n\n', 20_000)
  ],
  [
    'a table of five hundred rows',
    `| a | b | c |\n| - | - | - |\n${many('| [a](https://a.b) | 82% | **c** |\n', 20_000)}`
  ],
  ['a list of five hundred links', many('- [a](https://example.org/a_b): what it is\n', 20_000)],
  ['nested lists', many('- a\n  - b\n    - c\n- d\n\n', 4000)],
  ['a hundred quotations', many('> A quotation\n> over lines\n\nText.\n\n', 3500)],
  ['two hundred footnotes', many('[^1]: A *note* with a [link](https://a.b).\n\n', 9000)],
  ['code of a thousand lines', `\`\`\`py\n${many('self._a[b_c] = {**d, "e": [*f]}\n', 40_000)}\`\`\``],
  ['a paragraph of three hundred spans of code', many('`a` and ``b`c`` ', 2700)],
  ['a data file', `~~~yaml\n${many('- - - a: [b, c]\n', 20_000)}~~~`],
  [
    'long prose',
    many('云原生计算基金会的年度调查报告显示，82%的容器用户在生产环境中运行Kubernetes。', 80_000)
  ]
]

test('findExcess', async (t) => {
  for (const [name, text, what] of hostile) {
    await t.test(`should refuse ${name}`, () => {
      assert.match(findExcess(text, 0)?.actual ?? '', new RegExp(`^\\d+ ${what}$`))
    })
  }

  for (const [name, text] of honest) {
    await t.test(`should let through ${name}`, () => {
      assert.equal(findExcess(text, 0), undefined)
    })
  }

  await t.test('should say the line where it becomes too much', () => {
    const text = `---\na: b\n---\ntext\n\n${nested('- ', 17)}`
    const excess = findExcess(text, 13)
    assert.equal(text.slice(excess?.start, excess?.end), `${' '.repeat(32)}- a`)
  })
})

test('a tree that is too deep', async (t) => {
  for (const [name, text] of [
    ['tags', `a ${'<Quote by="b">'.repeat(50)}c${'</Quote>'.repeat(50)}`],
    ['blocks', `${'<Quote by="b">\n\n'.repeat(50)}c\n\n${'</Quote>\n\n'.repeat(50)}`],
    ['more tags than a stack holds', `a ${'<Quote by="b">'.repeat(9000)}c${'</Quote>'.repeat(9000)}`],
    ['emphasis', `${'*a **b '.repeat(60)}${'** c* '.repeat(60)}`]
  ] as const) {
    await t.test(`should be one finding for ${name}`, () => {
      assert.deepEqual(
        checkText(text).messages.map((message) => message.ruleId),
        ['article-limit']
      )
    })
  }
})
