export {type Clock, namedPeriods} from './time/named.ts'
