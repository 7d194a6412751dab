/**
 * Check that what is cited is there, and is what the text states.
 */
import {
  citationForm,
  closest,
  isAlike as isLikePeriod,
  isCitation,
  knownPeriod,
  mistakeInWords,
  parsePeriod,
  readCitation,
  type Period
} from '@collate/statistics/model'
import type {KnownCitation, UnknownCitation} from '../citation.ts'
import {asCode, codes} from '../code.ts'
import {unusedCitations} from '../judge/unused-citations.ts'
import type {PassageContext} from '../resolve/context.ts'
import type {Stat} from '../resolve/stat.ts'
import type {StatFault, StatRule} from '../rule.ts'

export const unknown: StatRule = {
  id: 'statistic-unknown',
  check: ({stats, context}) =>
    stats.flatMap((stat) => [
      ...stat.unknown.map((citation) => ({
        ...unknownCitation(citation, context.notesIn),
        span: stat.readings[0]?.claim.quantity ?? stat.span,
        stat,
        readings: stat.readings
      })),
      ...unusedCitations(stat, context).map((citation) => unusedCitation(citation, stat, context.notesIn))
    ])
}

/** Of several citations one that no number states proves nothing, and looks as if it did. */
function unusedCitation({text}: KnownCitation, stat: Stat, language: PassageContext['notesIn']): StatFault {
  return {
    severity: 'warning',
    reason: `Unexpected citation ${asCode(text)}, expected one that a number of ${asCode(stat.text)} states`,
    span: stat.span,
    actual: text,
    note: unused[language](text),
    stat,
    readings: stat.readings
  }
}

/** A citation of what the data do not have, with the codes nearest to it, as many as can be cited. */
export function unknownCitation(
  citation: UnknownCitation,
  language: PassageContext['notesIn']
): Omit<StatFault, 'span'> {
  const {text, what, name, known, replaced} = citation
  // Not every period that is there can be the other end of a change.
  const expected = (what === 'period' ? timesNear : alike)(name, known)
    .map(replaced)
    .filter((d) => isCitation(readCitation(d)))
  const forms =
    expected.length > 0
      ? codes(expected)
      : citation.what === 'value'
        ? 'one that has values'
        : asCode(citationForm)
  return {
    severity: 'error',
    reason: `Unexpected citation ${asCode(text || 'cite=""')}, expected ${forms}`,
    actual: text,
    expected,
    note: wordings[language](citation)
  }
}

/** What was probably meant: the name nearest to it, else those that begin alike, else all there are when they are few. */
function alike(name: string, known: readonly string[]): string[] {
  const near = closest(name, known)
  if (near !== undefined) return [near]
  const begin = name.slice(0, Math.max(3, Math.floor(name.length / 2)))
  const similar = known.filter((d) => d.startsWith(begin))
  return similar.length > 0 ? similar : known.length <= most ? [...known] : []
}

/** Of times the nearest of the same length are meant, or of any: 2042 for 2024. */
function timesNear(name: string, known: readonly string[]): string[] {
  const said = parsePeriod(name)
  const near = known.length <= most || !said ? alike(name, known) : []
  if (near.length > 0 || !said) return near
  const periods = known.map(knownPeriod)
  const ofLength = periods.filter((d) => isLikePeriod(d, said))
  const distance = ({first}: Period): number => Math.abs(first - said.first)
  return (ofLength.length > 0 ? ofLength : periods)
    .toSorted((a, b) => distance(a) - distance(b))
    .slice(0, 2)
    .map(({text}) => text)
}

const most = 5
/** Names that a note lists. */
const listed = 12

const unused = {
  zh: (text: string) => `这里没有一个数字用到“${text}”：请删去它，或把它说的数字放进标签里。`,
  en: (text: string) =>
    `No number in this tag states “${text}”: leave it out, or take its number into the tag.`
}

const wordings = {
  zh({what, name, known, mistake}: UnknownCitation): string {
    if (what === 'citation') return mistake ? mistakeInWords(mistake).zh : ''
    if (what === 'value') return `指标“${name}”在数据包里还没有数值。`
    const nouns = {
      package: '数据包',
      indicator: '指标',
      period: '时期',
      population: '统计对象',
      category: '分项',
      vintage: '发布时间'
    }
    const there = known.length > 0 ? `现有：${known.slice(0, listed).join('、')}。` : ''
    return `没有名为“${name}”的${nouns[what]}。${there}`
  },
  en({what, name, known, mistake}: UnknownCitation): string {
    if (what === 'citation') return mistake ? mistakeInWords(mistake).en : ''
    if (what === 'value') return `The data package has no values of “${name}” yet.`
    const there = known.length > 0 ? `  There are: ${known.slice(0, listed).join(', ')}.` : ''
    return `There is no ${what} “${name}”.${there}`
  }
}
