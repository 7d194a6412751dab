/**
 * Judge the numbers of a title, a summary or another text beside the body: each has to be a claim of what the body
 * cites.
 *
 * They are read and settled like those of sentences that cite all that the body states.  Such texts leave out
 * much, so only words that are there count against a number.
 */
import type {Quantity, Span} from '@collate/claims'
import {findSentences} from '@collate/claims/text'
import {isTrue} from '@collate/judge/hypotheses'
import {unitFactor} from '@collate/judge/numbers'
import type {Settled} from '@collate/judge'
import type {Facts, Passage, StatNode} from '../extract/passage.ts'
import type {ArticleContext, JudgedPassage} from '../resolve/context.ts'
import {wordsOfAll} from '../language-words.ts'
import {readPassage} from '../resolve/read-passage.ts'
import type {Stat} from '../resolve/stat.ts'
import {direction} from '../rules/direction.ts'
import type {StatFault} from '../rule.ts'
import {value} from '../rules/value.ts'

/** How a number goes with what the body states. */
export type Told = {
  /** It is a claim of it. */
  isStated: boolean
  /** It is in the unit of some of it. */
  isOfUnit: boolean
  /** The words that say otherwise. */
  against?: Span
}

/** Judge each number of a text. */
export function tellsBeside(
  {passage, quantities}: JudgedPassage,
  facts: Facts,
  article: ArticleContext
): Map<Quantity, Told> {
  const found = new Map<Quantity, Told>()
  if (quantities.length === 0 || facts.citations.length === 0) return found
  let before: JudgedPassage | undefined
  for (const {start, end} of findSentences(passage.text)) {
    const own = quantities.filter((d) => d.start >= start && d.end <= end)
    before = readPassage(sentenceOf(passage, {start, end}, own, facts), article, before)
    // First, record, third: what the words make of a number that is right.
    const turned = [...direction.check(before), ...value.check({...before, stats: []})].filter(
      ({severity}) => severity === 'error'
    )
    for (const [index, stat] of before.stats.entries()) {
      const quantity = own[index]!
      const told =
        isOfName(stat, before) || isOfLabel(stat, before, facts) ? partOfName : toldBy(stat, quantity, facts)
      const turn = turned.find(
        (d) => isAbout(d, stat) && isInClause(d.span, stat.span, passage.text.slice(start))
      )
      const against = told.against ?? turn?.span
      found.set(quantity, {
        isOfUnit: told.isOfUnit,
        isStated: told.isStated && !turn,
        ...(against && {against: {start: against.start + start, end: against.end + start}})
      })
    }
  }
  return found
}

/** Aged 60 and over: a number that the name of what is counted holds says nothing of its own. */
function isOfName({span, quantities}: Stat, {passage: {text}, context}: JudgedPassage): boolean {
  if (quantities.length > 0) return false
  return context.words
    .find(text)
    .some(({start, end}) => start < span.end && span.start < end && /\d/.test(text.slice(start, end)))
}

/** Dealt with within four hours: a length of time that the name of a measure holds. */
function isOfLabel({span}: Stat, {passage: {text}, context}: JudgedPassage, {citations}: Facts): boolean {
  const written = text.slice(span.start, span.end).toLowerCase()
  const words = written.replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
  return (
    written.length >= shortestLength &&
    citations.some(({indicator}) =>
      indicator.label[context.language]
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
        .includes(words)
    )
  )
}

const shortestLength = 3

const partOfName: Told = {isStated: true, isOfUnit: false}

function isAbout({stat, readings = []}: StatFault, one: Stat): boolean {
  return stat === one || readings.some((reading) => reading.stat === one)
}

/** Rose by 15%, and the deficit narrowed: what follows is said of something else. */
function isInClause(a: Span, b: Span, text: string): boolean {
  const between = text.slice(Math.min(a.end, b.end), Math.max(a.start, b.start))
  return !/[,，;；:：]/.test(between) && !wordsOfAll.some(({clauseStart}) => clauseStart.test(between))
}

/** One sentence of a text, each number of which cites what the body states. */
function sentenceOf(
  passage: Passage,
  {start, end}: Span,
  quantities: readonly Quantity[],
  facts: Facts
): Passage {
  const text = passage.text.slice(start, end)
  const stats = quantities.map((d) => ({
    node,
    ancestors: [],
    isLinked: false,
    start: d.start - start,
    end: d.end - start,
    facts
  }))
  return {
    ...passage,
    text,
    shown: text,
    own: {start: 0, end: text.length},
    stats,
    ...(start > 0 && {follows: true})
  }
}

/** Stands for the element that a title cannot have. */
const node: StatNode = {type: 'mdxJsxTextElement', name: 'Stat', attributes: [], children: []}

function toldBy({readings}: Stat, quantity: Quantity, {citations}: Facts): Told {
  const settled = readings.flatMap((reading) => reading.settled ?? [])
  const [against] = settled.flatMap(({denials, faults}) => [
    ...denials,
    ...faults.flatMap(({sign}) => sign ?? [])
  ])
  return {
    isStated: settled.length > 0 && settled.every(isClaim),
    isOfUnit: citations.some(({indicator}) => unitFactor(quantity, indicator.unit) !== undefined),
    ...(against && {against})
  }
}

/** What only far words leave open may be told in a title. */
function isClaim({hypothesis, number, faults, denials}: Settled): boolean {
  return (
    hypothesis !== undefined && isTrue(hypothesis) && !number && faults.length === 0 && denials.length === 0
  )
}
