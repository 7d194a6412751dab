import {readFile} from 'node:fs/promises'
import {parseEdition, type Block} from '@collate/articles'
import {alignBlocks} from '@collate/translation/align'
import {VFile} from 'vfile'
import {settings} from '#settings'
import type {Language} from '../texts/text.ts'
import type {IdPair} from './pair-units.ts'

/** Which blocks of an article’s editions are each other’s translation. */
export async function alignArticle(slug: string): Promise<IdPair[]> {
  const [zh, en] = await Promise.all([readBlocks(slug, 'zh'), readBlocks(slug, 'en')])
  return alignBlocks(zh, en).map((pair) => ({
    ...(pair.zh && {zh: pair.zh.id}),
    ...(pair.en && {en: pair.en.id})
  }))
}

async function readBlocks(slug: string, language: Language): Promise<Block[]> {
  const path = `${settings.content}/articles/${slug}/${language}.mdx`
  return parseEdition(new VFile({path, value: await readFile(path, 'utf8')})).blocks
}
