import {findQuantities, type Language, type Quantity} from '@collate/claims'
import {corpora, describeQuantity, noises} from '@collate/claims/corpora'
import {readExpected, type Expected} from './expected.ts'
import {readWithPeer, type PeerNumber} from './peer.ts'

/** How many sentences of a form each reads right: we with every facet, the peer by its values. */
export type FormRow = {form: string; sentences: number; right: number; peer: number}

/** The corpus of a language, form by form. */
export function compareForms(language: Language): FormRow[] {
  const rows = new Map<string, FormRow>()
  for (const [form, text, expected] of corpora[language]) {
    const row = rows.get(form) ?? {form, sentences: 0, right: 0, peer: 0}
    rows.set(form, row)
    row.sentences++
    if (isSame(text, findQuantities(text, language), expected)) row.right++
    if (isRead(readExpected(text, expected), readWithPeer(text, language))) row.peer++
  }
  return [...rows.values()]
}

/** How many texts that state no quantity each is silent about. */
export function compareNoise(language: Language): FormRow {
  const texts = noises[language]
  return {
    form: 'noise',
    sentences: texts.length,
    right: texts.filter((text) => findQuantities(text, language).length === 0).length,
    peer: texts.filter((text) => readWithPeer(text, language).length === 0).length
  }
}

function isSame(text: string, found: readonly Quantity[], expected: readonly string[]): boolean {
  return (
    found.length === expected.length &&
    found.every((quantity, index) => describeQuantity(text, quantity) === expected[index])
  )
}

/**
 * Whether the peer read a row.
 *
 * Each value of each quantity is among its numbers at that place, be it as a
 * percentage or as a share of one; more numbers do not count against it, but where
 * nothing is stated it has to be silent.
 */
function isRead(expected: readonly Expected[], found: readonly PeerNumber[]): boolean {
  if (expected.length === 0) return found.length === 0
  return expected.every(({start, end, isPercent, values}) => {
    const here = found.filter((number) => number.start < end && number.end > start)
    return values.every((value) =>
      here.some((number) => isNear(number.value, value) || (isPercent && isNear(number.value * 100, value)))
    )
  })
}

function isNear(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-6 * Math.max(1, Math.abs(b))
}
