/**
 * Check that links lead to the public web.
 *
 * See `link-private.md` for examples.
 */
import {isWebAddress, type Link} from '../link.ts'
import type {Fault} from '@collate/findings'
import {hostKey} from '../web/host-key.ts'
import {isPrivateHost} from '../web/private-address.ts'

export const linkPrivate = {
  id: 'link-private',
  check({url}: Pick<Link, 'url'>, allowed: ReadonlySet<string>): Fault | undefined {
    if (!isWebAddress(url)) return undefined
    const parsed = new URL(url)
    if (allowed.has(hostKey(parsed)) || !isPrivateHost(parsed.hostname)) return undefined
    return privateFault(parsed.host)
  }
}

/** An address that only a private network has; `host` as the URL parser writes it. */
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
