export {guardRecord} from './record-guard.ts'
export {type LinkRecord, recordLinks} from './record-links.ts'
