import assert from 'node:assert/strict'
import test from 'node:test'
import {isMisspelling} from '../src/words/edit-distance.ts'

/** An edit in four letters, two in seven. */
const names: Array<[one: string, other: string, isOne: boolean]> = [
  ['Ann', 'Amn', false],
  ['Anna', 'Amna', true],
  ['Anna', 'Amma', false],
  ['Berlin', 'Berlim', true],
  ['Berlin', 'Bermim', false],
  // Neighbours that changed places are one edit, at the beginning as at the end.
  ['Berlin', 'Belrin', true],
  ['Berlin', 'eBrlin', true],
  ['Berlin', 'Berlni', true],
  ['Berlin', 'Bilren', false],
  ['Kuberne', 'Kobermne', true],
  ['Helsing', 'Helzimg', true],
  ['Helsing', 'Helzimk', false],
  ['Kubernetes', 'Kuebrnetes', true],
  ['Kubernetes', 'Kuberneets', true],
  ['Kubernetes', 'Kubernetesium', false],
  ['Kubernetes', 'kubernetes', true],
  // One and many of the same are no two spellings.
  ['GPUs', 'GPU', false],
  ['Node', 'Nodes', false]
]

test('names that are one name, once misspelt', async (t) => {
  for (const [one, other, isOne] of names)
    await t.test(`${one} and ${other} ${isOne ? 'are' : 'are not'}`, () => {
      assert.equal(isMisspelling(one, other), isOne)
      assert.equal(isMisspelling(other, one), isOne)
    })
})
