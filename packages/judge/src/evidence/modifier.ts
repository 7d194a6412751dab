import {saysLittle, wordBoundsOf} from '@collate/claims/reading'
import type {Span} from '@collate/claims'
import type {Hypothesis} from '../hypotheses/hypothesis.ts'
import type {JudgeReading, SentenceContext} from './context.ts'
import {tells} from './tells.ts'
import type {NameValue} from './name.ts'
import {toldOfIndicator} from './told-of-indicator.ts'

/**
 * A word before the name of those counted that makes a part of them: 71% of *male* nurses, 57%的*男教师*.
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
  const isOfRow = (value: NameValue): boolean =>
    (value.kind === 'population' && own.includes(value.id)) ||
    (value.kind === 'category' &&
      value.indicator === `${indicator.package}/${indicator.id}` &&
      value.id === row.category?.id)
  const named = names.filter((d) => d.start < base.end && base.start < d.end)
  const group = named
    .filter(({values}) => values.some((d) => d.kind === 'population' && own.includes(d.id)))
    .toSorted((a, b) => a.start - b.start)[0]
  if (!group) return undefined
  const isFull = row.population.label[language] === text.slice(group.start, group.end)
  // 占火电装机容量的35.7%: another name right before theirs makes a part of them.
  const part =
    base.isClosed &&
    named.find(
      (d) =>
        d.end === group.start &&
        d.values.every(({kind}) => kind !== 'term') &&
        !d.values.some((value) => isOfRow(value)) &&
        // 全球筹资目标: the whole world makes no part of those whose full name stands behind it.
        !(isFull && saysLittle(text.slice(d.start, d.end), language))
    )
  if (part) return {start: part.start, end: group.end}
  const before = {start: base.start, end: group.start}
  const led = text.slice(before.start, before.end)
  const source = JSON.stringify([row.source.title, row.source.publisher, sourceOf(indicator, language)])
  const isTelling = ({start, end}: Span): boolean => {
    const word = text.slice(start, end)
    return (
      !named.some((d) => d.start < end && start < d.end) &&
      !tells(indicator, word, context) &&
      !isOf(word, source)
    )
  }
  const words = wordBoundsOf(text, language)
    .cut(before)
    .map(({start, end}) => ({start: Math.max(start, before.start), end: Math.min(end, before.end)}))
  const isLittle = ({start, end}: Span): boolean => saysLittle(text.slice(start, end), language)
  if (apart.test(led))
    return words.find((word) => word.end - word.start >= fewestLetters && !isLittle(word) && isTelling(word))
  // 占全球汽车销量的82%, 每10万名风险人口: what leads to the base stands before it.
  if (base.isClosed || base.isCounted || !glued.test(led)) return undefined
  // 该国, 本校: a single character says something only where it leads.
  const first = words
    .slice(words.findLastIndex(isLittle) + 1)
    .find((word) => isTelling(word) && (word.end - word.start > 1 || word.start === before.start))
  return first && {start: first.start, end: group.end}
}

/** Words that stand apart, and those that are glued to what they describe. */
const apart = /^[\p{Script=Latin}\s’'-]+$/u
const glued = /^\p{Script=Han}{1,8}$/u
const fewestLetters = 3

const sourceOf = toldOfIndicator(({population}, language) => population.label[language])

/** British of Britain, Chinese of China: a beginning in common. */
function isOf(word: string, told: string): boolean {
  if (glued.test(word)) return told.includes(word)
  const stem = word.toLowerCase().slice(0, Math.min(4, word.length))
  return ` ${told.toLowerCase().replaceAll(/[^\p{L}]+/gu, ' ')}`.includes(` ${stem}`)
}
