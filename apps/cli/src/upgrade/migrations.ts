import type {Migration} from './migration.ts'
import {from01} from './migrations/from-0.1.ts'
import {renewPins} from './migrations/renew-pins.ts'

/** All steps, from the oldest version on; the last one names the version that is reached. */
export const migrations: readonly Migration[] = [from01, renewPins]
