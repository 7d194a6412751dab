export {findTimes, timesIn} from './times/find-times.ts'
export {inYear} from './times/join.ts'
export type {Time, TimeAnchor, TimeEdge, TimeName, TimeRole, TimeUnit} from './times/time.ts'
