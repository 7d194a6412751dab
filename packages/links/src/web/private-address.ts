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

const blockedV4 = list([...privateV4, ...metadataV4]).map(readRange)
const blockedV6 = list(privateV6).map(readRange)
const carriesV4 = translated.map(readRange)
const sixToFour = [readRange('2002::/16')]

// Names that no public resolver knows: RFC 6761, 6762, 7686, 8375 and what routers make up.
const privateNames = /(?:^|\.)(?:localhost|local|internal|intranet|lan|home|corp|home\.arpa|onion)$/i

/** Names of the metadata of clouds that are not in a private zone. */
const metadataNames =
  /^(?:metadata\.(?:tencentyun\.com|packet\.net|platformequinix\.com)|api\.metadata\.cloud\.ibm\.com)$/i

/** Whether a host, as the URL parser writes it, is a private address or has a name of a private network. */
export function isPrivateHost(hostname: string): boolean {
  const literal = hostname.replace(/^\[|\]$/g, '')
  if (readAddress(literal)) return isPrivateAddress(literal)
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
  const read = readAddress(address)
  if (!read) return true
  if (read.bits === 32) return isIn(read, blockedV4)
  const inner = isIn(read, carriesV4)
    ? embedded(read, 0)
    : isIn(read, sixToFour)
      ? embedded(read, 80)
      : undefined
  return (inner !== undefined && isIn(inner, blockedV4)) || isIn(read, blockedV6)
}

/** An IP address as a number of so many bits. */
type Address = {value: bigint; bits: 32 | 128}

/** Addresses that agree in their first bits. */
type Range = {first: bigint; rest: bigint}

function readAddress(text: string): Address | undefined {
  return readV4(text) ?? readV6(text)
}

function readV4(text: string): Address | undefined {
  const parts = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/.exec(text)?.slice(1)
  const isWritten = parts?.every((part) => Number(part) < 256 && String(Number(part)) === part)
  return isWritten ? {value: joined(parts!.map(Number), 8), bits: 32} : undefined
}

function readV6(text: string): Address | undefined {
  // The URL parser writes every IPv6 address in its shortest hexadecimal form; a zone is of this machine.
  const [plain] = text.split('%')
  const short = plain!.includes(':') ? URL.parse(`http://[${plain}]/`)?.hostname.slice(1, -1) : undefined
  if (short === undefined) return undefined
  const [head = '', tail] = short.split('::')
  const before = head === '' ? [] : head.split(':')
  const after = tail === undefined || tail === '' ? [] : tail.split(':')
  const zeros = tail === undefined ? [] : Array.from({length: 8 - before.length - after.length}, () => '0')
  const groups = [...before, ...zeros, ...after].map((group) => Number.parseInt(group, 16))
  return {value: joined(groups, 16), bits: 128}
}

/** The IPv4 address in an IPv6 address, so many bits from its end. */
function embedded({value}: Address, from: number): Address {
  return {value: BigInt.asUintN(32, value >> BigInt(from)), bits: 32}
}

function joined(parts: readonly number[], width: number): bigint {
  return parts.reduce((value, part) => (value << BigInt(width)) | BigInt(part), 0n)
}

function readRange(text: string): Range {
  const [address, length] = text.split('/') as [string, string]
  const {value, bits} = readAddress(address)!
  const rest = BigInt(bits - Number(length))
  return {first: value >> rest, rest}
}

function isIn({value}: Address, ranges: readonly Range[]): boolean {
  return ranges.some(({first, rest}) => value >> rest === first)
}

function list(lines: readonly string[]): string[] {
  return lines.flatMap((line) => line.split(' '))
}
