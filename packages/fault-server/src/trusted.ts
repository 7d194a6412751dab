import type {IncomingMessage, ServerResponse} from 'node:http'
import http2 from 'node:http2'
import https from 'node:https'
import {selfSignedCertificate} from './certificate.ts'
import {page, sendPage, pageWords} from './fault.ts'

/** A server for a name, under a certificate that whoever asks is to trust. */
export type TrustedServer = {host: string; cert: string; server: https.Server | http2.Http2SecureServer}

/** Servers whose fault shows only to whoever trusts their certificate, and how often HTTP/2 was spoken. */
export function trustedServers(): {servers: Record<TrustedName, TrustedServer>; sessions: () => number} {
  let sessions = 0
  const answer = (_: unknown, response: ServerResponse): void => sendPage(response, page(pageWords))

  const servers = {
    trusted: https.createServer({}, answer),
    expired: https.createServer({}, answer),
    goaway: http2
      .createSecureServer({allowHTTP1: true})
      .on('request', (request: IncomingMessage | http2.Http2ServerRequest, response) => {
        if (request.httpVersionMajor === 1) answer(request, response as unknown as ServerResponse)
      })
      .on('session', (session) => {
        sessions++
        session.goaway(http2.constants.NGHTTP2_ENHANCE_YOUR_CALM)
      })
  }
  const made = Object.entries(servers).map(([name, server]) => {
    const host = `${name}.example`
    const {key, cert} = selfSignedCertificate(host, name === 'expired' ? '210101000000Z' : undefined)
    server.setSecureContext({key, cert})
    return [name, {host, cert, server}]
  })
  return {servers: Object.fromEntries(made), sessions: () => sessions}
}

/** What each does: nothing wrong, a certificate that has run out, GOAWAY to whoever speaks HTTP/2. */
export type TrustedName = 'trusted' | 'expired' | 'goaway'
