/** What comes of a check, for who shows it: without what checks. */
export {addTexts} from './texts.ts'
export {UnusableError} from './unusable-error.ts'
