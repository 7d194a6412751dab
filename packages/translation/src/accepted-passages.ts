import type {Language} from '@collate/articles'
import {byLanguage} from './language/by-language.ts'
import {compareEditions, type EditionPair} from './check-pair.ts'
import {isCompared} from './comparison/comparison.ts'
import {digestOf, type Lock} from './lock/lock.ts'
import {lockedPairs} from './lock/locked-pairs.ts'

/** A passage of both editions: a block by its id, `title` or `summary`. */
export type PassageStand = {
  ids: Record<Language, string>
  /** What readers see of it. */
  texts: Record<Language, string>
  /** Whether the lock has it as it is now. */
  isAccepted: boolean
}

/** The passages of two editions that are each other's translation, and which of them were accepted. */
export function passageStands(pair: EditionPair, lock?: Lock): PassageStand[] {
  const accepted = new Set(lock?.pairs.map(({zh, en}) => `${zh.digest} ${en.digest}`))
  return compareEditions(pair)
    .pairs.filter(isCompared)
    .map((compared) => {
      const {zh, en} = byLanguage(compared.here, compared.there)
      const [current] = lockedPairs([compared])
      return {
        ids: {zh: zh.id, en: en.id},
        texts: {zh: zh.text, en: en.text},
        isAccepted: current !== undefined && accepted.has(`${digestOf(current.zh)} ${digestOf(current.en)}`)
      }
    })
}
