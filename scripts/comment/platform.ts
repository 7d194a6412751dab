import type {ChangedFile} from './patch-lines.ts'
import {pullsAt, pullsRoute, type Head, type Pull} from './pull-request.ts'
import {marker} from './render.ts'
import type {LineSuggestion} from './suggestions.ts'

/** Asks the platform: `GET`, a route below that of the repository, and what it answers. */
export type Call = (method: 'GET' | 'PATCH' | 'POST', route: string, content?: unknown) => Promise<unknown>

/** A comment as the platform has it, as far as we look. */
export type PlatformComment = {id: number; body: string; user: {login: string; type: string} | null}

type PlatformFile = {filename: string; previous_filename?: string; patch?: string}

const perPage = 100
const mostPages = 100

/**
 * Whether a comment is one that this workflow wrote.
 *
 * Anybody can begin a comment with our marker; nobody else can be this author, since no name of a person has brackets.
 */
export function isOwn(comment: PlatformComment): boolean {
  return isOfUs(comment) && comment.body.startsWith(marker)
}

function isOfUs({user}: PlatformComment): boolean {
  return user?.type === 'Bot' && user.login === 'github-actions[bot]'
}

/** Pull requests that still stand at the commit that was checked, as the platform says: a report has no say in it. */
export async function findPulls(call: Call, head: Head): Promise<number[]> {
  return pullsAt((await call('GET', pullsRoute(head))) as Pull[], head.commit)
}

/** Keep the one comment of ours on a pull request up to date. */
export async function putComment(call: Call, pull: number, body: string): Promise<void> {
  const comments = (await listAll(call, `issues/${pull}/comments`)) as PlatformComment[]
  const own = comments.find(isOwn)
  if (own) await call('PATCH', `issues/comments/${own.id}`, {body})
  else await call('POST', `issues/${pull}/comments`, {body})
}

/** Suggest corrections that are not suggested yet, together, so that their author gets one mail. */
export async function putSuggestions(
  call: Call,
  pull: number,
  commit: string,
  suggestions: readonly LineSuggestion[]
): Promise<void> {
  if (suggestions.length === 0) return
  const comments = (await listAll(call, `pulls/${pull}/comments`)) as PlatformComment[]
  const told = new Set(comments.filter(isOfUs).map(({body}) => firstLine(body)))
  const unsaid = suggestions.filter(({body}) => !told.has(firstLine(body)))
  if (unsaid.length === 0) return
  await call('POST', `pulls/${pull}/reviews`, {commit_id: commit, event: 'COMMENT', comments: unsaid})
}

function firstLine(text: string): string {
  return text.split('\n', 1)[0]!
}

/**
 * List the files that a pull request changes.
 *
 * @throws where the platform does not say
 */
export async function listChanged(call: Call, pull: number): Promise<ChangedFile[]> {
  const files = await listAll(call, `pulls/${pull}/files`)
  return files.map((file) => {
    const {filename, previous_filename: before, patch = ''} = file as PlatformFile
    return {path: filename, patch, ...(before !== undefined && {before})}
  })
}

async function listAll(call: Call, route: string): Promise<unknown[]> {
  const all: unknown[] = []
  for (let page = 1; page <= mostPages; page++) {
    const rows = await call('GET', `${route}?per_page=${perPage}&page=${page}`)
    if (!Array.isArray(rows)) throw new Error(`Unexpected answer for ${route}, expected a list`)
    all.push(...rows)
    if (rows.length < perPage) break
  }
  return all
}
