import {readdir} from 'node:fs/promises'
import {join} from 'node:path'
import type {Publication} from '@collate/publication'
import {disk} from '@collate/statistics/disk'
import {readStatistics} from '@collate/statistics/read'
import {quoteReaders} from '@collate/pipeline/core'
import type {Command} from '../command.ts'

/** Words of a publication that a shell can offer. */
export const wordKinds = ['slugs', 'packages', 'citations'] as const

/** What a shell offers of a publication: its articles, data packages, or indicators. */
export type WordKind = (typeof wordKinds)[number]

/** Values of options that are such words. */
const ofOptions: Readonly<Record<string, WordKind>> = {package: 'packages'}

/** Which words an option takes. */
export function wordsOfOption(name: string): WordKind | undefined {
  return ofOptions[name]
}

/** Which words a command takes, by its usage; new names are nobody's to offer. */
export function wordsOfCommand({name, usage}: Command): WordKind | undefined {
  if (name === 'new') return undefined
  if (/^\[?PACKAGE\[\//.test(usage)) return 'citations'
  if (/^\[?PACKAGE/.test(usage)) return 'packages'
  return /^\[?(?:SLUG|PATH)/.test(usage) ? 'slugs' : undefined
}

/** Shells expand what they offer: whoever names a folder must not write commands for them. */
const isPlain = /^\w[\w./-]*$/

/** The words of a publication, a line each; none where nothing can be read: a shell has no use for a fault. */
export async function readWords(
  kind: WordKind,
  {content, data, check}: Pick<Publication, 'content' | 'data' | 'check'>
): Promise<string> {
  const words = kind === 'citations' ? await readCitations() : await readFolders()
  return words
    .filter((d) => isPlain.test(d))
    .map((d) => `${d}\n`)
    .join('')

  async function readFolders(): Promise<string[]> {
    const folder = kind === 'slugs' ? join(content, 'articles') : data
    const entries = await readdir(folder, {withFileTypes: true}).catch(() => [])
    return entries.filter((d) => d.isDirectory()).map((d) => d.name)
  }

  async function readCitations(): Promise<string[]> {
    const read = await readStatistics(data, disk, quoteReaders, check.isIgnored).catch(() => undefined)
    const packages = [...(read?.statistics.packages.values() ?? [])]
    return packages.flatMap(({name, indicators}) => [
      name,
      ...[...indicators.keys()].map((id) => `${name}/${id}`)
    ])
  }
}
