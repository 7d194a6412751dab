export {type CitedChange, reportChanges} from './rules/data-changed.ts'
export {readRowChangesAt, readStatisticsAt} from './selection/data-at.ts'
export {findPublicationAt} from './selection/publication-at.ts'
