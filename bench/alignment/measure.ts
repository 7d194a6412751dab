import type {Block} from '@collate/articles'
import {alignBlocks} from '@collate/translation'
import {parseArticle, readArticles} from '../pairs/articles.ts'

/** How often the aligner names exactly the paragraph that was taken out, and what a pair costs. */
export type Measured = {
  /** Articles, each with one paragraph less. */
  tried: number
  exact: number
  /** The lone block is the one beside the right one. */
  near: number
  /** Clean articles in which a block stands alone. */
  falseAlarms: number
  /** Milliseconds for an article, best of many rounds. */
  time: number
}

/** Take each paragraph out of each edition of the clean articles, one at a time. */
export function measure(): Measured {
  const pairs = readArticles().map((article) => {
    const {zh, en} = parseArticle(article)
    return {zh: zh.blocks, en: en.blocks}
  })
  const results = pairs.flatMap(({zh, en}) => [
    ...indexesOf(zh).map((index) => distance(alignBlocks(zh.toSpliced(index, 1), en), en[index]!, en, 'en')),
    ...indexesOf(en).map((index) => distance(alignBlocks(zh, en.toSpliced(index, 1)), zh[index]!, zh, 'zh'))
  ])
  return {
    tried: results.length,
    exact: results.filter((d) => d === 0).length,
    near: results.filter((d) => d === 1).length,
    falseAlarms: pairs.filter(({zh, en}) => alignBlocks(zh, en).some((pair) => !pair.zh || !pair.en)).length,
    time: timeOf(pairs)
  }
}

function indexesOf(blocks: readonly Block[]): number[] {
  return blocks.flatMap(({kind}, index) => (kind === 'paragraph' ? [index] : []))
}

/** Blocks between the one found and the right one; `Infinity` where not exactly one stands alone. */
function distance(
  pairs: ReturnType<typeof alignBlocks>,
  right: Block,
  blocks: readonly Block[],
  side: 'zh' | 'en'
): number {
  const lone = pairs.filter((pair) => !pair.zh || !pair.en)
  const found = lone[0]?.[side]
  return lone.length === 1 && found ? Math.abs(blocks.indexOf(found) - blocks.indexOf(right)) : Infinity
}

const rounds = 50

function timeOf(pairs: ReadonlyArray<{zh: Block[]; en: Block[]}>): number {
  let best = Infinity
  for (let round = 0; round < rounds; round++) {
    const start = performance.now()
    for (const {zh, en} of pairs) alignBlocks(zh, en)
    best = Math.min(best, (performance.now() - start) / pairs.length)
  }
  return best
}
