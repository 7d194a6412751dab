export {type Folded, foldText} from './fold/fold-text.ts'
export {counterpart, languageOfTag} from './language.ts'
export {type UnreadNumber, findUnread} from './numerals/find-numerals.ts'
export {type Clauses, findSentences} from './sentences.ts'
