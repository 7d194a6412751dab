import {exact, quotient} from '../quantities/exact.ts'
import {nothing, type Draft, type Phrase, type Reading} from '../quantities/grammar.ts'
import {isLetter} from '../fold/kinds.ts'
import {longest} from '../quantities/lexicon.ts'
import {folded, isCapital, pastSpace, wordAfter, wordBefore, wordEnd} from '../quantities/places.ts'
import {isLabel, shareDraft} from '../quantities/shares.ts'
import {groupFollows} from './groups.ts'
import {isPlural} from './nouns.ts'
import {readOfEveryHundred} from './proportions.ts'
import {ordinalNames} from './ranks.ts'

type Guard = (reading: Reading, start: number, end: number) => boolean

/** Verbs by which a share speaks of those who were asked. */
const verbs = words(
  'of use used uses say said says report reported run ran deploy deployed adopt adopted have had has are were was is plan expect expected believe think agree ' +
    'agreed chose choose prefer preferred answered responded voted rely now still also do did cite cited in among who would will could can met reached'
)

/** Words that are a share by themselves. */
export const shares: Array<[string, Phrase]> = [
  ...guarded('most', 50, isMost, 'over'),
  ...guarded(
    'a majority|majority|a slim majority|a simple majority|a clear majority|a narrow majority|a bare majority',
    50,
    isSaidOf,
    'over'
  ),
  ...guarded(
    'a vast majority|vast majority|an overwhelming majority|overwhelming majority|a great majority|great majority|a large majority|large majority',
    80,
    isSaidOf,
    'at-least'
  ),
  ...guarded(
    'nearly all|almost all|virtually all|practically all|nearly every|almost every|virtually every|nearly everyone|almost everyone|just about all|close to all',
    90,
    isNotTime,
    'at-least'
  ),
  ...guarded('a minority|minority|a small minority', 50, isSaidOf, 'under'),
  ...guarded(
    'a tiny minority|very few|hardly any|a handful|a small handful|precious few',
    10,
    ofGroup,
    'at-most'
  ),
  ...guarded('almost none|virtually none|practically none', 10, isNone, 'at-most'),
  ...guarded('few', 10, isFew, 'at-most'),
  ...guarded('none', 0, isNone),
  ...guarded('no one|nobody|no-one', 0, speaks),
  ...guarded(
    'not a single|not one|not a single one',
    0,
    (reading, _, end) => groupFollows(reading, end, true) || startsOf(reading, end)
  ),
  ...guarded(
    'not all|not every|not each',
    100,
    (reading, _, end) =>
      groupFollows(reading, end) || groupFollows(reading, end, true) || startsOf(reading, end),
    'under'
  ),
  ...guarded('all', 100, isAll),
  ...guarded('without exception', 100, () => true),
  ...guarded(
    'each',
    100,
    (reading, start, end) =>
      !concerning.has(wordBefore(reading, start)) &&
      groupFollows(reading, end, wordAfter(reading, end) !== 'of')
  ),
  ['every', {read: every}]
]

function guarded(
  list: string,
  percent: number,
  guard: Guard,
  hedge?: Draft['hedge']
): Array<[string, Phrase]> {
  return list.split('|').map((word): [string, Phrase] => [
    word,
    {
      read: (reading, start, end) =>
        guard(reading, start, end) && !isLabel(reading, start, end)
          ? [shareDraft(start, end, percent, hedge)]
          : nothing
    }
  ])
}

/** “Most firms” and “most of them”, and not “the most used” or “most popular”. */
function isMost(reading: Reading, start: number, end: number): boolean {
  const before = wordBefore(reading, start)
  if (superlatives.has(before) || reading.codes[start - 1] === 0x27) return false
  const after = wordAfter(reading, end)
  if (after === 'of') return !/^ of (?:the time|all\b)/.test(folded(reading, end, end + 12))
  if (isPlural(after)) return !notCounted.has(after)
  const next = pastSpace(reading, end)
  if (!isCapital(reading, next) && !relational.has(after)) return false
  return isPlural(wordAfter(reading, wordEnd(reading, next)))
}
const superlatives = words(
  'the at a its their his her our my your second third fourth s single far whose what'
)
const relational = words(
  'surveyed enterprise large small public private cloud container mature young older american european chinese global local national urban rural medium new hospital mid-sized'
)
const notCounted = words(
  'years days times weeks months hours cases things ways evenings mornings nights places parts'
)

function isSaidOf(reading: Reading, start: number, end: number): boolean {
  const after = wordAfter(reading, end)
  if (wordBefore(reading, start) === 'ethnic') return false
  return verbs.has(after) || (after === '' && !isLetter(reading.codes[pastSpace(reading, end)]!))
}

function isNotTime(reading: Reading, _: number, end: number): boolean {
  const after = wordAfter(reading, end)
  return !notCounted.has(after) && !times.has(after)
}
const times = words('day night week month year time morning evening hour minute second turn other')

function ofGroup(reading: Reading, _: number, end: number): boolean {
  return groupFollows(reading, end)
}

function isFew(reading: Reading, start: number, end: number): boolean {
  if (
    [
      'a',
      'the',
      'quite',
      'next',
      'past',
      'last',
      'these',
      'first',
      'those',
      'every',
      'how',
      'too',
      'as',
      'so'
    ].includes(wordBefore(reading, start))
  )
    return false
  return groupFollows(reading, end) && (startsOf(reading, end) || isPlural(wordAfter(reading, end)))
}

function isNone(reading: Reading, start: number, end: number): boolean {
  if (['second', 'all', 'or', 'bar', 'next'].includes(wordBefore(reading, start))) return false
  const after = wordAfter(reading, end)
  if (after === 'of')
    return /^ of (?:the (?!above)|these|those|our |them|us\b|its |their )/.test(
      folded(reading, end, end + 14)
    )
  return speakers.has(after)
}

/** “No one in the survey uses it”, and not “no one knows”. */
function speaks(reading: Reading, _: number, end: number): boolean {
  return speakers.has(wordAfter(reading, end))
}
const speakers = words(
  'use used uses said says reported deployed adopted had chose answered runs ran among in of responded voted surveyed asked mentioned died'
)

function isAll(reading: Reading, start: number, end: number): boolean {
  if (
    [
      'after',
      'above',
      'at',
      'first',
      'in',
      'once',
      'not',
      'of',
      'for',
      'best',
      'than',
      'against',
      'versus'
    ].includes(wordBefore(reading, start))
  )
    return false
  const after = wordAfter(reading, end)
  return after !== 'the' || !/^ the (?:time|way|while|same)/.test(folded(reading, end, end + 12))
    ? groupFollows(reading, end)
    : false
}

/** Every second developer, every organization; not every second and not every year. */
function every(reading: Reading, start: number, end: number): Draft[] {
  if (wordAfter(reading, end) === 'other') return everyOther(reading, start, end)
  const hundred = readOfEveryHundred(reading, end)
  if (hundred) return hundred
  const ordinal = longest(ordinalNames, reading, pastSpace(reading, end))
  if (!ordinal && concerning.has(wordBefore(reading, start))) return nothing
  if (!ordinal)
    return groupFollows(reading, end, true) && isNear(reading, end) ? [shareDraft(start, end, 100)] : nothing
  const after = wordAfter(reading, ordinal.end)
  if (ordinal.value.value < 2n || after === '' || notMember.has(after) || times.has(after)) return nothing
  const value = quotient(exact(100n), exact(ordinal.value.value))
  return [{start, end: ordinal.end, kind: 'percent', value, step: '4'}]
}
/** Every other household is each second one; every other country may be all but this one. */
function everyOther(reading: Reading, start: number, end: number): Draft[] {
  const other = wordEnd(reading, pastSpace(reading, end))
  const isAllElse = comparing.has(wordBefore(reading, start))
  return isAllElse || !members.has(wordAfter(reading, other)) ? nothing : [shareDraft(start, other, 50)]
}
const members = words(
  'household home family person adult child woman man girl boy pupil student worker employee tenant resident voter driver patient citizen farmer teenager user ' +
    'respondent customer consumer'
)
const comparing = words('like than with as from to for by unlike')
/** Behind these, each and every only name whom it concerns: for every household. */
const concerning = words('for to from by with per of')
const notMember = words(
  'counts count matters of that and or is was in on at to for as with when while the a an it we they you he she by from but if'
)

/** “Every large organization”, every single one of a kind: the noun is close by, and no time. */
function isNear(reading: Reading, end: number): boolean {
  const next = wordAfter(reading, end)
  const noun = next === 'single' ? wordAfter(reading, wordEnd(reading, pastSpace(reading, end))) : next
  return !times.has(noun)
}

function startsOf(reading: Reading, end: number): boolean {
  return /^ of (?:the|these|those|our|them|us)\b/.test(folded(reading, end, end + 10))
}

function words(list: string): Set<string> {
  return new Set(list.split(' '))
}
