// Runs in the privileged job, from the main branch: `node scripts/comment/post.ts FINDINGS`.
import process from 'node:process'
import {readFindings} from './findings.ts'
import {pullsAt, pullsRoute, type Pull} from './pull-request.ts'
import {readArtifact} from './read-artifact.ts'
import {marker, renderComment} from './render.ts'

const {
  GITHUB_TOKEN: token = '',
  GITHUB_REPOSITORY: repository = '',
  HEAD_BRANCH: branch = '',
  HEAD_OWNER: owner = '',
  HEAD_SHA: commit = '',
  RUN_URL: run = ''
} = process.env
const body = renderComment(readFindings(await readArtifact(process.argv[2]!)), run)

// The number comes from the platform: the artifact has no say in where we write.
const pulls = (await call('GET', pullsRoute({owner, branch, commit}))) as Pull[]
for (const number of pullsAt(pulls, commit)) {
  const comments = (await call('GET', `issues/${number}/comments?per_page=100`)) as Array<{
    id: number
    body: string
  }>
  const own = comments.find((d) => d.body.startsWith(marker))
  if (own) await call('PATCH', `issues/comments/${own.id}`, {body})
  else await call('POST', `issues/${number}/comments`, {body})
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
