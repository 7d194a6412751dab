import type {Span} from '@collate/claims'
import {byLanguage} from '../language/by-language.ts'
import type {EditionPassage} from '../passage/passage.ts'
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

/** The sentences of two passages that are each other's translation: paired once for all rules. */
export function sentencePairs(here: EditionPassage, there: EditionPassage): readonly SentencePair[] {
  let found = known.get(here)
  if (found?.there !== there) {
    const {zh, en} = byLanguage(here, there)
    known.set(here, (found = {there, pairs: alignSentences(zh, en)}))
  }
  return found.pairs
}

const known = new WeakMap<EditionPassage, {there: EditionPassage; pairs: readonly SentencePair[]}>()

/** The sentences of two passages by their place in each, those together that are each other's translation. */
export function alignedSentences(
  here: EditionPassage,
  there: EditionPassage
): Array<{here: Set<number>; there: Set<number>}> {
  return sentencePairs(here, there).map((run) => ({
    here: new Set(run[here.language].map((span) => here.sentences.indexOf(span))),
    there: new Set(run[there.language].map((span) => there.sentences.indexOf(span)))
  }))
}
