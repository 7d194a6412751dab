import {eurostat} from './services/eurostat.ts'
import {csvAddress, owid} from './services/owid.ts'
import {sdmx} from './services/sdmx.ts'
import type {StatisticsService} from './services/service.ts'
import {worldBank} from './services/world-bank.ts'

export type {ServiceAnswer, ServiceReading, StatisticsService} from './services/service.ts'
export {writtenOut} from './services/exact-json.ts'

/** The services whose answers can be read, by the kind of an input. */
export const services = {
  owid: {...owid, normalize: csvAddress},
  worldbank: {...worldBank, normalize: String},
  eurostat: {...eurostat, normalize: String},
  sdmx: {...sdmx, normalize: String}
} as const satisfies Record<string, StatisticsService & {normalize: (address: string) => string}>
