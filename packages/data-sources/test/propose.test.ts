import assert from 'node:assert/strict'
import {test} from 'node:test'
import {
  newPackageFiles,
  propose,
  putRows,
  readTexts,
  type ValueDraft,
  type ProposalSetup
} from '../src/index.ts'

const source = {
  id: 'r1',
  title: 'Report',
  publisher: 'Office',
  url: 'https://example.org/',
  published: '2025-11-03',
  language: 'en'
}
const indicator = {
  id: 'open',
  label_en: 'open',
  label_zh: '开放',
  unit: 'percent',
  terms_en: 'open',
  terms_zh: '开放'
}
const setup: ProposalSetup = {
  name: 'libraries',
  title: 'Libraries',
  texts: undefined,
  source,
  indicator,
  populations: [{id: 'staffed', label_en: 'Staffed', label_zh: '有馆员的'}],
  categories: [],
  chosen: [],
  evidence: 'primary',
  labels: new Map()
}
const draft: ValueDraft = {
  rows: [{period: '2024', population: 'staffed', value: '48', locator: 'a.csv line 2'}],
  notes: []
}

test('a package that is not there is made, and passes; the same again changes no byte', async () => {
  const first = propose(draft, setup)
  assert.deepEqual((await readTexts('libraries', first.texts)).problems, [])
  assert.equal(
    first.texts.get('observations.csv')?.split('\n')[1],
    'open,2024,,staffed,48,r1,a.csv line 2,primary,'
  )
  const again = propose(draft, {...setup, texts: first.texts})
  assert.deepEqual([...again.files], [])
})

test('what people made of a row stays, until its value changes', () => {
  const {texts} = propose(draft, setup)
  const edited = new Map(texts)
  edited.set('observations.csv', texts.get('observations.csv')!.replace('a.csv line 2', '"p. 9, Figure 3"'))
  assert.deepEqual([...propose(draft, {...setup, texts: edited}).files], [])

  const revised = {rows: [{...draft.rows[0]!, value: '49'}], notes: []}
  const {files, notes} = propose(revised, {...setup, texts: edited})
  assert.deepEqual([...files.keys()], ['observations.csv'])
  assert.match(files.get('observations.csv')!.after, /^open,2024,,staffed,49,r1,a\.csv line 2/m)
  assert.deepEqual(notes, [
    {kind: 'revised', place: 'a.csv line 2', values: ['open@2024~staffed', '48', '49']}
  ])
})

test('another source stands beside the first, a new wave below it', () => {
  const {texts} = propose(draft, setup)
  const next = {
    rows: [
      {...draft.rows[0]!, value: '47'},
      {...draft.rows[0]!, period: '2025'}
    ],
    notes: []
  }
  const {files} = propose(next, {...setup, texts, source: {...source, id: 'r2', published: '2026-11-03'}})
  const lines = files.get('observations.csv')!.after.trimEnd().split('\n')
  assert.deepEqual(
    lines.slice(1).map((d) => d.split(',').slice(1, 6).join(' ')),
    ['2024  staffed 48 r1', '2024  staffed 47 r2', '2025  staffed 48 r2']
  )
})

test('labels are asked for and never invented, in either direction', () => {
  const rows = ['Unstaffed', '山村'].map((population) => ({...draft.rows[0]!, population}))
  const {texts, unlabelled} = propose({rows, notes: []}, setup)
  assert.deepEqual(unlabelled, [
    {label: 'Unstaffed', missing: 'zh'},
    {label: '山村', missing: 'en'}
  ])
  assert.match(texts.get('populations.csv')!, /^unstaffed,Unstaffed,,/m)
  assert.match(texts.get('populations.csv')!, /^population-1,,山村,/m)
})

test('two values of one cell are told, and neither is taken', () => {
  const rows = ['48', '50', '48'].map((value) => ({...draft.rows[0]!, value}))
  const {observations, notes} = propose({rows, notes: []}, setup)
  assert.deepEqual(observations, [])
  assert.deepEqual(notes[0], {
    kind: 'contradicts',
    place: 'a.csv line 2',
    values: ['open@2024~staffed', '48', '50']
  })
})

test('whoever was not chosen is told', () => {
  const rows = ['staffed', 'Unstaffed'].map((population) => ({...draft.rows[0]!, population}))
  const {observations, notes} = propose({rows, notes: []}, {...setup, chosen: ['Staffed']})
  assert.equal(observations.length, 1)
  assert.deepEqual(notes, [{kind: 'not-chosen', place: '', values: ['1', '“Unstaffed”']}])
})

test('a table keeps every byte beside the rows that change', () => {
  const table = 'id,label_en,label_zh,own\r\n"a",A,甲,x\r\nb,B,乙,"y, z"\r\n'
  assert.equal(putRows('populations', table, [{id: 'a', label_en: 'A'}]), table)
  assert.equal(
    putRows('populations', table, [{id: 'c', label_en: 'C', label_zh: '丙'}]),
    `${table}c,C,丙,\r\n`
  )
  assert.equal(
    putRows('populations', 'id,label_en,label_zh\na,A,甲', [{id: 'a', size: '5'}]),
    'id,label_en,label_zh,size\na,A,甲,5'
  )
})

test('an empty package passes', async () => {
  const files = newPackageFiles({name: 'empty', title: 'Empty', rows: {}})
  assert.deepEqual((await readTexts('empty', files)).problems, [])
})
