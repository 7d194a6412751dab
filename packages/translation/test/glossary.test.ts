import assert from 'node:assert/strict'
import {readFileSync} from 'node:fs'
import test from 'node:test'
import {readGlossary} from '@collate/translation'
import {VFile} from 'vfile'

const header = 'id,kind,en,zh,forbidden_en,forbidden_zh,note'

/** Tables, and where and what their faults are. */
const faults: Array<[name: string, csv: string, messages: string[]]> = [
  ['an empty file', '', ['1:1 Unexpected empty file, expected the columns `id,kind,en,zh`']],
  [
    'a column that is not known',
    'id,kind,en,zh,de\n',
    [
      '1:15 Unexpected column `de`, expected each of `id`, `kind`, `en`, `zh`, `forbidden_en`, `forbidden_zh`, `note`, `meaning_en`, `meaning_zh` at most once'
    ]
  ],
  [
    'a missing column',
    'id,kind,en\n',
    ['1:1 Unexpected header without `zh`, expected the columns `id,kind,en,zh`']
  ],
  [
    'a number in what a term means',
    'id,kind,en,zh,meaning_en,meaning_zh\na,term,b,c,Used by 82% of firms,\n',
    ['2:12 Unexpected `82%`, expected no statistic: what a term means is checked against no source']
  ],
  ['a short row', `${header}\na,term,b\n`, ['2:1 Unexpected 3 cells, expected 7']],
  [
    'a bad id',
    `${header}\nA b,term,b,c,,,\n`,
    ['2:1 Unexpected id `A b`, expected lower-case letters, digits and hyphens']
  ],
  [
    'a repeated id',
    `${header}\na,term,b,c,,,\na,term,d,e,,,\n`,
    ['3:1 Unexpected second `a`, expected one row for an id: the first is in line 2']
  ],
  [
    'a bad kind',
    `${header}\na,word,b,c,,,\n`,
    ['2:3 Unexpected kind `word`, expected `term`, `name`, `keep`']
  ],
  [
    'no rendering',
    `${header}\na,term,b,,,,\n`,
    ['2:10 Unexpected empty `zh`, expected at least one rendering of `a`']
  ],
  [
    'a rendering that is forbidden, too',
    `${header}\na,term,b,c|d,,d,\n`,
    ['2:10 Unexpected `d` as required and forbidden, expected one of the two']
  ],
  ...[
    [
      'what a spreadsheet runs',
      '=1+1',
      'Unexpected `=` at the start of `=1+1`, expected a letter, digit or quotation mark'
    ],
    ['markup', '<b>x</b>', 'Unexpected markup `<b`, expected plain text'],
    ['what nobody sees', 'a\u200Bb', 'Unexpected `U+200B` in `aU+200Bb`, expected visible characters']
  ].map(([name, cell, reason]): (typeof faults)[number] => [
    name!,
    `${header}\na,term,${cell},c,,,\n`,
    [`2:8 ${reason}`]
  ]),
  [
    'conflicts of a merge, once for each',
    `${header}\n<<<<<<< HEAD\na,term,b,c,,,\n=======\n>>>>>>> main\n<<<<<<< HEAD\n=======\n>>>>>>> main\n`,
    [
      '2:1 Unexpected conflict markers from `<<<<<<< HEAD` on, expected one of the two versions',
      '6:1 Unexpected conflict markers from `<<<<<<< HEAD` on, expected one of the two versions'
    ]
  ],
  ['semicolons', 'id;kind;en;zh\na;term;b;c\n', ['1:3 Unexpected `;` between the columns, expected `,`']],
  ['tabs', 'id\tkind\ten\tzh\n', ['1:3 Unexpected `tab` between the columns, expected `,`']],
  [
    'an open quotation mark',
    `${header}\na,term,"b,c,,,\n`,
    ['2:8 Unexpected open `"`, expected `"` at its end', '2:1 Unexpected 3 cells, expected 7']
  ]
]

test('readGlossary', async (t) => {
  for (const [name, csv, messages] of faults) {
    await t.test(`reports ${name}`, () => {
      const file = new VFile({path: 'glossary.csv', value: csv})
      readGlossary(file)
      assert.deepEqual(
        file.messages.map(({line, column, reason}) => `${line}:${column} ${reason}`),
        messages
      )
      assert.deepEqual([...new Set(file.messages.map(({ruleId}) => ruleId))], ['article-file'])
    })
  }

  await t.test('stops telling after a hundred faults', () => {
    const file = new VFile({path: 'glossary.csv', value: `${header}\n${'a,term,b,c,,,\n'.repeat(5000)}`})
    assert.equal(readGlossary(file).entries.length, 1)
    assert.equal(file.messages.length, 100)
  })

  await t.test('uses the rows that can be read', () => {
    const file = new VFile({
      path: 'glossary.csv',
      value: `${header}\na,bad,b,c,,,\nd,term,"e, ""f""|g",h,,,"a\nnote"\ni,keep,J,,,,\n`
    })
    const {entries} = readGlossary(file)
    assert.deepEqual(
      entries.map(({id, names, line}) => [id, names.en, names.zh, line]),
      [
        ['d', ['e, "f"', 'g'], ['h'], 3],
        ['i', ['J'], [], 5]
      ]
    )
  })

  await t.test('finds nothing wrong with the glossary of the publication', () => {
    const path = new URL('../../../content/glossary.csv', import.meta.url)
    const file = new VFile({path: 'glossary.csv', value: readFileSync(path, 'utf8')})
    assert.ok(readGlossary(file).entries.length > 50)
    assert.deepEqual(file.messages.map(String), [])
  })
})
