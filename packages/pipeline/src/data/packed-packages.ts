import {deserialize, serialize} from 'node:v8'
import {deflateRawSync, inflateRawSync} from 'node:zlib'
import type {DataPackage, Statistics} from '@collate/statistics'

/** A data package as bytes: a twentieth of the memory that it takes where it is looked things up in. */
export type PackedPackage = {name: string; bytes: Uint8Array}

/** Bytes, before they are packed, of packages that stay unpacked: those that articles beside each other cite. */
const most = 4 * 1024 * 1024

/** Times that room is made in which a package stays unpacked, however large: articles beside each other often cite the same. */
const turns = 8

/** Pack a data package. */
export function packPackage(data: DataPackage): PackedPackage {
  return {name: data.name, bytes: deflateRawSync(serialize(data), {level: 1})}
}

/** Pack all packages that are not packed already. */
export function packAll(packages: Statistics['packages']): PackedPackage[] {
  return packages instanceof PackedPackages ? packages.packed() : Array.from(packages.values(), packPackage)
}

/**
 * Data packages by name that are packed until they are looked up, and stay unpacked until room is made.
 *
 * As long as none is made, a package is the same object each time that it is got.
 */
export class PackedPackages implements ReadonlyMap<string, DataPackage> {
  readonly #packed: ReadonlyMap<string, PackedPackage>
  /** Unpacked, the one that was got last at the end. */
  readonly #open = new Map<string, {data: DataPackage; size: number; turn: number}>()
  /** The one that was got last: the same is asked for again and again. */
  #last: DataPackage | undefined
  #turn = 0

  constructor(packed: readonly PackedPackage[]) {
    this.#packed = new Map(packed.map((d) => [d.name, d]))
  }

  /** Pack again what was not asked for lately, where more is unpacked than there is room for. */
  makeRoom(room = most): void {
    let size = 0
    for (const [name, open] of [...this.#open].toReversed()) {
      size += open.size
      if (size > room && open.turn <= this.#turn - turns) this.#open.delete(name)
    }
    this.#last = undefined
    this.#turn++
  }

  packed(): PackedPackage[] {
    return [...this.#packed.values()]
  }

  get(name: string): DataPackage | undefined {
    if (name === this.#last?.name) return this.#last
    const packed = this.#packed.get(name)
    if (packed === undefined) return undefined
    const open = this.#open.get(name) ?? unpack(packed)
    this.#open.delete(name)
    this.#open.set(name, {...open, turn: this.#turn})
    this.#last = open.data
    return open.data
  }

  has(name: string): boolean {
    return this.#packed.has(name)
  }

  get size(): number {
    return this.#packed.size
  }

  keys(): MapIterator<string> {
    return this.#packed.keys()
  }

  /** One after another: what was not unpacked before is not kept. */
  *values(): Generator<DataPackage, undefined> {
    for (const [, data] of this) yield data
  }

  *entries(): Generator<[string, DataPackage], undefined> {
    for (const [name, packed] of this.#packed) yield [name, (this.#open.get(name) ?? unpack(packed)).data]
  }

  [Symbol.iterator](): Generator<[string, DataPackage], undefined> {
    return this.entries()
  }

  forEach(take: (data: DataPackage, name: string, all: ReadonlyMap<string, DataPackage>) => void): void {
    for (const [name, data] of this) take(data, name, this)
  }
}

function unpack({bytes}: PackedPackage): {data: DataPackage; size: number} {
  const plain = inflateRawSync(bytes)
  return {data: deserialize(plain) as DataPackage, size: plain.length}
}
