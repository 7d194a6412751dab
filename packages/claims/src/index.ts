export type {Claim, Span, Vocabulary} from './claim.ts'
export {findQuantities} from './find-quantities.ts'
export type {Language, Localized} from './language.ts'
export type {Quantity} from './quantity.ts'
