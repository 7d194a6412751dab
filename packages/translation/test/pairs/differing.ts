import {amounts} from './differing/amounts.ts'
import {passages} from './differing/passages.ts'
import {statements} from './differing/statements.ts'
import type {Differing} from './differing/row.ts'

/** Texts that do not say the same. */
export const differing: readonly Differing[] = [...amounts, ...statements, ...passages]
