export {
  findingId,
  isError,
  report,
  severityOf,
  type Cause,
  type Finding,
  type Severity,
  type Waived
} from './finding.ts'
export {reportFault, type Fault, type Rule} from './rule.ts'
export {allRules, waivableRules} from './rules.ts'
export {settleFoundWaivers, settleWaivers, type SettleOptions} from './settle-waivers.ts'
export {attribute, findWaivers, type Waiver} from './waiver.ts'
