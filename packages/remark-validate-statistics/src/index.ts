export type {CheckedClaim, Rung, Verdict} from './checked-claim.ts'
export type {Options} from './options.ts'
export type {Statistics} from '@collate/statistics'
export {default} from './plugin.ts'
