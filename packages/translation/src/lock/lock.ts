import {sha256} from '@noble/hashes/sha2.js'
import {bytesToHex, utf8ToBytes} from '@noble/hashes/utils.js'

/** One text of an accepted pair: the digest decides, the text explains. */
export type AcceptedText = {digest: string; text: string}

/** Two blocks that were accepted as each other's translation. */
export type AcceptedPair = {
  zh: AcceptedText
  en: AcceptedText
  /** Why a change of one side asked for none of the other. */
  reason?: string
}

/** `translation.lock.json`: the accepted pairs of an article, in reading order. */
export type Lock = {version: 1; pairs: AcceptedPair[]}

/** Digest of a normalised text: the first 16 hexadecimal digits of its SHA-256. */
export function digestOf(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)).subarray(0, 8))
}
