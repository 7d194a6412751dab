import type {Readable} from 'node:stream'
import {Agent, errors} from 'undici'
import {LinkVerdict} from './answer.ts'
import type {AddressGuard} from './address-guard.ts'

/** The beginning of an answer; its body has not been read. */
export type Response = {
  status: number
  headers: ReadonlyMap<string, string>
  cookies: string[]
  body: Readable
}

const headTime = 10_000
const longestHeaders = 64 * 1024
const agentName = 'Mozilla/5.0 (compatible; collate-links/1; checks that cited pages are there)'

/**
 * Send one GET and read the head of its answer; redirects are not followed.
 *
 * @throws {Verdict} with the reason why there is none
 */
export async function exchange(
  url: URL,
  guard: AddressGuard,
  cookies: string,
  signal: AbortSignal
): Promise<Response & {close(): void}> {
  // An agent of its own: no connection is shared with an address that was checked under other rules.
  const agent = new Agent({
    connect: {lookup: guard.lookup, timeout: headTime},
    headersTimeout: headTime,
    bodyTimeout: 10_000,
    maxHeaderSize: longestHeaders,
    allowH2: false
  })

  // Each new line of a head starts the clocks of the connection again; this one runs on.
  const head = new AbortController()
  const both = AbortSignal.any([signal, head.signal])
  const late = setTimeout(() => head.abort(new DOMException('no head in time', 'TimeoutError')), headTime)

  try {
    const asked = agent.request({
      origin: url.origin,
      path: url.pathname + url.search,
      method: 'GET',
      headers: {
        accept: 'text/html,application/xhtml+xml,application/pdf;q=0.9,*/*;q=0.8',
        'accept-encoding': 'gzip, deflate, br',
        'accept-language': 'en,zh;q=0.9',
        'user-agent': agentName,
        ...(cookies && {cookie: cookies})
      },
      signal: both
    })
    const response = await orAborted(asked, both)
    // An answer that nobody reads to the end must not crash the process when it breaks off.
    response.body.on('error', () => {})
    const headers = new Map<string, string>()
    for (const [name, value] of Object.entries(response.headers)) {
      if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value)
    }
    return {
      status: response.statusCode,
      headers,
      cookies: [response.headers['set-cookie'] ?? []].flat(),
      body: response.body,
      close: () => end(agent)
    }
  } catch (error) {
    end(agent)
    throw asVerdict(error)
  } finally {
    clearTimeout(late)
  }
}

/** A request that is still connecting does not hear that it is over. */
function orAborted<T>(request: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = (): void => reject(signal.reason)
    if (signal.aborted) stop()
    signal.addEventListener('abort', stop, {once: true})
    request.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop))
  })
}

/** Not waited for: a connection that is still being made is only given up when its time is over. */
function end(agent: Agent): void {
  agent.destroy().catch(() => {})
}

const tlsCodes = new Set([
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'ERR_TLS_CERT_ALTNAME_INVALID'
])

/** Say in a code why an exchange failed. */
export function asVerdict(error: unknown): LinkVerdict {
  for (let cause: unknown = error; cause instanceof Error; cause = cause.cause) {
    if (cause instanceof LinkVerdict) return cause
    const verdict = fromCode(String((cause as NodeJS.ErrnoException).code ?? ''))
    if (verdict) return verdict
    if (cause instanceof AggregateError && cause.errors[0] !== undefined) return asVerdict(cause.errors[0])
    if (cause.name === 'TimeoutError' || cause.name === 'AbortError')
      return new LinkVerdict('unknown', 'timeout')
    if (cause instanceof errors.HTTPParserError) return new LinkVerdict('unknown', 'not-http')
  }
  return new LinkVerdict('unknown', 'no-answer')
}

function fromCode(code: string): LinkVerdict | undefined {
  // A certificate for another name, or that nobody vouches for, cannot become valid by waiting.
  if (tlsCodes.has(code)) return new LinkVerdict('dead', 'tls')
  if (/^(?:CERT_|ERR_TLS|ERR_SSL|UNABLE_TO_)/.test(code)) return new LinkVerdict('unknown', 'tls')
  const reason = reasons[code] ?? (code.startsWith('HPE_') ? 'not-http' : undefined)
  return reason === undefined ? undefined : new LinkVerdict('unknown', reason)
}

const reasons: Record<string, string> = {
  ECONNREFUSED: 'refused',
  ECONNRESET: 'reset',
  EPIPE: 'reset',
  EPROTO: 'tls',
  ETIMEDOUT: 'timeout',
  EHOSTUNREACH: 'unreachable',
  ENETUNREACH: 'unreachable',
  EADDRNOTAVAIL: 'unreachable',
  ENOTFOUND: 'no-such-host',
  EAI_AGAIN: 'no-resolver',
  UND_ERR_CONNECT_TIMEOUT: 'timeout',
  UND_ERR_HEADERS_TIMEOUT: 'timeout',
  UND_ERR_BODY_TIMEOUT: 'timeout',
  UND_ERR_HEADERS_OVERFLOW: 'headers-too-large',
  UND_ERR_SOCKET: 'reset',
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: 'truncated',
  Z_DATA_ERROR: 'corrupt',
  Z_BUF_ERROR: 'truncated'
}
