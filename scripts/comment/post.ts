// Runs in the privileged job, from the main branch: `node scripts/comment/post.ts FINDINGS`.
import {readFile} from 'node:fs/promises'
import process from 'node:process'
import {readFindings} from './findings.ts'
import {marker, renderComment} from './render.ts'

const {GITHUB_TOKEN: token = '', GITHUB_REPOSITORY: repository = '', HEAD_SHA: head = ''} = process.env
const body = renderComment(readFindings(await readFile(process.argv[2]!)))

// The number comes from the platform, by commit: the artifact has no say in where we write.
const pulls = (await call('GET', `commits/${encodeURIComponent(head)}/pulls`)) as Array<{
  number: number
  state: string
}>
for (const pull of pulls.filter((d) => d.state === 'open')) {
  const comments = (await call('GET', `issues/${pull.number}/comments?per_page=100`)) as Array<{
    id: number
    body: string
  }>
  const own = comments.find((d) => d.body.startsWith(marker))
  if (own) await call('PATCH', `issues/comments/${own.id}`, {body})
  else await call('POST', `issues/${pull.number}/comments`, {body})
}

async function call(method: string, route: string, content?: unknown): Promise<unknown> {
  const response = await fetch(`https://api.github.com/repos/${repository}/${route}`, {
    method,
    headers: {accept: 'application/vnd.github+json', authorization: `Bearer ${token}`},
    ...(content !== undefined && {body: JSON.stringify(content)})
  })
  if (!response.ok) throw new Error(`${method} ${route}: ${response.status}`)
  return response.json()
}
