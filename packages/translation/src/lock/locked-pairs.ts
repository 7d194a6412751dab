import type {ComparedPair} from '../comparison/comparison.ts'
import type {EditionPassage} from '../passage/passage.ts'
import {comparableBlock, comparableText} from './comparable-text.ts'
import type {CurrentPair} from './stale-pairs.ts'

/** The pairs of an article as a lock keeps them: title and summary, then the blocks. */
export function lockedPairs(pairs: readonly ComparedPair[]): CurrentPair[] {
  return pairs.flatMap(({here, there}) => {
    const [zh, en] = here.language === 'zh' ? [here, there] : [there, here]
    const texts = {zh: textOf(zh), en: textOf(en)}
    return texts.zh === '' && texts.en === '' ? [] : [{id: `${here.id} ${there.id}`, ...texts}]
  })
}

function textOf({block, text}: EditionPassage): string {
  return block ? comparableBlock(block) : comparableText(text)
}
