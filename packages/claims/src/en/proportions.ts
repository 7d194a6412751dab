import {numeralAfterSeparator} from '../quantities/amounts.ts'
import {withUnit} from '../quantities/compounds.ts'
import {areCitedApart} from '../quantities/is-cited.ts'
import {numeralAt} from '../quantities/read-numeral.ts'
import {compare, exact, toText} from '../quantities/exact.ts'
import {nothing, type Draft, type Reading} from '../quantities/grammar.ts'
import {createLexicon, longest} from '../quantities/lexicon.ts'
import {unscaled, type Numeral} from '../quantities/numeral.ts'
import {folded, pastSpace, wordBefore} from '../quantities/places.ts'
import {
  countDraft,
  countedDrafts,
  isRoundWhole,
  proportionDraft,
  slashedDraft
} from '../quantities/proportions.ts'
import {phraseAt} from '../quantities/tables.ts'
import {labels, readCount} from './counts.ts'
import {nounAfter} from './nouns.ts'

/** Whether the numbers beside a word are a share; `isNamed` where what is counted stands between them. */
type Accepts = (reading: Reading, part: Numeral, whole: Numeral, isNamed: boolean) => boolean

/** Words between a part and its whole. */
const joints = createLexicon<{accepts: Accepts}>([
  ['in', {accepts: isShare}],
  ...[
    'in every',
    'in each',
    'in any',
    'out of',
    'out of every',
    'out of each',
    'out of the',
    'of every',
    'of each'
  ].map((word): [string, {accepts: Accepts}] => [word, {accepts: () => true}]),
  ['of', {accepts: isCounted}],
  ...['the', 'these', 'those', 'our', 'its', 'their'].map((word): [string, {accepts: Accepts}] => [
    `of ${word}`,
    {accepts: isOfMany}
  ])
])

/** Four in five, 4 firms out of 5, 495 of the 500 shops; of 100 guests, 82; for every 100 guests, 82. */
export function readProportion(reading: Reading, numeral: Numeral): Draft[] | number {
  if (numeral.slashed) return slashedDraft(reading, numeral, ofGroup)
  if (numeral.share) return nothing
  return readPartFirst(reading, numeral) ?? readWholeFirst(reading, numeral) ?? nothing
}

/** A share has what it is of behind it, a score has not. */
const ofGroup = /^ (?:of (?!\d)|(?:[a-z'-]+ ){0,2}(?!points|stars|marks|hours|days|times)[a-z'-]+s(?![a-z]))/

function readPartFirst(reading: Reading, numeral: Numeral): Draft[] | undefined {
  const second = numeralAfterSeparator(reading, numeral, numeral.end)
  const isRange = second !== undefined && !second.share && compare(numeral.value, second.value) < 0
  const part = isRange ? {...numeral, end: second.end, upper: second.value} : numeral
  if ((numeral.vague && !isRange && numeral.upper !== undefined) || isLabelled(reading, numeral))
    return undefined

  const joint = jointAfter(reading, part)
  const whole = joint && wholeAt(reading, joint.end)
  if (!whole || areCitedApart(reading, part, whole)) return undefined
  if (!joint.accepts(reading, part, whole, joint.isNamed)) return undefined
  if (withUnit(reading, whole).unit || compare(part.value, whole.value) >= 0) return undefined
  if (!mayBePart(part, whole)) return undefined
  if (!joint.isOf || isRoundWhole(whole)) return proportionDraft(numeral.start, whole.end, part, whole)
  const [count = countDraft(part)] = readCount(reading, part)
  const [group = countDraft(whole)] = readCount(reading, whole)
  return countedDrafts(count, group)
}

type Joint = {accepts: Accepts; end: number; isNamed: boolean; isOf: boolean}

/** The word behind a part, or behind what the part counts: 99 tea houses out of 100. */
function jointAfter(reading: Reading, part: Numeral): Joint | undefined {
  const {codes} = reading
  const at = codes[part.end] === hyphen ? part.end + 1 : pastSpace(reading, part.end)
  if (at === part.end) return undefined
  const named = counted.exec(folded(reading, part.end, part.end + widest))?.[0].length ?? 0
  for (const [place, isNamed] of [
    [at, false],
    [part.end + named, true]
  ] as const) {
    const found = longest(joints, reading, place)
    if (found && (!isNamed || named > 0)) {
      const isOf = /^of(?! e)/.test(folded(reading, place, found.end))
      return {accepts: found.value.accepts, end: found.end, isNamed, isOf}
    }
  }
  return undefined
}

const hyphen = 0x2d
const widest = 48
/** At most four words before in, out of or of every. */
const counted =
  /^(?: (?!(?:in|out|of|to|from|by|at|on|and|or|for|with|than|is|are|was|were|per|a|an|the|times)(?![a-z]))[a-z'-]+){1,4} (?=(?:in|out of|of (?:every|each)) )/

function wholeAt(reading: Reading, end: number): Numeral | undefined {
  const start = reading.codes[end] === hyphen ? end + 1 : pastSpace(reading, end)
  const whole = numeralAt(reading, start) ?? bareScale(reading, start)
  const isNumber =
    whole && !whole.share && !whole.upper && whole.value.scale === 0 && whole.value.digits >= 2n
  return isNumber ? whole : undefined
}

/** In every hundred, of every thousand. */
function bareScale(reading: Reading, start: number): Numeral | undefined {
  const [scale] = /^(?:hundred|thousand)(?![a-z])/.exec(folded(reading, start, start + 9)) ?? []
  const value = scale && exact(scale === 'hundred' ? 100n : 1000n)
  return value
    ? {start, end: start + scale.length, value, step: 0, form: 'words', scales: unscaled}
    : undefined
}

/** 4.5 in 1,000: a part in decimals is a rate, of a power of ten. */
function mayBePart(part: Numeral, whole: Numeral): boolean {
  return part.value.scale <= 0 || (isRoundWhole(whole) && whole.value.digits >= 100n)
}

/** Four in five, 1 in 68 children, one shop in ten. */
function isShare(reading: Reading, part: Numeral, whole: Numeral, isNamed: boolean): boolean {
  const noun = nounAfter(reading, whole.end)
  const isOne = toText(part.value) === '1'
  // One shop in ten serves: the verb looks like a plural.
  if (isNamed) return (isOne || !noun) && isRoundNumber(whole) && whole.value.digits < 1000n
  const isOneOf = isOne && noun?.unit !== undefined
  // Groups of four in 12 rooms.
  if (noun && wordBefore(reading, part.start) === 'of') return false
  // Fell from 108 in 2000 to 83: when it was so many.
  if (!noun && !isOne && mayBeYear(whole)) return false
  return isRoundNumber(whole) || isOneOf
}

/** 99 of 100 tea houses, 412 of the 750 firms; two of three suspects are counted one by one. */
function isCounted(reading: Reading, part: Numeral, whole: Numeral, isNamed: boolean): boolean {
  if (isNamed || (whole.value.digits < 10n && whole.scales.length === 0)) return false
  const noun = nounAfter(reading, whole.end)
  return noun !== undefined || (part.form === 'words' && isRoundWhole(whole))
}

/** 412 of the 750 firms; seven of the ten largest ports are no share of ports. */
function isOfMany(reading: Reading, part: Numeral, whole: Numeral, isNamed: boolean): boolean {
  return whole.value.digits >= 20n && isCounted(reading, part, whole, isNamed)
}

/** Shares are counted in small or round numbers: 3 in 2025 is none. */
function isRoundNumber({value}: Numeral): boolean {
  return value.digits <= 20n || /^[1-9]0+$/.test(toText(value)) || value.digits === 25n
}

function mayBeYear({value, form, scales}: Numeral): boolean {
  return form === 'digits' && scales.length === 0 && /^(?:19|20)\d\d$/.test(toText(value))
}

/** Page 12 of 24, Q1 of 10. */
function isLabelled(reading: Reading, {start}: Numeral): boolean {
  return labels.has(wordBefore(reading, start))
}

/** Of, where a clause begins with it: a poll of 1,150 members says nothing of a part. */
const lead =
  /(?:^|[.,;:(!?] |— ?)(?:(?:and|but|while|so) )?(?:(?<every>(?:for|in|of|out of) (?:every|each))|(?:out )?of|(?:from )?among)(?: (?:the|these|those|all|our|its|their|some|about|around|roughly|nearly))* $/
/** What the whole counts, and the comma behind it; of every 1,000 it may go on without one. */
const group = /^(?: [a-z'-]+){1,7}, /
const groupOfEvery = /^(?: [a-z'-]+){1,3},? /

/** Of the 500 tea houses surveyed, 495 serve coffee; for every 100 guests, 82 come back. */
function readWholeFirst(reading: Reading, whole: Numeral): Draft[] | undefined {
  if (whole.vague || whole.value.scale > 0 || whole.value.digits < 2n) return undefined
  const found = lead.exec(folded(reading, whole.start - widest, whole.start))
  const isEvery = found?.groups?.['every'] !== undefined
  const ending = isEvery && isRoundWhole(whole) ? groupOfEvery : group
  const behind = found && ending.exec(folded(reading, whole.end, whole.end + 2 * widest))
  if (!behind || withUnit(reading, whole).unit) return undefined
  const hedged = pastHedge(reading, whole.end + behind[0].length)
  const part = numeralAt(reading, hedged.at)
  if (!part || part.share || !mayBePart(part, whole) || withUnit(reading, part).unit) return undefined
  if (compare(part.value, whole.value) > 0 || jointAfter(reading, part)) return undefined
  if (areCitedApart(reading, whole, part)) return undefined
  if (isEvery || isRoundWhole(whole))
    return proportionDraft(whole.start, part.end, part, whole, hedged.hedge ?? part.hedge)
  const [named = countDraft(whole)] = readCount(reading, whole)
  const [count = countDraft(part)] = readCount(reading, part)
  return countedDrafts({...count, hedge: hedged.hedge ?? count.hedge}, named)
}

/** Of every hundred guests, eighty: a scale by itself is no number but there. */
export function readOfEveryHundred(reading: Reading, end: number): Draft[] | undefined {
  const whole = bareScale(reading, pastSpace(reading, end))
  return whole && readWholeFirst(reading, whole)
}

/** Past the words that hedge the number behind them. */
function pastHedge(reading: Reading, start: number): {at: number; hedge?: Draft['hedge']} {
  let at = start
  let hedge: Draft['hedge']
  for (let next = phraseAt(reading, at); next?.value.mark; next = phraseAt(reading, at)) {
    hedge ??= next.value.mark.hedge
    at = pastSpace(reading, next.end)
  }
  return {at, hedge}
}
