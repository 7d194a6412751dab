import type {PairRule} from '../rule.ts'
import {reportLoneBlocks} from '../structure/lone-blocks.ts'
import {reportShortened} from '../structure/shortened.ts'

/** Every paragraph of one edition has its pair in the other, in the same order, with all its sentences. */
export const paragraph: PairRule = {
  id: 'translation-paragraph',
  check(comparison, disagree) {
    reportLoneBlocks(comparison, ['paragraph'], {en: 'paragraph', zh: '段落'}, disagree)
    reportShortened(comparison, disagree)
  }
}
