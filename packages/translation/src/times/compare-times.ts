import type {ComparedPair} from '../comparison/comparison.ts'
import type {TimeMention} from '../facts/read-facts.ts'
import {isWordy} from '../facts/tolerated.ts'
import {isVague} from '../facts/vague.ts'
import type {EditionPassage} from '../passage/passage.ts'
import {comparedMarks, countedMarks, marksOf, type TimeMark} from './marks.ts'
import {allFactWords} from '../language/facts.ts'
import {allWhenWords} from '../language/when.ts'

/** Years that relative words count from, per edition. */
export type BaseYears = {here: number | undefined; there: number | undefined}

/** A time that only one passage names. */
export type LoneTime = TimeMention & {mark: TimeMark}

/** Times of the other passage that this one lacks, each with what stands in its place; and those that only this one has. */
export type TimeComparison = {
  missing: Array<{there: LoneTime; here?: LoneTime}>
  extra: LoneTime[]
}

/** Compare what two passages say of when; a month or a half alone is often a turn of phrase. */
export function compareTimes(
  {here, there, neighbours, facts}: ComparedPair,
  bases: BaseYears
): TimeComparison {
  if (facts.isDoubtful) return {missing: [], extra: []}
  const missing = loneTimes(there, [here, ...neighbours.here], bases.there, bases.here)
  const extra = loneTimes(here, [there, ...neighbours.there], bases.here, bases.there)
  const found: TimeComparison = {missing: [], extra: []}
  for (const time of missing) {
    const at = extra.findIndex(({mark}) => areAlike(mark, time.mark))
    const [other] = at >= 0 ? extra.splice(at, 1) : []
    // 20 years ago and 20 years later: as long, seen from the other end.
    if (other && isSameLength(other.mark, time.mark)) continue
    if (other && (!other.clock || (hasFewClocks(here) && hasFewClocks(there))))
      found.missing.push({there: time, here: other})
    else if (standsAlone.has(time.mark.what) && !isOfNow(time, there, bases.there))
      found.missing.push({there: time})
  }
  found.extra = extra.filter(
    (time) => time.mark.what === 'year' && !isOfNow(time, here, bases.here) && !isRemark(time, here, there)
  )
  return found
}

/** Now that it is 2015, in an article of that year, and in the 21st century: no number needs to know it. */
function isOfNow(
  {mark, start}: LoneTime,
  {facts, sentences, references}: EditionPassage,
  base: number | undefined
): boolean {
  if (base === undefined || references.cites.length > 0) return false
  const [from, to = from] = mark.key.split('/')
  const isCentury = Number(to) - Number(from) === lengthOfCentury
  if (mark.key !== String(base) && !(isCentury && Number(from) <= base && base <= Number(to))) return false
  const sentence = sentences.findIndex((span) => span.start <= start && start < span.end)
  return !facts.some((fact) => fact.sentence === sentence && fact.reading && !isWordy(fact) && !isVague(fact))
}

/** The year before (1991): in brackets of its own it tells readers what the other edition leaves them to reckon. */
function isRemark({start, end}: LoneTime, {text}: EditionPassage, other: EditionPassage): boolean {
  if (/(?<!\d)\d{4}(?!\d)/.test(other.text)) return false
  return /[(（]\s?$/.test(text.slice(0, start)) && /^\s?[)）]/.test(text.slice(end))
}

/** From its first year to its last. */
const lengthOfCentury = 99

function isSameLength({key: one}: TimeMark, {key: other}: TimeMark): boolean {
  const length = (key: string): string => key.replace(/ -/, ' ')
  return /^[a-z]+ -?\d/.test(one) && length(one) === length(other)
}

/** Of a list of times of day neither edition need have all. */
const mostClocks = 4

function hasFewClocks({times}: EditionPassage): boolean {
  return times.filter(({clock}) => clock).length <= mostClocks
}

const standsAlone: ReadonlySet<TimeMark['what']> = new Set(['year', 'day', 'quarter'])

/** Whether one time may stand in the place of another. */
function areAlike(one: TimeMark, other: TimeMark): boolean {
  if (one.what === 'ago' || other.what === 'ago')
    return one.what === other.what && one.key.split(' ')[0] === other.key.split(' ')[0]
  return ['year', 'clock'].every((what) => (one.what === what) === (other.what === what))
}

/** The times of a passage that none of the others names, each once. */
function loneTimes(
  own: EditionPassage,
  others: readonly EditionPassage[],
  base: number | undefined,
  otherBase: number | undefined
): LoneTime[] {
  const {times} = own
  if (times.length === 0) return []
  const seen = new Set<string>()
  const isKnown = knownIn(others, otherBase)
  return times.flatMap((mention) => {
    const marks = marksOf(mention, base)
    const mark = marks.find((d) => !d.isLoose && !isKnown(d))
    if (mark?.what === 'year' && isYearOfMonth(mark, marks, others, base)) return []
    // 1000s of people.
    if (mark && /^100[01]\//.test(mark.key)) return []
    if (!mark || seen.has(mark.key) || isOtherwiseSaid(mention, own, others)) return []
    seen.add(mark.key)
    return [{...mention, mark}]
  })
}

/** 2016 年三月 beside “in March”, in a text of that year or the next: of which year goes without saying. */
function isYearOfMonth(
  {key}: TimeMark,
  marks: readonly TimeMark[],
  others: readonly EditionPassage[],
  base: number | undefined
): boolean {
  const months = new Set(marks.flatMap((mark) => (mark.what === 'month' ? mark.key : [])))
  if (base === undefined || (key !== String(base) && key !== String(base - 1))) return false
  return others.some(({times}) =>
    times.some((time) => {
      const theirs = marksOf(time, undefined)
      return theirs.some((d) => months.has(d.key)) && !theirs.some(({what}) => what === 'year')
    })
  )
}

/** 13年 is 2013, or thirteen years. */
function isOtherwiseSaid(
  {written, start}: TimeMention,
  own: EditionPassage,
  others: readonly EditionPassage[]
): boolean {
  // 01/02/2018 is January 2 to some.
  if (
    others.some(({text}) => /\d{1,2}[/.]\d{1,2}[/.](?:\d\d){1,2}|\d{4}[/.]\d/.test(text)) &&
    /\d{4}/.test(written)
  )
    return true
  // Q1. How do I …? is the first question.
  if (/^Q\d$/.test(written) && start === 0 && /^Q\d\s?[.:：、)）]/.test(own.text)) return true
  // Half a century later is no century later.
  const before = own.text.slice(0, start)
  if (allWhenWords.some(({halfBefore}) => halfBefore.test(before))) return true
  // 24/06/2018, of which one language can tell the month and the other cannot; 08:05, which may be a time or none.
  if (/^\d[\d/.:-]+\d$/.test(written) && others.some(({text}) => text.includes(written))) return true
  const years = allWhenWords.flatMap(({shortYear}) => shortYear.exec(written)?.[1] ?? [])
  return years.some((count) =>
    others.some(({folded}) => allWhenWords.some(({yearsOf}) => new RegExp(yearsOf(count)).test(folded.text)))
  )
}

function knownIn(passages: readonly EditionPassage[], base: number | undefined): (mark: TimeMark) => boolean {
  const marks = passages.flatMap(({kind, times, facts}) => [
    ...times.flatMap((time) => [...marksOf(time, base), ...countedMarks(time, times, base)]),
    ...comparedMarks(times, facts, base),
    ...(kind === 'title' || kind === 'summary' ? ofThisYear(times, base) : [])
  ])
  return ({what, key, isOfHalf}) =>
    marks.some(
      (mark) =>
        mark.key === key ||
        isPartOf(key, mark) ||
        isWithin(key, mark) ||
        isSameHour({what, key, isOfHalf}, mark)
    ) ||
    (what === 'year' &&
      passages.some(
        (passage) =>
          hasNumber(passage, key) ||
          (/^\d{4}$/.test(key) && allWhenWords.some((words) => words.sameYear.test(passage.folded.text)))
      )) ||
    (what === 'day' && passages.some((passage) => hasDay(passage, ...monthAndDay(key))))
}

/** 上半年 in a summary: of which year the date of the article tells. */
function ofThisYear(times: readonly TimeMention[], base: number | undefined): TimeMark[] {
  const isPart = times.some(({time}) => time?.kind === 'part')
  return isPart && base !== undefined ? [{what: 'year', key: String(base), isLoose: true}] : []
}

/** 3:30 beside 15:30, where one text leaves it to readers which half of the day it is. */
function isSameHour(
  one: Pick<TimeMark, 'what' | 'key'> & {isOfHalf: true | undefined},
  other: TimeMark
): boolean {
  if (one.what !== 'clock' || other.what !== 'clock') return false
  // Every night at 12:30 is half an hour after midnight.
  return (
    (Number(one.key) - Number(other.key)) % (one.isOfHalf || other.isOfHalf ? halfDay : 2 * halfDay) === 0
  )
}

const halfDay = 720

/** A month in a date; the 18th of any month. */
function isPartOf(key: string, {what, key: known}: TimeMark): boolean {
  if (what !== 'day') return false
  return known.startsWith(`${key}-`) || (known.startsWith('D') && key.endsWith(`-${known.slice(1)}`))
}

/** The 1950s in 上世纪五六十年代, and that in the 1950s and 1960s; the early 2000s in 本世纪初, and the 2000s in 21世纪. */
function isWithin(key: string, {key: known, isLoose}: TimeMark): boolean {
  const [[from, to], [first, last]] = [key, known].map((range) => range.split('/').map(Number)) as [
    number[],
    number[]
  ]
  if (to === undefined || last === undefined) return false
  // A century begins with its year one, and its first decade with the year before.
  const slack = isLoose ? 1 : 0
  const isInside = first! - 1 <= from! && to <= last + slack
  return (
    (isInside && (isLoose || last - first! < decades || from! <= first!)) ||
    (from! - 1 <= first! && last <= to && (to - from! < decades || last - first! < decades))
  )
}

/** A stretch of fewer years is a few decades. */
const decades = 50

/** A year in a name, in code, as 2,000, as 95后, 一九八四 or the 21 st century or, of a decade, 60后, 90s and 00年代. */
function hasNumber({text, folded}: EditionPassage, year: string): boolean {
  const plain = text.replaceAll(/(?<=\d)[,，](?=\d{3})/g, '')
  const [from = '', to] = year.split('/')
  const short = from.slice(2, 4)
  const forms = [`(?<!\\d)${short}(?:${any('generation')})`]
  if (to === undefined) {
    forms.push(`(?<!\\d)${year}(?!\\d|${any('decade')})`, ...inWords(year))
    // The early 2000.
    if (year.endsWith('00')) forms.push(any('centuryStart'))
  } else if (from.endsWith('0')) {
    if (from.endsWith('00')) forms.push(any('centuryStart'))
    forms.push(
      ...decadeWords(Number(short)),
      `(?<![\\d${centuryEnds}])${short}(?:/\\d0)?\\s?(?:${any('decade')})`
    )
  } else {
    const century = Number(to) / 100
    // The 2000's, of which nobody can tell whether ten years are meant or a hundred.
    forms.push(`(?<!\\d)(?:${century - 1})?00(?:${any('decade')})`)
    forms.push(`(?<!\\d)${century}(?:[${joints}-]\\d\\d?)?\\s?(?:${any('century')})`)
  }
  return forms.some((form) => new RegExp(form).test(plain) || new RegExp(form).test(folded.text))
}

/** The Nineties of “the Eighties and Nineties”. */
function decadeWords(tens: number): string[] {
  return allFactWords.flatMap((words) => words.decades[tens / 10 - 2] ?? []).map((word) => `\\b${word}\\b`)
}

function any(what: 'generation' | 'decade' | 'century' | 'centuryStart'): string {
  return allWhenWords.map((words) => words[what]).join('|')
}

const centuryEnds = allWhenWords.map((words) => words.centuryEnd).join('')
const joints = allWhenWords.map((words) => words.centuryJoint).join('')

/** A year with a word for each digit, in the languages that write it so. */
function inWords(year: string): string[] {
  return allWhenWords.flatMap(({digits}) =>
    digits === '' ? [] : year.replaceAll(/\d/g, (digit) => digits[Number(digit)]!)
  )
}

/** The month and the day of a mark. */
function monthAndDay(key: string): [month: number, day: number] {
  const [month, day] = key.split('-').map(Number)
  return [month!, day!]
}

/** 20日星期天, the 20th: a day whose month was named before; 2月23-24, the days of a month without the word for them. */
function hasDay({folded}: EditionPassage, month: number, day: number): boolean {
  return allWhenWords.some((words) =>
    [words.day(day), words.dayOfMonth(month, day)].some((form) => new RegExp(form).test(folded.text))
  )
}
