import {parseUnit} from '@collate/statistics/model'
import type {Quantity, Span} from '@collate/claims'
import type {Citation} from '../hypotheses/hypothesis.ts'
import {valueHypotheses} from '../hypotheses/value.ts'
import type {Hypothesis} from '../hypotheses/hypothesis.ts'
import {judgingWords} from '../language/judging.ts'
import {formatFraction, parseFraction} from '../numbers/fraction.ts'
import type {SentenceContext} from './context.ts'

/** Words that name both sides of a ratio, and whether in the order of its own name. */
export type RatioSides = Span & {isTurned: boolean}

/** The ratio of teachers to pupils, 师生比: where a sentence names the sides that the label of a ratio does. */
export function sidesOf(
  {indicator: {unit, label}}: Pick<Citation, 'indicator'>,
  {text, language}: Pick<SentenceContext, 'text' | 'language'>
): RatioSides | undefined {
  if (parseUnit(unit)?.sort !== 'ratio') return undefined
  const {sides, isSide} = judgingWords[language]
  const [own] = pairsIn(label[language], sides)
  if (!own) return undefined
  for (const {first, second, ...span} of pairsIn(text, sides)) {
    if (isSide(first, own.first) && isSide(second, own.second)) return {...span, isTurned: false}
    if (isSide(first, own.second) && isSide(second, own.first)) return {...span, isTurned: true}
  }
  return undefined
}

/** Pupils in 每名教师对应的学生数, for a 师生比: of a ratio of nobody, a name of one of its sides says what is measured. */
export function isRatioSide(
  {start, end}: Span,
  {citation: {indicator}, row}: Hypothesis,
  {text, language}: Pick<SentenceContext, 'text' | 'language'>
): boolean {
  if (row.population.id !== '' || parseUnit(indicator.unit)?.sort !== 'ratio') return false
  const {sides, isSide} = judgingWords[language]
  const name = text.slice(start, end).toLowerCase()
  return pairsIn(indicator.label[language], sides).some(
    ({first, second}) => isSide(name, first) || isSide(name, second)
  )
}

/** Teachers to pupils of 1:13.6, for pupils to teachers of 13.6:1: turned round in words and in number. */
export function turnedRatio(
  quantity: Quantity,
  slice: string,
  citation: Citation,
  context: Pick<SentenceContext, 'text' | 'language'>
): Hypothesis[] {
  const turned = turnedNumber(quantity)
  if (!turned || !sidesOf(citation, context)?.isTurned) return []
  return valueHypotheses(turned, slice, citation).filter(({outcome}) => outcome === 'agrees')
}

/** How many of the other go to one. */
export function turnedNumber(quantity: Quantity): Quantity | undefined {
  const {numerator, denominator} = parseFraction(quantity.value)
  if (quantity.kind !== 'multiple' || numerator <= 0n) return undefined
  return {...quantity, value: formatFraction({numerator: denominator, denominator: numerator}, 12)}
}

function pairsIn(text: string, patterns: readonly RegExp[]): Array<Span & {first: string; second: string}> {
  return patterns
    .flatMap((pattern) => [...text.matchAll(pattern)])
    .map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      first: match[1]!.toLowerCase(),
      second: match[2]!.toLowerCase()
    }))
}
