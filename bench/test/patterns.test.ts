import assert from 'node:assert/strict'
import {test} from 'node:test'
import {bounded} from '../patterns/bounded.ts'
import {collectPatterns, keyOf} from '../patterns/collect.ts'
import {readProofs} from '../patterns/proofs.ts'
import {prove} from '../patterns/prove.ts'

const patterns = await collectPatterns()
const proofs = readProofs()
// Patterns that are newer than `node bench/patterns/index.ts` was run are proved on the spot.
for (const pattern of patterns) proofs[keyOf(pattern)] ??= prove(pattern, 20_000)
const isLinear = ({source, flags}: {source: string; flags: string}): boolean =>
  ['safe', 'linear', 'replayed'].includes(proofs[keyOf({source, flags})] ?? '')

test('patterns of literals and of constructors should be found', () => {
  assert.ok(patterns.length > 300, `${patterns.length}`)
  for (const file of ['packages/claims/src/zh/units.ts', 'packages/claims/src/en/years.ts'])
    assert.ok(
      patterns.some((pattern) => pattern.file === file),
      file
    )
})

test('no pattern should take more than linear time on a text of any length', () => {
  assert.deepEqual(
    patterns.filter((pattern) => !isLinear(pattern) && !(pattern.file in bounded)),
    []
  )
})

test('no pattern should be exponential, however short its text', () => {
  assert.deepEqual(
    patterns.filter((pattern) => proofs[keyOf(pattern)] === 'exponential'),
    []
  )
})

test('a file should only be called bounded when it has to be', () => {
  for (const file of Object.keys(bounded))
    assert.ok(
      patterns.some((pattern) => pattern.file === file && !isLinear(pattern)),
      file
    )
})

test('the proof should tell what runs away from what does not', () => {
  assert.equal(prove({source: '^(a+)+$', flags: ''}), 'exponential')
  assert.equal(prove({source: '^[a-z]+\\d$', flags: 'u'}), 'linear')
})
