import {generateKeyPairSync, sign} from 'node:crypto'

/** A certificate and its key, as PEM. */
export type Certificate = {key: string; cert: string}

/**
 * Make a certificate that nobody vouches for, with its key.
 *
 * Written by hand because Node reads certificates and makes none, and a key in
 * a repository, even of a test, sets off every scanner.
 *
 * @param host - name that it is for
 * @param until - the last second it is good for: `YYMMDDhhmmssZ`
 */
export function selfSignedCertificate(host: string, until = '491231235959Z'): Certificate {
  const {publicKey, privateKey} = generateKeyPairSync('ec', {namedCurve: 'prime256v1'})
  const ecdsaWithSha256 = sequence(Buffer.from('06082a8648ce3d040302', 'hex'))
  const commonName = sequence(Buffer.from('0603550403', 'hex'), tagged(0x0c, Buffer.from(host)))
  const name = sequence(tagged(0x31, commonName))
  const body = sequence(
    tagged(0x02, Buffer.from([1])),
    ecdsaWithSha256,
    name,
    sequence(utcTime('200101000000Z'), utcTime(until)),
    name,
    publicKey.export({type: 'spki', format: 'der'})
  )
  const signature = sign('sha256', body, privateKey)
  const certificate = sequence(
    body,
    ecdsaWithSha256,
    tagged(0x03, Buffer.concat([Buffer.from([0]), signature]))
  )
  const lines = certificate
    .toString('base64')
    .match(/.{1,64}/g)!
    .join('\n')
  return {
    key: privateKey.export({type: 'pkcs8', format: 'pem'}).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${lines}\n-----END CERTIFICATE-----\n`
  }
}

function sequence(...parts: Buffer[]): Buffer {
  return tagged(0x30, Buffer.concat(parts))
}

function utcTime(text: string): Buffer {
  return tagged(0x17, Buffer.from(text))
}

function tagged(tag: number, content: Buffer): Buffer {
  const {length} = content
  const size = length < 128 ? [length] : length < 256 ? [0x81, length] : [0x82, length >> 8, length & 255]
  return Buffer.concat([Buffer.from([tag, ...size]), content])
}
