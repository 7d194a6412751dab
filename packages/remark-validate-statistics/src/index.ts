export type {CheckedClaim, Verdict} from './checked-claim.ts'
export type {Options} from './plugin.ts'
export {default} from './plugin.ts'
