import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { LinkVerdict } from './answer.js';
import { asVerdict } from './exchange.js';
// Larger pieces than by default: fewer turns of the loop for a bomb.
const packed = { chunkSize: 64 * 1024 };
const much = 256 * 1024;
/**
 * Read a body, decoded, as far as it is needed.
 *
 * Nothing of it is kept: many are read at once.
 *
 * @param most - decoded bytes to read before giving up
 * @param take - sees each piece; `true` where that is enough
 * @throws {Verdict} `too-large`, `truncated`, `corrupt`, `timeout`…
 */
export async function readBody(response, most, take, signal) {
    const encoding = response.headers.get('content-encoding')?.trim().toLowerCase();
    const stream = decoded(response.body, encoding);
    let length = 0;
    const stop = () => stream.destroy(signal.reason instanceof Error ? signal.reason : new Error('stopped'));
    signal.addEventListener('abort', stop, { once: true });
    try {
        signal.throwIfAborted();
        for await (const piece of stream) {
            length += piece.length;
            if (length > most)
                throw new LinkVerdict('unknown', 'too-large');
            if (take(piece))
                return;
        }
    }
    catch (error) {
        const verdict = bodyVerdict(error);
        // What still flows after so much is large and not slow.
        throw verdict.reason === 'timeout' && length > much ? new LinkVerdict('unknown', 'too-large') : verdict;
    }
    finally {
        signal.removeEventListener('abort', stop);
        stream.destroy();
        response.body.destroy();
    }
}
function decoded(body, encoding) {
    if (!encoding || encoding === 'identity')
        return body;
    const decoder = encoding === 'gzip' || encoding === 'x-gzip'
        ? createGunzip(packed)
        : encoding === 'deflate'
            ? createInflate(packed)
            : encoding === 'br'
                ? createBrotliDecompress(packed)
                : undefined;
    if (!decoder)
        throw new LinkVerdict('unknown', 'corrupt');
    body.on('error', (error) => decoder.destroy(error));
    return body.pipe(decoder);
}
function bodyVerdict(error) {
    const verdict = asVerdict(error);
    // A connection that ends inside a body has told us something, only not all.
    return verdict.reason === 'reset' || verdict.reason === 'no-answer'
        ? new LinkVerdict('unknown', brokenReason(error))
        : verdict;
}
function brokenReason(error) {
    const code = error instanceof Error ? (error.code ?? '') : '';
    return /^(?:Z_|ERR__|ERR_BROTLI)/.test(code) ? 'corrupt' : 'truncated';
}
