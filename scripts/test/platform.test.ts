import assert from 'node:assert/strict'
import {test} from 'node:test'
import {isOwn, listChanged, putComment} from '../comment/platform.ts'
import {pullsAt, pullsRoute} from '../comment/pull-request.ts'
import {pagedPlatform} from './paged-platform.ts'

const bot = {login: 'github-actions[bot]', type: 'Bot'}

/** Authors that begin with our marker, and whether the comment is ours. */
const authors: Array<[user: {login: string; type: string} | null, own: boolean]> = [
  [bot, true],
  [{login: 'mallory', type: 'User'}, false],
  [{login: 'github-actions', type: 'User'}, false],
  [{login: 'github-actions[bot]', type: 'User'}, false],
  [{login: 'another[bot]', type: 'Bot'}, false],
  [null, false]
]

for (const [user, own] of authors) {
  test(`should ${own ? 'change' : 'leave'} a comment of ${user?.login ?? 'nobody'}, a ${user?.type ?? 'ghost'}`, () => {
    assert.equal(isOwn({id: 1, user, body: '<!-- collate -->\nthanks'}), own)
    assert.equal(isOwn({id: 1, user, body: 'thanks <!-- collate -->'}), false)
  })
}

/** Comments that are there, and where ours goes. */
const threads: Array<[comments: Array<[id: number, user: typeof bot]>, route: string]> = [
  [[], 'POST issues/7/comments'],
  [[[666, {login: 'mallory', type: 'User'}]], 'POST issues/7/comments'],
  [
    [
      [666, {login: 'mallory', type: 'User'}],
      [777, bot]
    ],
    'PATCH issues/comments/777'
  ],
  [
    [
      ...Array.from({length: 250}, (_, id) => [id, {login: 'eve', type: 'User'}] as [number, typeof bot]),
      [777, bot]
    ],
    'PATCH issues/comments/777'
  ]
]

for (const [comments, route] of threads) {
  test(`should write by ${route} where there are ${comments.length} comments`, async () => {
    const rows = comments.map(([id, user]) => ({id, user, body: '<!-- collate -->\nx'}))
    const {call, written} = pagedPlatform(rows)
    await putComment(call, 7, 'body')
    assert.deepEqual(written, [[route, {body: 'body'}]])
  })
}

test('should name both paths of a file that was moved out of the code', async () => {
  const {call} = pagedPlatform([
    {filename: 'content/a', previous_filename: 'scripts/a'},
    {filename: 'content/b'}
  ])
  assert.deepEqual(await listChanged(call, 7), [
    {path: 'content/a', before: 'scripts/a', patch: ''},
    {path: 'content/b', patch: ''}
  ])
  await assert.rejects(
    listChanged(async () => ({}), 7),
    /expected a list/
  )
})

const commit = '0123456789abcdef0123456789abcdef01234567'

test('should find the pull request of a branch, whatever it is called', () => {
  const route = pullsRoute({owner: 'someone', branch: 'a&state=all#`$(id)`/../b', commit})
  const url = new URL(`https://api.example/repos/a/b/${route}`)
  assert.equal(url.pathname, '/repos/a/b/pulls')
  assert.deepEqual(
    [...url.searchParams],
    [
      ['state', 'open'],
      ['per_page', '100'],
      ['head', 'someone:a&state=all#`$(id)`/../b']
    ]
  )
  for (const head of [
    {owner: 'a/b', branch: 'c', commit},
    {owner: '', branch: 'c', commit},
    {owner: 'a', branch: '', commit},
    {owner: 'a', branch: 'c', commit: `${commit}/../x`}
  ]) {
    assert.throws(() => pullsRoute(head), /^Error: Unexpected/)
  }
})

test('should comment where the commit that was checked still stands', () => {
  const pulls = [
    {number: 1, state: 'open', head: {sha: commit}},
    {number: 2, state: 'closed', head: {sha: commit}},
    {number: 3, state: 'open', head: {sha: commit.replace('0', '1')}}
  ]
  assert.deepEqual(pullsAt(pulls, commit), [1])
})
