import {isCompared, type ComparedPair} from '../comparison/comparison.ts'
import type {EditionPassage} from '../passage/passage.ts'
import type {Disagreement, PairRule} from '../rule.ts'
import {gathered} from '../structure/gathered.ts'
import {reportLoneBlocks} from '../structure/lone-blocks.ts'

/** Lists and tables have the same items, rows and cells in both editions. */
export const list: PairRule = {
  id: 'translation-list',
  check(comparison, disagree) {
    reportLoneBlocks(comparison, ['listItem'], {en: 'list item', zh: '列表项'}, disagree)
    reportLoneBlocks(comparison, ['tableRow'], {en: 'table row', zh: '表格行'}, disagree)

    const found: Disagreement[] = []
    for (const pair of comparison.pairs) {
      if (!isCompared(pair) || !isUnlike(pair)) continue
      found.push({
        // How deep an item stands no reader misses; a cell is a value.
        ...(pair.here.kind === 'listItem' && {severity: 'info' as const}),
        pair,
        unexpected: shape(pair.here),
        expected: shape(pair.there),
        actual: shape(pair.here),
        proposals: [shape(pair.there)],
        note: {
          zh: '两个版本的列表和表格结构应当一致。',
          en: 'Lists and tables have the same shape in both editions.'
        }
      })
    }
    for (const one of gathered(found)) disagree(one)
  }
}

function isUnlike({here, there}: ComparedPair): boolean {
  // An item that became a paragraph is all there.
  return here.kind === there.kind && isPart(here) && shape(here) !== shape(there)
}

function isPart({kind}: EditionPassage): boolean {
  return kind === 'listItem' || kind === 'tableRow'
}

function shape({kind, depth, block, text}: EditionPassage): string {
  if (kind === 'listItem') return `list item of depth ${depth}`
  if (kind === 'tableRow' && block?.node.type === 'tableRow') {
    // What stands empty at the end of a row need not be written.
    const empty = /\t*$/.exec(text)![0].length
    return `row of ${block.node.children.length - empty} cells`
  }
  return kind
}
