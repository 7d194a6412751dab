import type {Observation} from '@collate/statistics'
import type {JudgedPassage, StatReading} from 'remark-validate-statistics/reading'
import type {Findings} from 'remark-validate-statistics/judging'
import {selectRows} from '@collate/statistics/model'
import {magnitudesBehind as english} from '../en/magnitudes.ts'
import {magnitudesBehind as chinese} from '../zh/magnitudes.ts'
import type {Edit} from './edit.ts'
import type {JudgedEdition} from './judge-edition.ts'

/** A number that is wrong, whose statistic is beyond doubt. */
export type WrongNumber = {
  reading: StatReading
  row: Observation
  edit: Edit
}

/** About the source, not about what the text says of it; a total is wrong because its part is. */
const silent: ReadonlySet<string> = new Set(['statistic-evidence', 'statistic-superseded', 'statistic-total'])

/**
 * Find the digits to change, where only the value of a claim is wrong: one
 * observation, and every other facet agrees.
 *
 * @returns nothing where anything is open to doubt
 */
export function findWrongNumber(
  reading: StatReading,
  judged: JudgedPassage,
  {edition, findings}: JudgedEdition
): WrongNumber | undefined {
  const row = certainRow(reading, judged)
  const expected = expectedText(findings.get(reading) ?? [])
  if (!row || expected === undefined) return
  const change = digitChange(reading.slice, expected)
  if (!change) return

  const {passage, context} = judged
  const {quantity} = reading.claim
  if (isMagnitude(context.folded.between(quantity.end, quantity.end + 12))) return
  const from = quantity.start + change.start
  const {start, end} = passage.source({start: from, end: from + change.before.length})
  // Markup or a character reference inside the digits: a person sees better what to write.
  if (String(edition.file).slice(start, end) !== change.before) return
  const edit = {path: edition.path, start, end, text: change.after, actual: reading.slice, expected}
  return {reading, row, edit}
}

/** A magnitude word that was not read as part of the number: the digits alone would be another number. */
function isMagnitude(behind: string): boolean {
  return chinese.behind.test(behind) || english.behind.test(behind)
}

function certainRow(reading: StatReading, {passage, context}: JudgedPassage): Observation | undefined {
  const {fault, role, targets, claim} = reading
  const [target] = targets
  const row = target?.row
  if (fault?.facet !== 'value' && fault?.facet !== 'hedge') return
  if (role !== 'value' || targets.length !== 1 || !row || claim.quantity.wording) return
  if (target.period || target.categoryFault) return
  // A population that nobody names is certain where there is no other.
  if ((target.populationFault || !namesPopulation(reading)) && !isOnlyPopulation(row, context)) return
  // What was said is not changed, unless the words are on record.
  if (passage.isQuoted(claim.quantity.start) && row.quote === undefined) return
  return row
}

function namesPopulation({settled}: StatReading): boolean {
  return settled?.weighed.some(({facet, support}) => facet === 'population' && support > 0) === true
}

function isOnlyPopulation(
  {indicator, population, period, category}: Observation,
  {library}: JudgedPassage['context']
): boolean {
  const rows = selectRows(library.series(indicator), {period, category: category ?? null})
  return rows.every((d) => d.population.id === population.id)
}

/** The one text that the check expects, where the value is all that it objects to. */
function expectedText(messages: NonNullable<ReturnType<Findings['get']>>): string | undefined {
  const told = messages.filter((d) => !silent.has(d.ruleId!))
  const about = told.filter((d) => d.ruleId === 'statistic-value' || d.ruleId === 'statistic-hedge')
  const others = told.filter((d) => !about.includes(d))
  const [message] = about
  if (about.length !== 1 || !message?.fatal || message.waived || message.expected?.length !== 1) return
  if (others.some((d) => d.ruleId !== 'statistic-population' || d.fatal)) return
  return message.expected[0]
}

const digits = /\d[\d,，]*(?:\.\d+)?/g

/** The one run of digits in which two texts differ. */
export function digitChange(
  slice: string,
  expected: string
): {start: number; before: string; after: string} | undefined {
  const [from, ...more] = [...slice.normalize('NFKC').matchAll(digits)]
  const [to, ...others] = [...expected.normalize('NFKC').matchAll(digits)]
  if (!from || !to || more.length > 0 || others.length > 0) return
  if (slice.normalize('NFKC').length !== slice.length) return
  const [start, end] = [from.index, from.index + from[0].length]
  const rest = slice.slice(0, start) + to[0] + slice.slice(end)
  if (rest.normalize('NFKC') !== expected.normalize('NFKC')) return
  return {start, before: slice.slice(start, end), after: to[0]}
}
