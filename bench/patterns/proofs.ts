import {readFileSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import type {Proof} from './prove.ts'

const file = path.join(import.meta.dirname, 'proofs.json')

/** What was proved of each pattern: proving all of them takes minutes. */
export function readProofs(): Record<string, Proof> {
  return JSON.parse(readFileSync(file, 'utf8')) as Record<string, Proof>
}

export function writeProofs(proofs: Record<string, Proof>): void {
  const sorted = Object.fromEntries(Object.entries(proofs).toSorted(([a], [b]) => (a < b ? -1 : 1)))
  writeFileSync(file, `${JSON.stringify(sorted, undefined, 2)}\n`)
}
