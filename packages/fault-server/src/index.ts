export {selfSignedCertificate, type Certificate} from './certificate.ts'
export {rows, type ServerRow} from './rows.ts'
export type {Traffic} from './recorded-answers.ts'
export {startFaultServers, type FaultServers} from './start.ts'
