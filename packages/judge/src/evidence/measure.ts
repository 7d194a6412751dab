import type {Language, Span} from '@collate/claims'
import {namesShare, waysOfChange} from '@collate/claims/reading'
import {foldWord, placeOfWords} from '@collate/claims/text'
import {tellsGrowth} from '../hypotheses/growth.ts'
import type {Hypothesis} from '../hypotheses/hypothesis.ts'
import type {JudgeBond, JudgeReading, SentenceContext} from './context.ts'
import {sidesOf, turnedRatio, type RatioSides} from './ratio-sides.ts'
import {createWeighed, type Weighed} from './facet.ts'
import {foreignWord, nearerWord} from './foreign.ts'
import type {NameValue} from './name.ts'
import {foldedTerms, toldOfIndicator} from './told-of-indicator.ts'

/** Weigh the words of the measure: one alternative of every group has to be said. */
export function weighMeasure(
  hypothesis: Hypothesis,
  reading: JudgeReading,
  context: SentenceContext
): Weighed {
  const {indicator} = hypothesis.citation
  const {language, around} = context
  const key = `${indicator.package}/${indicator.id}`
  const weighed = createWeighed('measure')
  const groups = indicator.terms[language]
  // A margin of error is told by its own words.
  if (groups.length === 0 || hypothesis.role === 'margin') return weighed
  const sides = sidesOf(hypothesis.citation, context)
  if (sides) return weighSides(hypothesis, sides, reading, context, weighed)
  const said = [...groups.keys()].map((group) => {
    const says = (value: NameValue): boolean =>
      value.kind === 'term' && value.indicator === key && value.group === group
    // Wafer processing *equipment*: the name of its own category has the word of the measure in it.
    const isNamed = ({start, end, values}: JudgeBond): boolean =>
      values.some(
        (d) => d.kind === 'category' && d.indicator === key && d.id === hypothesis.row.category?.id
      ) &&
      foldedTerms(indicator, language)[group]!.some(
        (term) => placeOfWords(foldWord(context.text.slice(start, end)), term) >= 0
      )
    const own = reading.names.filter((name) => name.values.some(says) || isNamed(name))
    const isForm = isToldByForm(hypothesis.citation, group, reading, language)
    const most = Math.max(
      isForm ? 1 : 0,
      ...own.map(({strength, as}) => (as === 'compared' ? 1 : strength)),
      ...around.flatMap((d) => (d.names.some(({values}) => values.some(says)) ? [d.strength] : []))
    )
    const isNear =
      isForm || own.some((name) => isOfBase(name, reading) || isInClause(name.start, reading, context))
    return {group, most, isNear}
  })
  // Where its own clause speaks of something else, words of another one do not speak of it.
  const isHere = said.every(({isNear}) => isNear)
  const isHalfHere = said.some(({isNear}) => isNear)
  // Nearly four in ten keep to paper: 38% read print only. What is told again exactly is told in full there.
  const isToldAgain = reading.exactly !== undefined
  const foreign = isHere || isToldAgain ? undefined : foreignWord(hypothesis, reading, context, isHalfHere)
  const nearer = isHere && !isToldAgain && nearerWord(hypothesis, reading, context)
  if (nearer) return {...weighed, isMissing: true, groups: [...groups.keys()], sign: nearer}
  const replaced = foreign ?? termOfOther(hypothesis, reading, context)
  weighed.support = foreign ? 0 : Math.min(...said.map(({most}) => most))
  if (weighed.support > 0) return weighed
  const missing = said.filter(({most, isNear}) => (foreign && !isNear) || most === 0).map(({group}) => group)
  return {...weighed, isMissing: true, groups: missing, ...(replaced && {sign: replaced})}
}

/** Both sides of a ratio are named: in its own order, or as the number is turned too. */
function weighSides(
  {citation}: Hypothesis,
  {start, end, isTurned}: RatioSides,
  {quantity}: JudgeReading,
  context: SentenceContext,
  weighed: Weighed
): Weighed {
  const slice = context.text.slice(quantity.start, quantity.end)
  const holds = !isTurned || turnedRatio(quantity, slice, citation, context).length > 0
  return holds ? {...weighed, support: bound} : {...weighed, against: bound, sign: {start, end}}
}

const bound = 3

/**
 * Whether the form of a number says what a group of words asks for, whatever word does: 34% *of all donations* is their
 * share, and *a gain of* 1.4% is growth.
 */
function isToldByForm(
  citation: Hypothesis['citation'],
  group: number,
  {quantity, base, stance}: JudgeReading,
  language: Language
): boolean {
  if (quantity.kind !== 'percent') return false
  const {share, change} = groupsOfForm(citation.indicator, language)
  if (base && share.has(group)) return true
  return stance?.move !== undefined && change.has(group) && tellsGrowth(citation)
}

/** The groups of which a word says that it is a share, 占比, or a change: rose. */
const groupsOfForm = toldOfIndicator(({terms}, language) => {
  const groupsWith = (says: (word: string) => boolean): Set<number> =>
    new Set([...terms[language].entries()].flatMap(([group, words]) => (words.some(says) ? [group] : [])))
  return {
    share: groupsWith((word) => namesShare(word, language)),
    change: groupsWith((word) => !waysOfChange(word, language).next().done)
  }
})

/** In a title: a word of another measure, which is named in full where this one is not; a single word may be by chance. */
function termOfOther(
  {citation}: Hypothesis,
  {names}: JudgeReading,
  {brief, language}: SentenceContext
): Span | undefined {
  if (!brief) return undefined
  const {indicator} = citation
  const own = `${indicator.package}/${indicator.id}`
  const near = names.filter(
    ({strength, values}) => strength >= said && values.some(({kind}) => kind === 'term')
  )
  const isNamed = (key: string): boolean => {
    const other = brief.indicatorOf(key)
    const groups = other?.unit === indicator.unit ? other.terms[language] : []
    return (
      groups.length > 1 &&
      groups.every((_, group) =>
        near.some(({values}) =>
          values.some((d) => d.kind === 'term' && d.indicator === key && d.group === group)
        )
      )
    )
  }
  return near.find(({values}) => {
    const keys = values.flatMap((d) => (d.kind === 'term' ? [d.indicator] : []))
    return !keys.includes(own) && keys.some(isNamed)
  })
}

/** Words that stand near a number, or are bound to it, are said of it. */
const said = 2

/** Of total *water supply*, surface sources provide 83%: a word of that whose share it is is said of it. */
function isOfBase({start, end}: Span, {base}: JudgeReading): boolean {
  return base !== undefined && start < base.end && base.start < end
}

/** Whether a place lies in the clause of a quantity, in the one that it is added to, or in one without a number that goes on from it. */
function isInClause(
  start: number,
  {clause, home, quantity}: JudgeReading,
  {clauses, text}: SentenceContext
): boolean {
  const own = clauses.at(start)
  if (own === clause || own === home || own === clauses.list[clause]?.parent) return true
  // 146430户家庭面临无家可归，因而应获预防援助: what is said of them goes on.
  const behind = clauses.list[own]!
  return own === clause + 1 && !/\d/.test(text.slice(quantity.end, behind.end))
}
