import {fileURLToPath} from 'node:url'
import {runBuild, type Build} from './run-build.ts'

const app = fileURLToPath(new URL('../../apps/site', import.meta.url))

/** Where a site comes from, and where it goes: inside the app, as Astro wants it. */
export type Place = {content: string; data: string; name: string}

/** Folder that a site is built into. */
export function builtFolder(name: string): string {
  return `${app}/.astro/bench/${name}`
}

/** Folder of what a build leaves for the next. */
export function cacheFolder(name: string): string {
  return `${app}/.astro/bench/${name}.cache`
}

/** Build our site, without files to take away, which the other has not. */
export function buildCollate({content, data, name}: Place): Promise<Build> {
  return runBuild(app, {
    COLLATE_CONTENT: content,
    COLLATE_DATA: data,
    COLLATE_OUT: builtFolder(name),
    COLLATE_CACHE: cacheFolder(name),
    COLLATE_TAKEAWAY: 'off'
  })
}
