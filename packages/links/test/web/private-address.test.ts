import assert from 'node:assert/strict'
import {test} from 'node:test'
import {isPrivateAddress, isPrivateHost} from '../../src/web/private-address.ts'

/** IPv4 addresses that no link may lead to, metadata of clouds among them. */
const privateV4 = [
  '0.0.0.0',
  '10.1.2.3',
  '100.100.100.200',
  '127.0.0.1',
  '168.63.129.16',
  '169.254.169.254',
  '169.254.170.2',
  '172.31.255.255',
  '192.0.0.192',
  '192.168.0.1',
  '255.255.255.255'
]
const publicV4 = ['8.8.8.8', '93.184.216.34', '168.63.129.17', '172.32.0.1']

/** Ways to write an IPv4 address in IPv6. */
const forms: Array<[name: string, write: (address: string) => string]> = [
  ['mapped', (d) => `::ffff:${d}`],
  ['translated', (d) => `::ffff:0:${d}`],
  ['of NAT64', (d) => `64:ff9b::${d}`],
  ['compatible', (d) => `::${d}`],
  ['of 6to4', (d) => `2002:${hexadecimal(d)}::1`]
]

test('private IPv4 addresses are private in every form', () => {
  for (const address of privateV4) {
    assert.ok(isPrivateAddress(address), address)
    for (const [name, write] of forms) {
      assert.ok(isPrivateAddress(write(address)), `${name}: ${write(address)}`)
      assert.ok(
        isPrivateHost(new URL(`http://[${write(address)}]/`).hostname),
        `${name}: ${address} as a host`
      )
    }
  }
})

test('public IPv4 addresses are public in every form', () => {
  for (const address of publicV4) {
    assert.ok(!isPrivateAddress(address), address)
    for (const [name, write] of forms)
      assert.ok(!isPrivateAddress(write(address)), `${name}: ${write(address)}`)
  }
})

/** Hosts as the URL parser writes them, and whether they are private. */
const hosts: Array<[host: string, isPrivate: boolean]> = [
  ['[fd00:ec2::254]', true],
  ['[fd20:ce::254]', true],
  ['[fe80::a9fe:a9fe]', true],
  ['[2606:4700::1111]', false],
  ['metadata.google.internal', true],
  ['metadata.google.internal.', true],
  ['metadata', true],
  ['instance-data', true],
  ['instance-data.ec2.internal', true],
  ['metadata.azure.internal', true],
  ['metadata.tencentyun.com', true],
  ['metadata.packet.net', true],
  ['metadata.platformequinix.com', true],
  ['api.metadata.cloud.ibm.com', true],
  ['metadata.example.org', false],
  ['tencentyun.com', false],
  ['internal.example.org', false]
]

for (const [host, isPrivate] of hosts) {
  test(`${host} is ${isPrivate ? 'private' : 'public'}`, () => assert.equal(isPrivateHost(host), isPrivate))
}

function hexadecimal(address: string): string {
  const [a = 0, b = 0, c = 0, d = 0] = address.split('.').map(Number)
  return [a * 256 + b, c * 256 + d].map((group) => group.toString(16)).join(':')
}
