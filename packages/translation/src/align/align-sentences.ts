import type {Span} from '@collate/claims'
import {alignUnits, type AlignedRun} from './align-units.ts'
import {readUnit, type AlignedUnit} from './unit.ts'

/** Sentences that say the same: none, one or two of each edition. */
export type SentencePair = {zh: Span[]; en: Span[]}

/**
 * Pair the sentences of two blocks that are each other's translation.
 *
 * One sentence may be the pair of two, in either direction.
 */
export function alignSentences(
  zh: {text: string; sentences: readonly Span[]},
  en: {text: string; sentences: readonly Span[]}
): SentencePair[] {
  const runs = alignUnits(sentenceUnits(zh), sentenceUnits(en), 'sentences')
  return runs.map((run: AlignedRun) => ({
    zh: zh.sentences.slice(...run.zh),
    en: en.sentences.slice(...run.en)
  }))
}

function sentenceUnits(block: {text: string; sentences: readonly Span[]}): AlignedUnit[] {
  return block.sentences.map(({start, end}) => readUnit('sentence', block.text.slice(start, end)))
}
