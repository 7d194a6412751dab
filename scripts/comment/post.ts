// Runs in the privileged job, from the main branch: `node scripts/comment/post.ts FINDINGS`.
import process from 'node:process'
import {readScope, type Scope} from '../scope/scope.ts'
import {readFindings, type CommentedFile} from './findings.ts'
import type {ChangedFile} from './patch-lines.ts'
import {findPulls, listChanged, putComment, putSuggestions, type Call} from './platform.ts'
import {readArtifact} from './read-artifact.ts'
import {renderComment} from './render.ts'
import {suggestionsFor} from './suggestions.ts'

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
  const changed = await tellChanged(pull)
  const scope = changed && scopeOf(changed)
  await putComment(call, pull, renderComment({files, scope, run}))
  await putSuggestions(call, pull, commit, suggestionsFor(files ?? [], changed ?? []))
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

async function tellChanged(pull: number): Promise<ChangedFile[] | undefined> {
  try {
    return await listChanged(call, pull)
  } catch {
    return undefined
  }
}

/** Of a file that was moved both paths count. */
function scopeOf(changed: readonly ChangedFile[]): Scope {
  const paths = changed.flatMap(({path, before}) => (before === undefined ? [path] : [path, before]))
  return readScope(paths, changed.length >= mostFiles)
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
