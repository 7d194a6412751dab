import {relate} from '@collate/judge/relate'
import type {EditionFact} from './fact.ts'

/**
 * Why two facts that stand in each other's place disagree: the `unit` when only
 * the kind, the unit or the power of ten differs, else the `number`.
 */
export function disagreeing(here: EditionFact, there: EditionFact): 'unit' | 'number' {
  return relate(here, there).differences.includes('unit') ? 'unit' : 'number'
}
