import assert from 'node:assert/strict'
import {test} from 'node:test'
import {draftSentences, type SentenceSearch} from '../src/pdf/draft-sentences.ts'

type Search = Partial<Omit<SentenceSearch, 'terms'>> & {terms: string[][]}

function read(text: string, {terms, ...more}: Search) {
  const line = {y: 700, size: 10, font: 'f', cells: [{text, from: 50, to: 500}]}
  const pages = [{number: 7, regions: [{lines: [line], isColumn: false}]}]
  const search = {unit: 'percent', populations: [], ...more, terms: [terms]}
  const {rows, notes, sought} = draftSentences(pages, search)
  const values = rows.map((d) => [d.period, d.population, d.value].filter(Boolean).join(' '))
  return {values, kinds: notes.map((d) => d.kind), sought}
}

const tools = {terms: [['tools']]}
const adults = {...tools, populations: ['adults', 'aged 16 to 24']}
const taken: Array<[text: string, search: Search, values: string[]]> = [
  ['In 2031, 38% of libraries lent tools, up from 30% in 2030.', tools, ['2031 38', '2030 30']],
  ['The share that lent tools rose from 22% in 2027 to 38% in 2031.', tools, ['2027 22', '2031 38']],
  ['From 2027 to 2031 the share with tools rose from 22% to 38%.', tools, ['2027 22', '2031 38']],
  [
    'Tools were lent by 58% of libraries in 2031 (2030: 61%; 2029: 66%).',
    tools,
    ['2031 58', '2030 61', '2029 66']
  ],
  [
    'Tools were lent by 61% in 2031, up from 48% in 2030; those with games fell from 27% to 18%.',
    tools,
    ['2031 61', '2030 48']
  ],
  ['Among those aged 16 to 24, 46% borrowed tools in 2031.', adults, ['2031 aged 16 to 24 46']],
  ['Loans of tools doubled between 2028 and 2031, from 22% to 44%.', tools, ['2028 22', '2031 44']],
  [
    'In 2031, 44% came for tools, 31% to study and 19% for an event; in 2021 it was 63%, 22% and 9%.',
    tools,
    ['2031 44']
  ],
  ['In 2031, 38% of adults borrowed tools.', adults, ['2031 adults 38']],
  ['2031年，38%的图书馆出借工具，2029年为33%。', {terms: [['出借工具']]}, ['2031 38', '2029 33']],
  [
    '平均租金由2030年的4.5元上涨到2031年的4.9元。',
    {terms: [['租金']], unit: 'CNY'},
    ['2030 4.5', '2031 4.9']
  ],
  ['两所学校2031年招收学员164人，毕业118人。', {terms: [['招收学员']], unit: 'count'}, ['2031 164']],
  ['In 2030/31, 38% of libraries lent tools.', {...tools, yearBegins: 4}, ['2030-04/2031-03 38']],
  ['Now 38% of libraries lend tools.', {...tools, period: '2031'}, ['2031 38']]
]
for (const [text, search, values] of taken)
  test(`“${text}” gives ${values.join(', ')}`, () => assert.deepEqual(read(text, search).values, values))

const left: Array<[text: string, search: Search, kind: string]> = [
  ['In 2031, tools were lent by 27% and 41% of them.', tools, 'several'],
  ['In 2030/31, 38% of libraries lent tools.', tools, 'open-year'],
  ['Tools are lent by 38% of libraries.', tools, 'unsaid-period'],
  ['In 2031, about 38% of libraries lent tools.', tools, 'unsure'],
  ['In 2031, 38% of libraries did not lend tools.', tools, 'unsure'],
  ['In 2031, 7% fewer libraries lent tools.', tools, 'unsure'],
  ['In 2031, 38% of nurses borrowed tools.', adults, 'other-base'],
  ['Among those aged 65 and over, 29% borrowed tools in 2031.', tools, 'other-base'],
  ['In 2031, 38% of libraries lent tools and', tools, 'cut']
]
for (const [text, search, kind] of left) {
  test(`“${text}” is left to a person: ${kind}`, () => {
    const {values, kinds} = read(text, search)
    assert.deepEqual([values, kinds], [[], [kind]])
  })
}

test('what was looked for, and where, is told', () => {
  const {sought} = read('Nothing of it.', {terms: [['tools', 'machines'], ['lent']]})
  assert.deepEqual(sought, {terms: ['tools/machines + lent'], pages: [7]})
})
