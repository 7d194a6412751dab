import {mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import type {ReadPage} from '../built/finish-pages.ts'

/** What a build left: its files with their stamps, and what was read in its pages. */
export type Left = {
  /** Of the code and the settings that read them. */
  label: string
  files: Map<string, string>
  /** Files that were made of the pages. */
  later: Set<string>
  pages: Map<string, ReadPage>
}

/** Read what the build before left; nothing where it did not come to its end. */
export function readLeft(cache: string): Left | undefined {
  try {
    const {label, files, later, pages} = JSON.parse(readFileSync(recordIn(cache), 'utf8')) as Written
    return {label, files: new Map(files), later: new Set(later), pages: new Map(pages)}
  } catch {
    return undefined
  }
}

/**
 * Forget it until this build has come to its end.
 *
 * @param all - also what Astro believes of its pages
 */
export function forgetLeft(cache: string, all: boolean): void {
  rmSync(recordIn(cache), {force: true})
  if (all) rmSync(`${cache}/incremental-build.json`, {force: true})
}

/** Write what the next build may believe. */
export function writeLeft(cache: string, {label, files, later, pages}: Left): void {
  mkdirSync(cache, {recursive: true})
  const written: Written = {label, files: [...files], later: [...later], pages: [...pages]}
  writeFileSync(recordIn(cache), JSON.stringify(written))
}

type Written = {
  label: string
  files: Array<[string, string]>
  later: string[]
  pages: Array<[string, ReadPage]>
}

function recordIn(cache: string): string {
  return `${cache}/left.json`
}
