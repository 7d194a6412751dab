// Loaded before `comment/post.ts`: the platform, as far as it is asked.  One pull request, on which a stranger has begun a
// comment with our marker before ours; what is written is printed, one line each.
import process from 'node:process'

const marker = '<!-- collate -->'
const comments = [
  {id: 666, user: {login: 'mallory', type: 'User'}, body: `${marker}\nthanks for looking at this!`},
  {id: 777, user: {login: 'github-actions[bot]', type: 'Bot'}, body: `${marker}\n0 claims in 0 files.`}
]
const files = process.env['CHANGED_FILES']?.split(' ').map((filename) => ({filename}))

globalThis.fetch = async (url, options = {}) => {
  const route = String(url).replace('https://api.github.com/repos/o/r/', '')
  const {method = 'GET', body} = options
  if (method !== 'GET') console.log(method, route, String(body))
  return Response.json(answer(route))
}

function answer(route: string): unknown {
  if (route.startsWith('pulls?')) return [{number: 7, state: 'open', head: {sha: process.env['HEAD_SHA']}}]
  if (route.startsWith('pulls/7/files?')) return files ?? {message: 'Server Error'}
  return route.includes('/comments') ? comments : {}
}
