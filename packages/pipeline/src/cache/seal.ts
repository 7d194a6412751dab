import {createHmac, createPrivateKey, createPublicKey, sign, timingSafeEqual, verify} from 'node:crypto'

/** Proof of who made a text and of what, and that it arrived whole. */
export type Seal = {
  /** Absent where one may look and not make. */
  prove?: (label: string, body: string) => string
  isProved: (label: string, body: string, proof: string) => boolean
}

/** Seal with a secret: whoever can tell what is genuine can make it, too. */
export function sealWithSecret(secret: string | Uint8Array): Required<Seal> {
  const seal = (label: string, body: string) =>
    createHmac('sha256', secret).update(`${label}\n${body}`).digest()
  return {
    prove: (label, body) => seal(label, body).toString('hex'),
    isProved(label, body, proof) {
      const [given, expected] = [Buffer.from(proof, 'hex'), seal(label, body)]
      return given.length === expected.length && timingSafeEqual(given, expected)
    }
  }
}

/**
 * Seal with a pair of Ed25519 keys: who has the public one alone can tell what is genuine, and not make it.
 *
 * @param pem - the private key, or the public one
 * @throws {Error} where it is none
 */
export function sealWithKeyPair(pem: string): Seal {
  const secret = pem.includes('PRIVATE KEY') ? createPrivateKey(pem) : undefined
  const open = createPublicKey(secret ?? pem)
  if (open.asymmetricKeyType !== 'ed25519') throw new Error('another kind of key')
  const bytes = (label: string, body: string) => Buffer.from(`${label}\n${body}`)
  return {
    ...(secret && {prove: (label, body) => sign(null, bytes(label, body), secret).toString('hex')}),
    isProved: (label, body, proof) => verify(null, bytes(label, body), open, Buffer.from(proof, 'hex'))
  }
}
