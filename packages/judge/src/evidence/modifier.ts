import {saysLittle, wordBoundsOf} from '@collate/claims/reading'
import type {Span} from '@collate/claims'
import type {Hypothesis} from '../hypotheses/hypothesis.ts'
import type {JudgeReading, SentenceContext} from './context.ts'
import {tells} from './foreign.ts'
import {toldOfIndicator} from './told-of-indicator.ts'

/**
 * A word before the name of those counted that makes a part of them: 71% of *male* nurses.
 *
 * @returns nothing where the data say the word, of whatever: adults of a survey of Britain are British
 */
export function partOfBase(
  {row, citation: {indicator}}: Hypothesis,
  {base, names}: JudgeReading,
  context: SentenceContext
): Span | undefined {
  if (!base || base.isAnyone) return undefined
  const {text, language} = context
  const own = [row.population.id, indicator.population.id].map((id) => `${indicator.package}/${id}`)
  const isGroup = ({values}: JudgeReading['names'][number]): boolean =>
    values.some((d) => d.kind === 'population' && own.includes(d.id))
  const named = names.filter((d) => d.start < base.end && base.start < d.end)
  const group = named.filter(isGroup).toSorted((a, b) => a.start - b.start)[0]
  const led = group && /^[\p{Script=Latin}\s’'-]*$/u.exec(text.slice(base.start, group.start))?.[0]
  if (!led) return undefined
  const isNamed = (word: Span): boolean => named.some((d) => d.start < word.end && word.start < d.end)
  const sourced = sourceOf(indicator, language)
  return wordBoundsOf(text, language)
    .cut({start: base.start, end: group.start})
    .find((word) => {
      const said = text.slice(word.start, word.end)
      const isTold = (): boolean =>
        tells(indicator, said, context) ||
        isOf(said, sourced) ||
        isOf(said, `${row.source.title} ${row.source.publisher}`)
      return /^\p{Script=Latin}{3}/u.test(said) && !saysLittle(said, language) && !isNamed(word) && !isTold()
    })
}

const sourceOf = toldOfIndicator(({population}, language) => population.label[language])

/** British of Britain, Chinese of China: a beginning in common. */
function isOf(word: string, told: string): boolean {
  const stem = word.toLowerCase().slice(0, Math.min(4, word.length))
  return ` ${told.toLowerCase().replaceAll(/[^\p{L}]+/gu, ' ')}`.includes(` ${stem}`)
}
