export {type AgeBand, ageOfName, findAges, saysAnybody} from './find-ages.ts'
