export {type Agreement, agreementOf} from './relate/agreement.ts'
export {relate} from './relate/relate.ts'
export {type HedgeWay, type Said, areComparable, factorBetween, hedgeWays} from './relate/said.ts'
