import type {Span} from '@collate/claims'
import {foldWord} from '@collate/claims/text'
import type {Hypothesis} from '../hypotheses/hypothesis.ts'
import {judgingWords} from '../language/judging.ts'
import type {JudgeReading, SentenceContext} from './context.ts'
import {toldOfCell} from './told-of-indicator.ts'

/** 新增养老床位799万张, of all that there are at the end of a year: what is added is none of what stands there. */
export function addedWord(
  {role, row, citation: {indicator}}: Hypothesis,
  {clause, stretch, quantity}: JudgeReading,
  {text, language, clauses}: SentenceContext
): Span | undefined {
  if (role !== 'value' || indicator.timing !== 'at') return undefined
  const start = Math.max(clauses.list[clause]!.start, stretch.start)
  const {added, reaches} = judgingWords[language]
  const found = added.exec(text.slice(start, quantity.start))
  if (!found || isOfAdded(row, indicator, language)) return undefined
  const word = {start: start + found.index, end: start + found.index + found[0].length}
  // 新增5万张，总数达到799万张: to all of them.
  return reaches.test(text.slice(word.end, quantity.start)) ? undefined : word
}

const isOfAdded = toldOfCell(({category, population}, {label, terms}, language) =>
  judgingWords[language].added.test(
    foldWord(
      [
        label[language],
        ...terms[language].flat(),
        population.label[language],
        category?.label[language] ?? '',
        ...(category?.aliases[language] ?? [])
      ].join(' | ')
    )
  )
)
