/**
 * Prove that no regular expression takes more than linear time, and write down what was proved.
 *
 * `node bench/patterns/index.ts [--all]`: patterns without a proof, or every one of them again.
 */
import process from 'node:process'
import {collectPatterns, keyOf} from './collect.ts'
import {readProofs, writeProofs} from './proofs.ts'
import {prove, type Proof} from './prove.ts'

const known = process.argv.includes('--all') ? {} : readProofs()
const patterns = await collectPatterns()
const proofs: Record<string, Proof> = {}

for (const [index, pattern] of patterns.entries()) {
  const key = keyOf(pattern)
  const proof = known[key] ?? prove(pattern)
  proofs[key] = proof
  if (!['safe', 'linear', 'replayed'].includes(proof)) console.log(`${proof}: ${pattern.file} ${key}`)
  if (process.stderr.isTTY) process.stderr.write(`\r${index + 1} of ${patterns.length}`)
}
writeProofs(proofs)

const counts = Map.groupBy(Object.values(proofs), (proof) => proof)
console.table(Object.fromEntries([...counts].map(([proof, all]) => [proof, {patterns: all.length}])))
