import type {Span} from '@collate/claims'
import {plans} from '@collate/claims/reading'
import {foldText, foldWord} from '@collate/claims/text'
import type {Observation} from '@collate/statistics'
import {isForecast, isInForce, isOver, mayBeForecast} from '../hypotheses/newest.ts'
import type {Hypothesis} from '../hypotheses/hypothesis.ts'
import type {JudgeReading, SentenceContext} from './context.ts'
import {createWeighed, type Weighed} from './facet.ts'
import {toldOfIndicator} from './told-of-indicator.ts'

const bound = 3
const near = 2

/** Weigh the words of forecast and target, and those of final figures, against what kind of number it is. */
export function weighStatus(
  hypothesis: Hypothesis,
  {modes, quantity, stance, isRestated}: JudgeReading,
  {language, anchor, clock}: SentenceContext
): Weighed {
  const {row, from, citation, role, isSetAgainst} = hypothesis
  const weighed = createWeighed('status')
  if (role === 'parts' || role === 'sample' || role === 'margin') return weighed
  if (isInForce(row, clock)) return weighed
  const said = modes.filter(({text}) => !isOf(wordsOf(citation.indicator, language), text))
  if (isForecast(row)) {
    // Is expected to reach 30, and exceeded 50: what is told as done needs a nearer word.
    // Has exceeded the target of 60: that is said of what is held against it.
    const isDone = ({mode}: Modes[number]): boolean => mode === 'done' && !isSetAgainst
    const done = Math.max(0, ...modes.map((d) => (isDone(d) ? d.strength : 0)))
    const expected = Math.max(
      0,
      ...modes.map(({mode, strength}) => (mode === 'done' || mode === 'final' ? 0 : strength))
    )
    const other = otherKind(row, said)
    if (other) Object.assign(weighed, {against: bound, sign: spanOf(other)})
    else if (expected >= 1 && (done < near || expected > done)) weighed.support = expected
    // 预计为204万例。这相当于每天约5600例: what a forecast comes to is one as well.
    else if (isRestated && done < near && anchor && isForecast(anchor)) weighed.support = near
    else Object.assign(weighed, {against: bound, isMissing: true})
    return weighed
  }
  const final = row.status === 'provisional' && said.find((d) => d.mode === 'final' && d.strength >= near)
  if (final) return {...weighed, against: bound, sign: spanOf(final)}
  // Expected to grow from 3.9 million: only what is reached is a forecast.
  if (stance.as === 'from' || stance.as === 'than') return weighed
  const isOpen = mayBeForecast(row, citation.rows)
  const over = isOver(row, clock)
  for (const mode of said) {
    // Was expected to reach 5% in 2024; will, told after that year, is of no value of it.
    if (isOpen && !(over && mode.mode === 'ahead')) continue
    // 2.9 below the target: the word is that of what it is counted from.
    // 打算戒烟, of a measure of those who 计划戒烟; behind the number it is a denial.
    const isOther = mode.end <= quantity.start && !plans(wordsOf(citation.indicator, language), language)
    if (mode.mode === 'plan' && !isOther) continue
    if (!lookAhead.has(mode.mode) || mode.strength < bound || from?.status === mode.mode) continue
    Object.assign(weighed, {against: bound, sign: spanOf(mode)})
  }
  return weighed
}

const wordsOf = toldOfIndicator(({label, terms}, language) =>
  foldText(`${label[language]} ${terms[language].flat().join(' ')}`).text.toLowerCase()
)

type Modes = JudgeReading['modes']

const lookAhead: ReadonlySet<Modes[number]['mode']> = new Set(['forecast', 'target', 'ahead', 'plan'])

/** A target that is told as what somebody expects, or the reverse; “will” is said of both. */
function otherKind({status}: Observation, modes: Modes): Modes[number] | undefined {
  if (status !== 'forecast' && status !== 'target') return undefined
  const isOwn = modes.some(({mode}) => mode === status || (status === 'target' && mode === 'plan'))
  const other = status === 'target' ? 'forecast' : 'target'
  return isOwn ? undefined : modes.find((d) => d.mode === other && d.strength >= near)
}

function spanOf({start, end}: Span): Span {
  return {start, end}
}

/** Is expected, of those who expect a raise: a measure of what people foresee, in any form of its word. */
function isOf(words: string, written: string): boolean {
  const text = foldWord(written)
  const isOwn = (word: string): boolean => word.length >= stem && words.includes(word.slice(0, stem))
  return words.includes(text) || text.split(' ').some(isOwn)
}

/** As much of an English word as its forms share. */
const stem = 5
