import type {Edition} from '@collate/articles'
import {staleBlocks, type Lock} from '@collate/translation'
import {alignBlocks} from '@collate/translation/align'
import type {Language} from '../texts/text.ts'
import type {IdPair} from './pair-units.ts'

/** Which blocks of an article’s editions are each other’s translation. */
export type Alignment = {
  pairs: IdPair[]
  /** By id of a block: the language that changed since the pair was accepted, where the other did not follow. */
  stale: Record<Language, ReadonlyMap<string, Language>>
}

/**
 * Align two editions, and compare them with what was accepted.
 *
 * @param lock - absent where nothing was accepted yet
 */
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
