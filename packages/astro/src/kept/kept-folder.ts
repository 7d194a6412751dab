import {join} from 'node:path'
import {textDigest} from '../markdown/digest.ts'
import type {BuildSettings} from '../settings.ts'

/** Folder of what the builds of one site leave for the next: two that share a cache must not take each other’s pages. */
export function keptFolder({cache, out}: Pick<BuildSettings, 'cache' | 'out'>): string {
  return join(cache, 'sites', textDigest(out).slice(0, 12))
}
