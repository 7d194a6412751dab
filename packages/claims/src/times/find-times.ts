import {foldText, type Folded} from '../fold/fold-text.ts'
import {counterpart, type Language} from '../language.ts'
import {hasTrigger, hasTriggerWord, readSigns} from './grammar.ts'
import {isTime, type TimeSign} from './sign.ts'
import type {Time} from './time.ts'
import {besideWords} from '../quantities/beside.ts'

/**
 * Find everything by which a text says when.
 *
 * A time is read in the words of either language, wherever it stands; `language` is the one that
 * figures are read in.  Times are in order and do not overlap.
 *
 * @example
 * findTimes('In the first half of 2024, 41% …', 'en')
 * // => [{kind: 'calendar', period: '2024-H1', start: 7, end: 25, written: 'first half of 2024'}]
 */
export function findTimes(text: string, language: Language): Time[] {
  return timesIn(foldText(text), language)
}

/** The same in a text that is folded already. */
export function timesIn(folded: Folded, language: Language): Time[] {
  const own = hasTrigger(folded, language) ? readTimes(folded, language) : []
  const other = counterpart[language]
  if (!hasTriggerWord(folded, other)) return own
  const foreign = readTimes(folded, other).filter((time) => isInWords(time.written, other))
  if (foreign.length === 0) return own
  // 1998年 in an English text is more than 1998.
  const kept = own.filter((time) => !foreign.some((d) => isWithin(time, d) && !isWithin(d, time)))
  const added = foreign.filter((time) => !kept.some(({start, end}) => start < time.end && time.start < end))
  return [...kept, ...added].toSorted((a, b) => a.start - b.start)
}

function isWithin(inner: Time, outer: Time): boolean {
  return inner.start >= outer.start && inner.end <= outer.end
}

function readTimes(folded: Folded, language: Language): Time[] {
  return readSigns(folded, language)
    .filter((sign) => isTime(sign) && !isInDecimal(sign, folded))
    .map((sign) => timeOf(sign as TimeSign, folded))
}

/** PM2.5年均浓度: what begins behind a decimal point is the end of another number. */
function isInDecimal({start}: {start: number}, {text}: Folded): boolean {
  return /\d/.test(text[start] ?? '') && text[start - 1] === '.' && /\d/.test(text[start - 2] ?? '')
}

function timeOf({cat, start, end, time, edge, role, ends}: TimeSign, folded: Folded): Time {
  const place = {start: folded.at(start), end: folded.behind(end)}
  return {
    ...(time ?? {kind: cat === 'now' ? 'now' : 'unknown'}),
    ...(edge && {edge}),
    ...(role && {role}),
    ...(ends && {ends: [timeOf(ends[0], folded), timeOf(ends[1], folded)] as [Time, Time]}),
    ...place,
    written: folded.original.slice(place.start, place.end)
  }
}

function isInWords(written: string, language: Language): boolean {
  return besideWords[language].letters.test(written)
}
