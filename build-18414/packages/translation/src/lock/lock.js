import { createHash } from 'node:crypto';
/** Digest of a normalised text: the first 16 hexadecimal digits of its SHA-256. */
export function digestOf(text) {
    return createHash('sha256').update(text).digest('hex').slice(0, 16);
}
