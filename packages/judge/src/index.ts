export {type Compared, type ComparedFacet, type ComparedWords, comparedWith} from './compared.ts'
export {type CitedSpan, judgeSentence, type JudgedSentence} from './judge-sentence.ts'
export type {Settled} from './settle.ts'
