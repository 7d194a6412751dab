export {rows, type Row} from './rows.ts'
export {startFaultServers, type FaultServers, type Traffic} from './start.ts'
