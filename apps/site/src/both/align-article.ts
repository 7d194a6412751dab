import {readFile} from 'node:fs/promises'
import {parseEdition, type Edition} from '@collate/articles'
import {readLock, staleBlocks, type Lock} from '@collate/translation'
import {alignBlocks} from '@collate/translation/align'
import {VFile} from 'vfile'
import {settings} from '#settings'
import type {Language} from '../texts/text.ts'
import type {IdPair} from './pair-units.ts'

/** Which blocks of an article’s editions are each other’s translation. */
export type Alignment = {
  pairs: IdPair[]
  /** By id of a block: the language that changed since the pair was accepted, where the other did not follow. */
  stale: Record<Language, ReadonlyMap<string, Language>>
}

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

/** @param lock - absent where nothing was accepted yet */
export function alignEditions({zh, en}: Record<Language, Edition>, lock?: Lock): Alignment {
  const pairs = alignBlocks(zh.blocks, en.blocks).map((pair) => ({
    ...(pair.zh && {zh: pair.zh.id}),
    ...(pair.en && {en: pair.en.id})
  }))
  const stale = {zh: new Map<string, Language>(), en: new Map<string, Language>()}
  // A pair is named from the edition that was made from the other.
  const target: Language = zh.frontmatter?.translation && !en.frontmatter?.translation ? 'zh' : 'en'
  for (const {id, changed} of lock ? staleBlocks({zh, en}, lock) : []) {
    const [here = '', there = ''] = id.split(' ')
    stale[target].set(here, changed)
    stale[target === 'zh' ? 'en' : 'zh'].set(there, changed)
  }
  return {pairs, stale}
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
