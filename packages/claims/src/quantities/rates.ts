import {amountDraft, rangeEnd} from './amounts.ts'
import {withUnit} from './compounds.ts'
import {exact, shifted, toText} from './exact.ts'
import {nothing, type Draft, type NumeralReader, type Reading, type Unit} from './grammar.ts'
import {isYear} from './is-cited.ts'
import type {Numeral} from './numeral.ts'
import {contextBefore, contextBehind, folded, pastSpace} from './places.ts'
import {numeralAt} from './read-numeral.ts'
import {rangeWordAt, unitAt} from './tables.ts'

/** How a language says of how many a number is. */
export type RateWords = {
  /** One of these is in every text that says so. */
  signs: readonly string[]
  /** Between the number and of how many it is: per, deaths per, a stroke. */
  behind: RegExp
  /** What of how many stands right behind where that comes first: 每, per. */
  before: RegExp
  /** What may stand between that and the number. */
  between: RegExp
  /** Powers of ten of words that are of how many without a number: per million. */
  scales: Readonly<Record<string, number>>
  /** What may follow the number where of how many stands before it. */
  end: RegExp
}

/** Of how many a rate is, as a power of ten, and where a text says so. */
type Whole = {power: number; start: number; end: number}

/** How far of how many stands from its number. */
const widest = 80

/** Reads numbers that are of each thousand or more: 15.1 per 100,000, 15.1/10万, 每千人3.40人. */
export function rateReader(words: RateWords): NumeralReader {
  return (reading, numeral) => {
    if (numeral.share || numeral.article || numeral.vague || isYear(reading, numeral.start, numeral.end))
      return nothing
    const {unit} = withUnit(reading, numeral)
    if (unit && unit.kind !== 'count') return nothing
    const first = {numeral, end: numeral.end}
    const second = rangeEnd(reading, first)
    const whole =
      wholeBehind(reading, (second ?? first).end, words) ??
      wholeOfLast(reading, numeral, words) ??
      wholeBefore(reading, numeral, (second ?? first).end, words)
    if (!whole) return nothing
    const draft = amountDraft(reading, first, second, {kind: 'measure', unit: `/10*${whole.power}`})
    return [{...draft, whole, ...(whole.end > draft.end && {tail: whole.end})}]
  }
}

function wholeBehind(reading: Reading, end: number, words: RateWords): Whole | undefined {
  const [joint] = words.behind.exec(contextBehind(reading, end, widest)) ?? []
  return joint === undefined ? undefined : wholeAt(reading, end, end + joint.length, words)
}

/** From 21.8 to 15.1 per 100,000: the end of a change names it for its beginning too. */
function wholeOfLast(reading: Reading, numeral: Numeral, words: RateWords): Whole | undefined {
  const to = rangeWordAt(reading, pastSpace(reading, numeral.end))
  const last = to?.value.isWord && numeralAt(reading, pastSpace(reading, to.end))
  const whole = last && !withUnit(reading, last).unit ? wholeBehind(reading, last.end, words) : undefined
  return whole && {...whole, start: numeral.end, end: numeral.end}
}

function wholeBefore(reading: Reading, numeral: Numeral, end: number, words: RateWords): Whole | undefined {
  const context = contextBefore(reading, numeral.start, widest)
  const found = words.before.exec(context)
  if (!found || !words.end.test(contextBehind(reading, end, 12))) return undefined
  const start = numeral.start - context.length + found.index
  const whole = wholeAt(reading, start, start + found[0].length, words)
  const isBetween = whole && whole.end <= numeral.start
  return isBetween && words.between.test(folded(reading, whole.end, numeral.start)) ? whole : undefined
}

/** A hundred and more at a place, and nothing that it measures: per 1,000 hours is of time. */
function wholeAt(reading: Reading, start: number, at: number, {scales}: RateWords): Whole | undefined {
  const numeral = numeralAt(reading, at)
  const [word = ''] = numeral ? [] : (/^[a-z]+(?: [a-z]+)?/.exec(folded(reading, at, at + 24)) ?? [])
  const name = [word, word.split(' ')[0]!].find((d) => d in scales)
  const end = numeral?.end ?? at + (name?.length ?? 0)
  const value = numeral?.value ?? (name === undefined ? undefined : shifted(exact(1n), scales[name]!))
  const power = value && /^10{2,}$/.test(toText(value)) ? toText(value).length - 1 : undefined
  if (power === undefined || numeral?.upper || numeral?.share) return undefined
  return measures(unitAt(reading, pastSpace(reading, end))?.value) ? undefined : {power, start, end}
}

function measures(unit: Unit | undefined): boolean {
  return unit !== undefined && unit.kind !== 'count'
}

/** The drafts without what is a part of a rate, each rate with the words beside it that say of how many it is. */
export function withWholes({source}: Pick<Reading, 'source'>, drafts: readonly Draft[]): Draft[] {
  const kept: Draft[] = []
  let last = 0
  for (const {whole, ...draft} of drafts) {
    // Of from 235 per 100,000 to 190 per 100,000 the first 100,000 is no beginning of a change.
    if (draft.start < last) continue
    if (!whole) {
      kept.push(draft)
      continue
    }
    for (let at = kept.length - 1; at >= 0 && kept[at]!.start >= whole.start; at--)
      if (kept[at]!.end <= whole.end) kept.splice(at, 1)
    const isRight = whole.end <= draft.start && areBeside(source.text.slice(whole.end, draft.start))
    const start = isRight && whole.start >= last ? whole.start : draft.start
    last = Math.max(draft.end, whole.end)
    kept.push({...draft, start, end: last})
  }
  return kept
}

/** Whether no more than a noun or a hedge stands between two: 每10万人约96.5. */
function areBeside(between: string): boolean {
  const words = between.trim()
  return words.length <= 8 && !/[\s\d]/.test(words)
}
