import {foldWord} from '@collate/claims/text'
import type {Hypothesis} from '../hypotheses/hypothesis.ts'
import type {JudgeBond, JudgeReading, SentenceContext} from './context.ts'
import {saysWhole} from './name-tests.ts'

/**
 * 3,889 prisoners were serving sentences of less than 12 months: whoever is counted is one of all, where what tells them
 * from the others is said of them.  Of a share it would be another one.
 */
export function isCountedWhole(
  {start, end, values}: JudgeBond,
  hypothesis: Hypothesis,
  {quantity, names}: JudgeReading,
  {text, language}: SentenceContext
): boolean {
  const {row, role, citation} = hypothesis
  const {indicator, rows} = citation
  const key = `${indicator.package}/${indicator.id}`
  if (role !== 'value' || quantity.kind !== 'count' || row.population.id !== indicator.population.id)
    return false
  const isCounted = start < quantity.end ? end >= quantity.end - 1 : start - quantity.end <= 2
  const isOne = new Set(rows.map(({population}) => population.id)).size === 1
  if (!isCounted || !isOne) return false
  const named = foldWord(text.slice(start, end))
  const isHead = [row.population.label[language], ...row.population.aliases[language]].some((name) =>
    foldWord(name).startsWith(`${named} `)
  )
  if (!isHead && !values.some(saysWhole(hypothesis))) return false
  const others = names.filter((d) => d.end <= start || end <= d.start)
  return others.some((d) =>
    d.values.some(
      (value) =>
        (value.kind === 'category' && value.indicator === key && value.id === row.category?.id) ||
        (value.kind === 'term' && value.indicator === key)
    )
  )
}
