import assert from 'node:assert/strict'
import {readFileSync} from 'node:fs'
import {test} from 'node:test'
import {ConfigurationError, findPublication} from '../src/index.ts'
import {renderSchema} from '../src/schema.ts'

const files = (entries: Record<string, string>) => ({read: (path: string) => entries[path]})

test('should find the nearest configuration upwards', () => {
  const disk = files({
    '/a/collate.config.json': '{"data": "figures"}',
    '/a/b/c/collate.config.json': '{"content": "."}'
  })
  const {root, content, data, file} = findPublication('/a/b', disk)
  assert.deepEqual(
    {root, content, data, file},
    {root: '/a', content: '/a/content', data: '/a/figures', file: '/a/collate.config.json'}
  )
  assert.equal(findPublication('/a/b/c/d', disk).content, '/a/b/c')
})

test('should take the defaults where there is none', () => {
  const publication = findPublication('/a/b', files({}))
  assert.equal(publication.content, '/a/b/content')
  assert.equal(publication.data, '/a/b/data')
  assert.equal(publication.file, undefined)
})

test('should say the path from where one stands', () => {
  assert.throws(
    () => findPublication('/a/b/c', files({'/a/collate.config.json': '{"sites": 1}'})),
    (error) =>
      error instanceof ConfigurationError && error.message.startsWith('../../collate.config.json:1:2 ')
  )
})

test('should pass over what a pattern names, and nothing else', () => {
  const text = '{"check": {"ignore": ["content/articles/draft-*/**", "data/old"]}}'
  const {isIgnored} = findPublication('/p', files({'/p/collate.config.json': text})).check
  assert.ok(isIgnored('/p/content/articles/draft-tea'))
  assert.ok(isIgnored('/p/content/articles/draft-tea/zh.mdx'))
  assert.ok(isIgnored('/p/data/old'))
  assert.ok(!isIgnored('/p/content/articles/tea/zh.mdx'))
  assert.ok(!isIgnored('/q/content/articles/draft-tea'))
})

test('should publish the schema that it checks by', () => {
  const published = readFileSync(new URL('../collate.schema.json', import.meta.url), 'utf8')
  assert.equal(published, renderSchema(), 'run `npm run schema` in this package')
})
