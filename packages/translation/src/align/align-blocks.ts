import type {Block} from '@collate/articles'
import {comparableUrl} from '../text/comparable-url.ts'
import {alignSequences} from './align-sequences.ts'
import {readUnit, type AlignedUnit} from './unit.ts'

/** A block of each edition; one of them where the other edition has no pair. */
export type BlockPair = {zh?: Block; en?: Block}

/**
 * Pair the blocks of two editions, in reading order.
 *
 * @param zh - blocks of the Chinese edition
 * @param en - blocks of the English edition
 * @returns every block of both, once
 */
export function alignBlocks(zh: readonly Block[], en: readonly Block[]): BlockPair[] {
  const runs = alignSequences(zh.map(blockUnit), en.map(blockUnit), 'blocks')
  return runs.map((run) => ({
    ...(run.zh[0] < run.zh[1] && {zh: zh[run.zh[0]]!}),
    ...(run.en[0] < run.en[1] && {en: en[run.en[0]]!})
  }))
}

/** Describe a block: its text, and what its markup refers to. */
export function blockUnit(block: Block): AlignedUnit {
  const references: string[] = []
  if ('url' in block.node) references.push(comparableUrl(block.node.url))
  if (block.node.type === 'code') references.push(block.node.value)
  for (const {node} of block.text.nodes) {
    if (node.type === 'link' || node.type === 'image') references.push(comparableUrl(node.url))
    if (node.type === 'inlineCode') references.push(node.value)
  }
  return readUnit(block.kind, block.text.text, references, block.depth)
}
