import {isVagueWord, namesNothing, wordBoundsOf} from '@collate/claims/reading'
import type {Hypothesis} from '../hypotheses/hypothesis.ts'
import type {JudgeReading, SentenceContext} from './context.ts'
import {judgingWords} from '../language/judging.ts'
import {toldOfIndicator} from './told-of-indicator.ts'
import {wordStem} from './word-stem.ts'

/**
 * Whether a number counts all that the label of its measure says: banks processed 542 billion *non-cash payments*.
 *
 * Where the verb stands before what is counted, one that is none of the data says nothing else then.
 */
export function countsLabel(
  {citation: {indicator}}: Hypothesis,
  {home, clause}: JudgeReading,
  {text, language, clauses}: SentenceContext
): boolean {
  const label = labelOf(indicator, language)
  if (label.length < fewest) return false
  const words = new Set(
    [home, clause]
      .flatMap((at) => wordBoundsOf(text, language).cut(clauses.list[at]!))
      .flatMap(({start, end}) => text.slice(start, end).split(notWord))
      .map((word) => wordStem(word, language))
  )
  return label.every((word) => words.has(word))
}

/** A single word of a label leaves open what became of it: the fleet; objects held. */
const fewest = 2

/** The words of a label, those of grammar and amount aside: vague ones tell which, too. */
const labelOf = toldOfIndicator(({label}, language) =>
  wordBoundsOf(label[language], language)
    .cut({start: 0, end: label[language].length})
    .flatMap(({start, end}) => label[language].slice(start, end).split(notWord))
    .filter(
      (word) =>
        word.length >= judgingWords[language].tellingLength &&
        (isVagueWord(word, language) || !namesNothing(word, language))
    )
    .map((word) => wordStem(word, language))
)

const notWord = /[^\p{L}\p{N}]+/u
