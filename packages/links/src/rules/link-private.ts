/**
 * Check that links lead to the public web.
 *
 * See `link-private.md` for examples.
 */
import {isIP} from 'node:net'
import {isWebAddress, type Link} from '../link.ts'
import type {Fault} from '../rule.ts'
import {hostKey} from '../web/address-guard.ts'
import {isPrivateAddress} from '../web/private-address.ts'

// Names that no public resolver knows: RFC 6761, 6762, 7686, 8375 and what routers make up.
const privateNames =
  /(?:^|\.)(?:localhost|local|internal|intranet|lan|home|corp|home\.arpa|onion|test|invalid)$/i

export const linkPrivate = {
  id: 'link-private',
  check({url}: Link, allowed: ReadonlySet<string>): Fault | undefined {
    if (!isWebAddress(url)) return undefined
    const parsed = new URL(url)
    if (allowed.has(hostKey(parsed)) || !isPrivateHost(parsed.hostname)) return undefined
    return privateFault(parsed.host)
  }
}

export function privateFault(host: string): Fault {
  return {
    severity: 'error',
    reason: `Unexpected host \`${host}\`, expected one on the public web`,
    actual: host,
    note: {
      zh: '这个地址只在私有网络里有效：读者打不开，检查程序也不应访问。内网出版物可以用 `--allow-host 主机:端口` 放行。',
      en: 'This address exists only in a private network: readers cannot open it, and a check must not ask it.  A publication inside such a network allows it with `--allow-host HOST:PORT`.'
    }
  }
}

function isPrivateHost(hostname: string): boolean {
  const literal = hostname.replace(/^\[|\]$/g, '')
  if (isIP(literal) !== 0) return isPrivateAddress(literal)
  return privateNames.test(hostname.replace(/\.$/, '')) || !hostname.includes('.')
}
