import {BlockList, isIP} from 'node:net'

// The special-purpose address registries of IANA: what is not globally reachable.
const privateV4 = [
  '0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.0.0.0/24 192.0.2.0/24',
  '192.88.99.0/24 192.168.0.0/16 198.18.0.0/15 198.51.100.0/24 203.0.113.0/24 224.0.0.0/4 240.0.0.0/4'
]
// Public by their numbers, and answered by the machine that asks: what a cloud tells its machines.
const metadataV4 = ['168.63.129.16/32']
const privateV6 = [
  '::/128 ::1/128 64:ff9b:1::/48 100::/64 100:0:0:1::/64 2001::/23 2001:db8::/32 3fff::/20 5f00::/16',
  'fc00::/7 fe80::/10 fec0::/10 ff00::/8'
]
// Forms of IPv6 that carry an IPv4 address in their last 32 bits, or (6to4) right behind the prefix.
const translated = ['::ffff:0:0/96', '::ffff:0:0:0/96', '64:ff9b::/96', '::/96']

const blocked = new BlockList()
const carriesV4 = new BlockList()
for (const range of list([...privateV4, ...metadataV4])) addRange(blocked, range, 'ipv4')
for (const range of list(privateV6)) addRange(blocked, range, 'ipv6')
for (const range of translated) addRange(carriesV4, range, 'ipv6')
const sixToFour = new BlockList()
addRange(sixToFour, '2002::/16', 'ipv6')

// Names that no public resolver knows: RFC 6761, 6762, 7686, 8375 and what routers make up.
const privateNames = /(?:^|\.)(?:localhost|local|internal|intranet|lan|home|corp|home\.arpa|onion)$/i

/** Names of the metadata of clouds that are not in a private zone. */
const metadataNames =
  /^(?:metadata\.(?:tencentyun\.com|packet\.net|platformequinix\.com)|api\.metadata\.cloud\.ibm\.com)$/i

/** Whether a host, as the URL parser writes it, is a private address or has a name of a private network. */
export function isPrivateHost(hostname: string): boolean {
  const literal = hostname.replace(/^\[|\]$/g, '')
  if (isIP(literal) !== 0) return isPrivateAddress(literal)
  const name = hostname.replace(/\.$/, '')
  return privateNames.test(name) || metadataNames.test(name) || !name.includes('.')
}

/**
 * Whether an IP address is not globally reachable, mapped and translated forms
 * included.
 *
 * @param address - as a resolver or URL parser writes it, without brackets
 */
export function isPrivateAddress(address: string): boolean {
  const family = isIP(address)
  if (family === 0) return true
  if (family === 4) return blocked.check(address, 'ipv4')
  const inner = carriesV4.check(address, 'ipv6')
    ? embedded(address, 6)
    : sixToFour.check(address, 'ipv6')
      ? embedded(address, 1)
      : undefined
  // BlockList itself holds mapped IPv6 against IPv4 rules, but not the other forms.
  if (inner !== undefined && blocked.check(inner, 'ipv4')) return true
  return blocked.check(address, 'ipv6')
}

/** The IPv4 address in two groups of an IPv6 address. */
function embedded(address: string, group: number): string {
  const groups = expand(address)
  const high = groups[group] ?? 0
  const low = groups[group + 1] ?? 0
  return [high >> 8, high & 255, low >> 8, low & 255].join('.')
}

function expand(address: string): number[] {
  // The URL parser writes every IPv6 address in its shortest hexadecimal form.
  const short = new URL(`http://[${address.split('%')[0]}]/`).hostname.slice(1, -1)
  const [head = '', tail] = short.split('::')
  const before = head === '' ? [] : head.split(':')
  const after = tail === undefined || tail === '' ? [] : tail.split(':')
  const zeros = tail === undefined ? [] : Array.from({length: 8 - before.length - after.length}, () => '0')
  return [...before, ...zeros, ...after].map((group) => Number.parseInt(group, 16))
}

function list(lines: readonly string[]): string[] {
  return lines.flatMap((line) => line.split(' '))
}

function addRange(target: BlockList, range: string, family: 'ipv4' | 'ipv6'): void {
  const [address, bits] = range.split('/') as [string, string]
  target.addSubnet(address, Number(bits), family)
}
