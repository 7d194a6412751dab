import {readFileSync, readdirSync} from 'node:fs'
import {readRulesVersion} from '@collate/pipeline'
import type {BuildSettings} from '../settings.ts'
import {textDigest} from '../markdown/digest.ts'

let code: string | undefined

/** Digest of our own code: of all that judges and draws. */
export function codeDigest(): string {
  return (code ??= readRulesVersion())
}

/** Digest of our code and of the settings, the day left out: what is shown beside texts and data. */
export function settingsDigest(settings: BuildSettings): string {
  const {today: _, ...shown} = settings
  return textDigest(JSON.stringify([codeDigest(), shown]))
}

/**
 * Digest of what every text is read with: code, settings, all data and the glossary.
 *
 * The day is left out.  It decides only whether a note still answers a finding; one that does no
 * longer has stopped the build before.
 *
 * @param isIgnored - whether a path is passed over
 */
export function sourceDigest(settings: BuildSettings, isIgnored: (path: string) => boolean): string {
  const data = filesBelow(settings.data).filter((path) => !isIgnored(path))
  const files = [`${settings.content}/glossary.csv`, ...data].map((path) => [path, digestOf(path)])
  return textDigest(JSON.stringify([settingsDigest(settings), files]))
}

function filesBelow(directory: string): string[] {
  return readdirSync(directory, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map(({parentPath, name}) => `${parentPath}/${name}`)
    .toSorted()
}

/** Nothing for a file that is not there. */
function digestOf(path: string): string {
  try {
    return textDigest(readFileSync(path, 'utf8'))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return ''
    throw error
  }
}
