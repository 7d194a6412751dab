// Runs in the privileged job, from the main branch: `node scripts/comment/post.ts FINDINGS`.
import process from 'node:process'
import {readScope, type Scope} from '../scope/scope.ts'
import {readFindings, type CommentedFile} from './findings.ts'
import {findPulls, listChanged, putComment, type Call} from './platform.ts'
import {readArtifact} from './read-artifact.ts'
import {renderComment} from './render.ts'

/** The platform names no more files of a pull request than these. */
const mostFiles = 3000

const {
  GITHUB_TOKEN: token = '',
  GITHUB_REPOSITORY: repository = '',
  HEAD_BRANCH: branch = '',
  HEAD_OWNER: owner = '',
  HEAD_SHA: commit = '',
  RUN_URL: run = ''
} = process.env

const files = await read(process.argv[2]!)
for (const pull of await findPulls(call, {owner, branch, commit})) {
  const scope = await tellScope(pull)
  await putComment(call, pull, renderComment({files, scope, run}))
}

/** A report that cannot be read is said to be none: the comment on the commit before must not stay. */
async function read(path: string): Promise<CommentedFile[] | undefined> {
  try {
    return readFindings(await readArtifact(path))
  } catch (error) {
    console.error(`Unexpected report: ${(error as Error).name}`)
    process.exitCode = 1
    return undefined
  }
}

async function tellScope(pull: number): Promise<Scope | undefined> {
  try {
    const paths = await listChanged(call, pull)
    return readScope(paths, paths.length >= mostFiles)
  } catch {
    return undefined
  }
}

async function call(...[method, route, content]: Parameters<Call>): Promise<unknown> {
  const response = await fetch(`https://api.github.com/repos/${repository}/${route}`, {
    method,
    headers: {accept: 'application/vnd.github+json', authorization: `Bearer ${token}`},
    ...(content !== undefined && {body: JSON.stringify(content)})
  })
  if (!response.ok) throw new Error(`${method} ${route}: ${response.status}`)
  return response.json()
}
