import assert from 'node:assert/strict'
import {cp, mkdir, mkdtemp, readFile, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {after, before, test} from 'node:test'
import {fileURLToPath} from 'node:url'
import type {CheckedFile} from '../src/checked-file.ts'
import {spawnCollate} from './spawn-collate.ts'

const base = fileURLToPath(new URL('fixtures/base', import.meta.url))

/** Bodies that a parser takes minutes for. */
const bodies: Record<string, string> = {
  brackets: '['.repeat(200_000),
  emphasis: '*a'.repeat(100_000),
  lists: `${'- '.repeat(3000)}x`,
  strong: '**_'.repeat(60_000)
}

let root = ''

before(async () => {
  root = await mkdtemp(join(tmpdir(), 'collate-'))
  await cp(base, root, {recursive: true})
  const article = await readFile(join(base, 'content/articles/tea-houses/en.mdx'), 'utf8')
  const head = article.slice(0, article.indexOf('\n---\n') + 6)
  for (const [slug, body] of Object.entries(bodies)) {
    await mkdir(join(root, 'content/articles', slug))
    await writeFile(join(root, 'content/articles', slug, 'en.mdx'), `${head}${body}\n`)
  }
})

after(() => rm(root, {recursive: true}))

test('files that would hang the check are one finding each, and the others are checked', async () => {
  const args = ['check', '--content', 'content', '--data', 'data', '--no-cache', '--format', 'json']
  const {status, out, err} = await spawnCollate(args, {cwd: root, env: {CANARY: 'canary-4711'}})
  const files: CheckedFile[] = JSON.parse(out)
  const found = files.map(({path, messages}) => [
    path,
    messages.filter((d) => d.severity === 'error').map((d) => d.ruleId)
  ])

  assert.deepEqual(found, [
    ...Object.keys(bodies).map((slug) => [`articles/${slug}/en.mdx`, ['article-limit']]),
    ['articles/tea-houses/en.mdx', []],
    ['articles/tea-houses/zh.mdx', []]
  ])
  assert.deepEqual([status, err], [1, ''])
  assert.doesNotMatch(out, /canary-4711/)
})
