import {PlatformFault, type PlatformFaultKind} from './platform-fault.ts'

/** Asks the platform: a method, a path behind the repository, and what is sent. */
export type PlatformCall = (method: 'GET' | 'POST', path: string, sent?: object) => Promise<unknown>

/** The one address beside its own that the page may ask; its policy names it. */
const address = 'https://api.github.com'

const kinds: Readonly<Record<number, PlatformFaultKind>> = {401: 'token', 403: 'forbidden', 404: 'missing'}

/**
 * Ask GitHub about a repository.
 *
 * @param repository - `owner/name`
 * @param token - sent to GitHub alone, and kept by nobody
 * @returns the answer; of a file its text
 * @throws {PlatformFault}
 */
export function callPlatform(repository: string, token: string): PlatformCall {
  return async (method, path, sent) => {
    const isFile = path.startsWith('contents/')
    const answer = await fetch(`${address}/repos/${repository}${path === '' ? '' : `/${path}`}`, {
      method,
      headers: {
        accept: isFile ? 'application/vnd.github.raw+json' : 'application/vnd.github+json',
        authorization: `Bearer ${token}`,
        ...(sent && {'content-type': 'application/json'})
      },
      ...(sent && {body: JSON.stringify(sent)}),
      cache: 'no-store',
      credentials: 'omit',
      // Nobody else gets the token, whoever the answer names.
      redirect: 'error',
      referrerPolicy: 'no-referrer'
    }).catch(() => {
      throw new PlatformFault('unreachable')
    })
    if (!answer.ok) {
      const {message = ''} = (await answer.json().catch(() => ({}))) as {message?: string}
      throw new PlatformFault(kinds[answer.status] ?? 'other', `${answer.status} ${message}`.trim())
    }
    // Bytes that are no text of this page are no text there either.
    return isFile
      ? new TextDecoder('utf-8', {ignoreBOM: true}).decode(await answer.arrayBuffer())
      : answer.json()
  }
}
