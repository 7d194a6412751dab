export {proposeLinkFixes} from './fixes/link-fixes.ts'
export {type LeftAlone, proposeFixes} from './fixes/propose-fixes.ts'
export {type ArticleFixes, type Fix, type Refused, settleFixes} from './fixes/settle-fixes.ts'
