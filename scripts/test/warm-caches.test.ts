import assert from 'node:assert/strict'
import {readFile, writeFile} from 'node:fs/promises'
import path from 'node:path'
import {test} from 'node:test'
import {copyRepository, root, run} from './repository.ts'

/** What a branch makes false, in data and in content, and what check and build say of it. */
const changes: Array<[file: string, from: string, to: string, answer: RegExp]> = [
  [
    'packages/statistics/data/cncf-annual-survey/observations.csv',
    'kubernetes-production,2025,,,82,,,press-release-2026,opening,primary,82% of',
    'kubernetes-production,2025,,,81,,,press-release-2026,opening,primary,81% of',
    /Unexpected `82%`, expected `81%`/
  ],
  [
    'content/articles/kubernetes-foundation-of-ai/en.mdx',
    'cite="cncf-annual-survey/kubernetes-production">82%',
    'cite="cncf-annual-survey/kubernetes-production">83%',
    /Unexpected `83%`, expected `82%`/
  ]
]

test('what changed turns check and site red, however warm the caches are', async () => {
  const copy = await copyRepository()
  await run(copy, 'pnpm', ['install', '--offline', '--frozen-lockfile', '--ignore-scripts'])

  // The warmest there is: typefaces and files to take away that other tests have made.
  const warm = {COLLATE_CACHE: path.join(root, 'apps/site/.astro/caches')}

  const first = await run(copy, 'turbo', ['run', 'check', 'build'], warm)
  assert.equal(first.status, 0, first.output)
  const second = await run(copy, 'turbo', ['run', 'check', 'build'], warm)
  assert.match(second.output, /FULL TURBO/)

  for (const [file, from, to, answer] of changes) {
    const source = await readFile(path.join(copy, file), 'utf8')
    assert.ok(source.includes(from), file)
    await writeFile(path.join(copy, file), source.replace(from, to))

    for (const task of ['check', 'build']) {
      const third = await run(copy, 'turbo', ['run', task], warm)
      assert.notEqual(third.status, 0, third.output)
      assert.match(third.output, answer)
    }
    await writeFile(path.join(copy, file), source)
  }
})

/** Tasks that read content, which is no package that a cache would follow to it. */
const readers = [
  '@collate/astro#test',
  '@collate/cli#check',
  '@collate/exchange#test',
  '@collate/site#build',
  '@collate/studio#build',
  '@collate/translation#test',
  'bench#test',
  'scripts#test'
]

test('a task that reads content runs again when content changed, and no other', async () => {
  const copy = await copyRepository()
  await run(copy, 'git', ['init', '--quiet'])
  await run(copy, 'git', ['add', '.'])
  const before = await hashTasks(copy)
  await writeFile(path.join(copy, 'content/glossary.csv'), 'id,kind,en,zh\n')
  const after = await hashTasks(copy)
  const changed = [...after].filter(([task, hash]) => before.get(task) !== hash).map(([task]) => task)
  assert.deepEqual(changed.toSorted(), readers)
})

/** What turbo would look up each task by. */
async function hashTasks(copy: string): Promise<Map<string, string>> {
  const {answer} = await run(copy, 'turbo', ['run', 'check', 'build', 'test', '--dry=json'])
  const {tasks} = JSON.parse(answer) as {tasks: Array<{taskId: string; command: string; hash: string}>}
  return new Map(tasks.filter((d) => d.command !== '<NONEXISTENT>').map((d) => [d.taskId, d.hash]))
}
