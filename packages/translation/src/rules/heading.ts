import {isCompared, type ComparedPair} from '../comparison/comparison.ts'
import type {Passage} from '../passage/passage.ts'
import type {PairRule} from '../rule.ts'
import {reportLoneBlocks} from '../structure/lone-blocks.ts'

/** Both editions have the same headings, of the same level. */
export const heading: PairRule = {
  id: 'translation-heading',
  check(comparison, disagree) {
    reportLoneBlocks(comparison, ['heading'], {en: 'heading', zh: '标题'}, disagree)

    for (const pair of comparison.pairs) {
      if (!isCompared(pair) || !isUnlike(pair)) continue
      disagree({
        pair,
        unexpected: `${shape(pair.here)} \`${pair.here.text.trim()}\``,
        expected: shape(pair.there),
        actual: shape(pair.here),
        proposals: [shape(pair.there)],
        note: {
          zh: '两个版本的标题层级应当一致，目录和链接都依赖它。',
          en: 'Headings have the same level in both editions: contents and links depend on it.'
        }
      })
    }
  }
}

function isUnlike({here, there}: ComparedPair): boolean {
  if (here.kind !== 'heading' && there.kind !== 'heading') return false
  return here.kind !== there.kind || here.depth !== there.depth
}

function shape({kind, depth}: Passage): string {
  return kind === 'heading' ? `heading of level ${depth}` : kind
}
