export {rows, type Row} from './rows.ts'
export {startFaultServers, type FaultServers} from './start.ts'
