import type {Readable} from 'node:stream'
import {Agent, errors} from 'undici'
import {Verdict} from './answer.ts'
import type {AddressGuard} from './address-guard.ts'

/** The beginning of an answer; its body has not been read. */
export type Response = {
  status: number
  headers: ReadonlyMap<string, string>
  cookies: string[]
  body: Readable
}

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
): Promise<Response & {close(): Promise<void>}> {
  // An agent of its own: no connection is shared with an address that was checked under other rules.
  const agent = new Agent({
    connect: {lookup: guard.lookup, timeout: 10_000},
    headersTimeout: 10_000,
    bodyTimeout: 10_000,
    maxHeaderSize: longestHeaders,
    allowH2: false
  })

  try {
    const response = await agent.request({
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
      signal
    })
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
      close: () => agent.destroy()
    }
  } catch (error) {
    await agent.destroy()
    throw asVerdict(error)
  }
}

const tlsCodes = new Set([
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'ERR_TLS_CERT_ALTNAME_INVALID'
])

/** Say in a code why an exchange failed. */
export function asVerdict(error: unknown): Verdict {
  for (let cause: unknown = error; cause instanceof Error; cause = cause.cause) {
    if (cause instanceof Verdict) return cause
    const verdict = fromCode(String((cause as NodeJS.ErrnoException).code ?? ''))
    if (verdict) return verdict
    if (cause instanceof AggregateError && cause.errors[0] !== undefined) return asVerdict(cause.errors[0])
    if (cause.name === 'TimeoutError' || cause.name === 'AbortError') return new Verdict('unknown', 'timeout')
    if (cause instanceof errors.HTTPParserError) return new Verdict('unknown', 'not-http')
  }
  return new Verdict('unknown', 'no-answer')
}

function fromCode(code: string): Verdict | undefined {
  // A certificate for another name, or that nobody vouches for, cannot become valid by waiting.
  if (tlsCodes.has(code)) return new Verdict('dead', 'tls')
  if (/^(?:CERT_|ERR_TLS|ERR_SSL|UNABLE_TO_)/.test(code)) return new Verdict('unknown', 'tls')
  const reason = reasons[code] ?? (code.startsWith('HPE_') ? 'not-http' : undefined)
  return reason === undefined ? undefined : new Verdict('unknown', reason)
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
