export {type CitedEdition, citeEdition} from './citations/cite-edition.ts'
export {type Proposal, type Uncited, proposeCitations} from './citations/propose-citations.ts'
export {reasonsOf} from './citations/reasons.ts'
