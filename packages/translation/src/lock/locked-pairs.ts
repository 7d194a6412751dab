import type {ComparedPair} from '../comparison/comparison.ts'
import type {EditionPassage} from '../passage/passage.ts'
import {comparableBlock, comparableText} from './comparable-text.ts'
import type {CurrentPair} from './stale-pairs.ts'
import {byLanguage} from '../language/by-language.ts'

/** The pairs of an article as a lock keeps them: title and summary, then the blocks. */
export function lockedPairs(pairs: readonly ComparedPair[]): CurrentPair[] {
  return pairs.flatMap(({here, there}) => {
    const {zh, en} = byLanguage(here, there)
    const texts = {zh: textOf(zh), en: textOf(en)}
    return texts.zh === '' && texts.en === '' ? [] : [{id: `${here.id} ${there.id}`, ...texts}]
  })
}

function textOf({block, text}: EditionPassage): string {
  return block ? comparableBlock(block) : comparableText(text)
}
