import type {Readable} from 'node:stream'
import {createBrotliDecompress, createGunzip, createInflate} from 'node:zlib'
import {Verdict} from './answer.ts'
import {asVerdict, type Response} from './exchange.ts'

/** Bytes of a body, and whether they are all of it. */
export type Body = {bytes: Buffer; isWhole: boolean}

/**
 * Read a body, decoded, as far as it is needed.
 *
 * @param most - decoded bytes to read before giving up
 * @param isEnough - sees what has been read so far after each chunk
 * @throws {Verdict} `too-large`, `truncated`, `corrupt`, `timeout`…
 */
export async function readBody(
  response: Response,
  most: number,
  isEnough: (bytes: Buffer) => boolean,
  signal: AbortSignal
): Promise<Body> {
  const encoding = response.headers.get('content-encoding')?.trim().toLowerCase()
  const stream = decoded(response.body, encoding)
  const chunks: Buffer[] = []
  let length = 0
  let tested = 0
  const stop = () => stream.destroy(signal.reason instanceof Error ? signal.reason : new Error('stopped'))
  signal.addEventListener('abort', stop, {once: true})

  try {
    signal.throwIfAborted()
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      chunks.push(chunk)
      length += chunk.length
      if (length > most) throw new Verdict('unknown', 'too-large')
      // Joining at each doubling keeps the work linear in what is read.
      if (length >= tested * 2) {
        tested = length
        const bytes = Buffer.concat(chunks)
        if (isEnough(bytes)) return {bytes, isWhole: false}
      }
    }
    return {bytes: Buffer.concat(chunks), isWhole: true}
  } catch (error) {
    throw bodyVerdict(error)
  } finally {
    signal.removeEventListener('abort', stop)
    stream.destroy()
    response.body.destroy()
  }
}

function decoded(body: Readable, encoding: string | undefined): Readable {
  if (!encoding || encoding === 'identity') return body
  const decoder =
    encoding === 'gzip' || encoding === 'x-gzip'
      ? createGunzip()
      : encoding === 'deflate'
        ? createInflate()
        : encoding === 'br'
          ? createBrotliDecompress()
          : undefined
  if (!decoder) throw new Verdict('unknown', 'corrupt')
  body.on('error', (error) => decoder.destroy(error))
  return body.pipe(decoder)
}

function bodyVerdict(error: unknown): Verdict {
  const verdict = asVerdict(error)
  // A connection that ends inside a body has told us something, only not all.
  return verdict.reason === 'reset' || verdict.reason === 'no-answer'
    ? new Verdict('unknown', brokenReason(error))
    : verdict
}

function brokenReason(error: unknown): string {
  const code = error instanceof Error ? ((error as NodeJS.ErrnoException).code ?? '') : ''
  return /^(?:Z_|ERR__|ERR_BROTLI)/.test(code) ? 'corrupt' : 'truncated'
}
