import {lookup as systemLookup, type LookupAddress, type LookupOptions} from 'node:dns'
import {LinkVerdict} from './answer.ts'
import {hostKey} from './host-key.ts'
import {isPrivateAddress, isPrivateHost} from './private-address.ts'

/** Looks a name up; every address it has. */
export type Resolve = (
  hostname: string,
  callback: (error: NodeJS.ErrnoException | null, addresses: LookupAddress[]) => void
) => void

/** Keeps requests away from what is not on the public web. */
export type AddressGuard = {
  /**
   * For what needs no resolver: an address is none for the connection's lookup.
   *
   * @throws {Verdict} where the host may not be asked
   */
  checkHost(): void
  /** For the connection itself, so that the address that was checked is the one connected to. */
  lookup(hostname: string, options: LookupOptions, callback: LookupCallback): void
}

type LookupCallback = (
  error: NodeJS.ErrnoException | null,
  address: string | LookupAddress[],
  family?: number
) => void

const systemResolve: Resolve = (hostname, callback) => systemLookup(hostname, {all: true}, callback)

/**
 * @param allowed - `host:port` as the URL parser writes them; each is for this very host and port
 * @param resolve - looks names up
 */
export function addressGuard(allowed: ReadonlySet<string>, resolve: Resolve = systemResolve) {
  return (url: URL): AddressGuard => {
    const isAllowed = allowed.has(hostKey(url))

    return {
      checkHost() {
        if (!isAllowed && isPrivateHost(url.hostname)) throw new LinkVerdict('private', 'private')
      },
      lookup(hostname, options, callback) {
        resolve(hostname, (error, addresses) => {
          if (error) return callback(error, [])
          // One private address among several is enough: which one is used would be up to chance.
          if (!isAllowed && addresses.some((d) => isPrivateAddress(d.address))) {
            return callback(new LinkVerdict('private', 'private'), [])
          }
          if (options.all) return callback(null, addresses)
          const [first] = addresses
          return first
            ? callback(null, first.address, first.family)
            : callback(new LinkVerdict('unknown', 'no-such-host'), [])
        })
      }
    }
  }
}
