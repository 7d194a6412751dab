import {pullsAt, pullsRoute, type Head, type Pull} from './pull-request.ts'
import {marker} from './render.ts'

/** Asks the platform: `GET`, a route below that of the repository, and what it answers. */
export type Call = (method: 'GET' | 'PATCH' | 'POST', route: string, content?: unknown) => Promise<unknown>

/** A comment as the platform has it, as far as we look. */
export type PlatformComment = {id: number; body: string; user: {login: string; type: string} | null}

const perPage = 100
const mostPages = 100

/**
 * Whether a comment is one that this workflow wrote.
 *
 * Anybody can begin a comment with our marker; nobody else can be this author, since no name of a person has brackets.
 */
export function isOwn({user, body}: PlatformComment): boolean {
  return user?.type === 'Bot' && user.login === 'github-actions[bot]' && body.startsWith(marker)
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

/**
 * List the paths of files that a pull request changes; of one that was moved, both.
 *
 * @throws where the platform does not say
 */
export async function listChanged(call: Call, pull: number): Promise<string[]> {
  const files = await listAll(call, `pulls/${pull}/files`)
  return files.flatMap((file) => {
    const {filename, previous_filename: before} = file as {filename: string; previous_filename?: string}
    return before === undefined ? [filename] : [filename, before]
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
