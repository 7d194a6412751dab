export type {Around, Beside, JudgeReading} from './evidence/context.ts'
export type {Weighed} from './evidence/facet.ts'
export {kindOfName, type NameValue} from './evidence/name.ts'
