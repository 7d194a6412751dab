import type {Observation} from '@collate/statistics'
import {expectRow, isBorneOut} from 'remark-validate-statistics/judging'
import {equal, parseFraction, whole, unitFactor, readWritten} from '@collate/judge/numbers'
import type {SearchField} from './fields.ts'
import type {Criterion} from './query.ts'

const weights = {value: 12, rounded: 8, period: 8, prefix: 0.7, pairs: 4}

/** How well a statistic is what is looked for; 0 where it is not. */
export function match(criterion: Criterion, row: Observation, fields: readonly SearchField[]): number {
  const {kind, text} = criterion
  if (kind === 'word') return matchText(text, fields) || matchPairs(text, fields)
  const quoted = matchText(
    text,
    fields.filter((d) => d.isOwn)
  )
  return Math.max(quoted, kind === 'number' ? matchNumber(text, row) : 0, matchValue(criterion, row))
}

function matchText(text: string, fields: readonly SearchField[]): number {
  let best = 0
  for (const {weight, texts} of fields) {
    if (weight <= best) continue
    for (const field of texts) best = Math.max(best, weight * share(text, field))
  }
  return best
}

const han = /\p{Script=Han}/u

/** 1 where a text holds a word, less where it holds a longer one. */
function share(text: string, field: string): number {
  if (han.test(text)) return field.includes(text) ? 1 : 0
  const singular = text.length > 3 && text.endsWith('s') ? text.slice(0, -1) : undefined
  return shareOfWord(text, field) || (singular ? shareOfWord(singular, field) : 0)
}

const isLetter = /[\p{L}\p{N}]/u
/** 98 is no beginning of 988. */
const endsInDigit = /\d$/

function shareOfWord(text: string, field: string): number {
  let best = 0
  for (let at = field.indexOf(text); at >= 0; at = field.indexOf(text, at + 1)) {
    const before = field[at - 1]
    if (before !== undefined && isLetter.test(before) && !han.test(before)) continue
    if (/^(?:e?s|ed|ing)?(?![\p{L}\p{N}])/u.test(field.slice(at + text.length, at + text.length + 4)))
      return 1
    if (!endsInDigit.test(text)) best = weights.prefix
  }
  return best
}

const enoughPairs = 0.6

/** 容器用户生产环境 is not one word: how many pairs of its characters are there. */
function matchPairs(text: string, fields: readonly SearchField[]): number {
  if (text.length < 3 || !han.test(text)) return 0
  let found = 0
  for (let at = 0; at < text.length - 1; at++) {
    const pair = text.slice(at, at + 2)
    if (fields.some(({texts}) => texts.some((field) => field.includes(pair)))) found++
  }
  const part = found / (text.length - 1)
  return part >= enoughPairs ? part * weights.pairs : 0
}

/** A bare number is a value in any unit, or a period. */
function matchNumber(text: string, {value, period}: Observation): number {
  if (period === text || period.startsWith(`${text}-`)) return weights.period
  return equal(parseFraction(value), parseFraction(text)) ? weights.value : 0
}

/** Whether the statistic is what a quantity says, or rounds to it. */
function matchValue({quantities, text}: Criterion, row: Observation): number {
  let best = 0
  for (const quantity of quantities) {
    const factor = unitFactor(quantity, row.indicator.unit) ?? (isPlain(quantity) ? whole(1n) : undefined)
    if (!factor) continue
    const written = readWritten(quantity, text, factor)
    if (equal(written.value, parseFraction(row.value))) best = Math.max(best, weights.value)
    else if (isBorneOut(expectRow(row, written))) best = Math.max(best, weights.rounded)
  }
  return best
}

/** A count may be the number of anything: 1.2万 of an amount of money. */
function isPlain({kind, value}: Criterion['quantities'][number]): boolean {
  return kind === 'count' && value.length > 3
}
