import {readdirSync, readFileSync, statSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import type {InstalledNode} from './node.ts'
import {runTool} from './run-tool.ts'

/** Where a trial is made. */
export type TrialPlace = {
  /** An empty folder. */
  place: string
  node: InstalledNode
  /** Address of the registry. */
  registry: string
  /** What npm has downloaded for the trials before: its usual cache would know packages of these versions from another time. */
  cache: string
}

/** What a trial has seen. */
export type Found = {
  /** Sizes and times, by what they are of. */
  figures?: Record<string, string | number>
  /** What has to be the same under every Node. */
  same?: string
}

/** Something that somebody else would do with what is published; throws where it does not work. */
export type Trial = {
  name: string
  /** Whether it works on a Node that is too old for what is published. */
  onOlderNode?: boolean
  run: (at: TrialPlace) => Promise<Found>
}

/** Largest install of the command that a build service is asked for, in bytes. */
export const largestCommand = 80 * 1024 * 1024

/** What makes npm, and what it starts, use the registry and the Node of a trial, and ask nothing. */
export function npmSettings({node, registry, cache}: TrialPlace): Record<string, string> {
  const settings = {registry, cache, audit: 'false', fund: 'false', yes: 'true', update_notifier: 'false'}
  const named = Object.entries(settings).map(([key, value]) => [`npm_config_${key}`, value])
  return {...node.env, ...(Object.fromEntries(named) as Record<string, string>)}
}

/** `npm` with the settings of a trial, in its folder. */
export function installer(at: TrialPlace): (...parameters: string[]) => Promise<string> {
  return (...parameters) => runTool('npm', parameters, {cwd: at.place, env: npmSettings(at)})
}

/** Make a number of the sample of a new publication false. */
export function falsifySample(publication: string): void {
  const file = path.join(publication, 'content/articles/tea-houses-2025/en.mdx')
  writeFileSync(file, readFileSync(file, 'utf8').replace('41%', '42%'))
}

/** Bytes of all files in a folder. */
export function sizeOf(folder: string): number {
  const entries = readdirSync(folder, {recursive: true, withFileTypes: true})
  return entries
    .filter((entry) => entry.isFile())
    .reduce((sum, {parentPath, name}) => sum + statSync(path.join(parentPath, name)).size, 0)
}

/** Whole mebibytes, rounded up. */
export function inMebibytes(bytes: number): number {
  return Math.ceil(bytes / 1024 / 1024)
}

/** Do something; seconds that went by, with one digit after the point. */
export async function timed(does: () => Promise<unknown>): Promise<string> {
  const begin = performance.now()
  await does()
  return ((performance.now() - begin) / 1000).toFixed(1)
}
