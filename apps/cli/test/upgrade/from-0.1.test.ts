import assert from 'node:assert/strict'
import {test} from 'node:test'
import {from01} from '../../src/upgrade/migrations/from-0.1.ts'
import {UsageError} from '../../src/usage-error.ts'
import {planOn} from './plan-on.ts'

const former = {'packages/statistics/data/tea/datapackage.json': '{}'}

test('data move, and a configuration says where they are', () => {
  const {moves, written, before} = planOn(from01, former)
  assert.deepEqual(moves, [{from: 'packages/statistics/data', to: 'data'}])
  assert.deepEqual(JSON.parse(written['collate.config.json']!), {
    $schema: './node_modules/collate/collate.schema.json',
    content: 'content',
    data: 'data'
  })
  assert.deepEqual(before, {'collate.config.json': undefined})
})

test('what names the folder names the new one', () => {
  const {written} = planOn(from01, {
    ...former,
    '.github/workflows/check.yml': 'paths: [content/**, packages/statistics/data/**]\n',
    '.github/workflows/README.md': 'packages/statistics/data',
    '.gitlab-ci.yml': 'collate check --data packages/statistics/data\n',
    'README.md': '`packages/statistics/data/`: data\n',
    'content/articles/a/zh.mdx': 'packages/statistics/data'
  })
  const {'collate.config.json': _, ...rest} = written
  assert.deepEqual(rest, {
    '.github/workflows/check.yml': 'paths: [content/**, data/**]\n',
    '.gitlab-ci.yml': 'collate check --data data\n',
    'README.md': '`data/`: data\n'
  })
})

test('data in a workspace stay where they are, and the configuration names them', () => {
  const {moves, written} = planOn(from01, {...former, 'packages/statistics/package.json': '{}'})
  assert.deepEqual(moves, [])
  assert.equal(JSON.parse(written['collate.config.json']!).data, 'packages/statistics/data')
})

test('data that have moved already only lack their configuration', () => {
  const {moves, written} = planOn(from01, {'data/tea/datapackage.json': '{}'})
  assert.deepEqual(moves, [])
  assert.equal(JSON.parse(written['collate.config.json']!).data, 'data')
})

test('a publication with a configuration is later than that', () => {
  const {moves, written} = planOn(from01, {...former, 'collate.config.json': '{"content": "texts"}'})
  assert.deepEqual([moves, written], [[], {}])
})

test('a folder in the way is left alone', () => {
  assert.throws(
    () => planOn(from01, {...former, 'data/notes.txt': 'mine'}),
    (error) =>
      error instanceof UsageError &&
      error.message.startsWith('Unexpected folder `data` with `notes.txt` in it, expected none')
  )
})
