export {type ClockTime, findClockTimes} from './find-clock-times.ts'
export {findPercentiles} from './find-percentiles.ts'
export {findSizes} from './find-sizes.ts'
export {findWrittenNumbers} from './find-written-numbers.ts'
