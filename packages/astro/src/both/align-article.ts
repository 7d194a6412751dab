import {readFile} from 'node:fs/promises'
import {parseEdition, type Edition} from '@collate/articles'
import {readLock} from '@collate/translation'
import {VFile} from 'vfile'
import {settings} from 'virtual:collate/settings'
import type {Language} from '../texts/text.ts'
import {alignEditions, type Alignment} from './align-editions.ts'

const alignments = new Map<string, Promise<Alignment>>()

/** Align the editions of an article, and compare them with what was accepted. */
export function alignArticle(slug: string): Promise<Alignment> {
  // Three pages of an article ask; while writing, each answer may be another one.
  const known = alignments.get(slug)
  if (known && !import.meta.env.DEV) return known
  const alignment = readAlignment(slug)
  alignments.set(slug, alignment)
  return alignment
}

async function readAlignment(slug: string): Promise<Alignment> {
  const [zh, en, lock] = await Promise.all([read(slug, 'zh'), read(slug, 'en'), lockOf(slug)])
  return alignEditions({zh, en}, lock)
}

async function read(slug: string, language: Language): Promise<Edition> {
  const path = `${settings.content}/articles/${slug}/${language}.mdx`
  return parseEdition(new VFile({path, value: await readFile(path, 'utf8')}))
}

/** The lock, where the pair was ever accepted; one that cannot be read has been refused by the check. */
async function lockOf(slug: string) {
  const path = `${settings.content}/articles/${slug}/translation.lock.json`
  const value = await readFile(path, 'utf8').catch(() => undefined)
  return value === undefined ? undefined : readLock(new VFile({path, value}))
}
