export {checkText} from './check-text.ts'
export {findCharacters} from './text/find-characters.ts'
