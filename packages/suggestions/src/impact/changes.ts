import type {Indicator, Observation, Statistics} from '@collate/statistics'
import {citationOf, isOfOtherPopulation} from '../citation.ts'

/** A statistic that was published, withdrawn or revised; `details`: its source, quote or evidence alone. */
export type Change = {
  /** As a person would name it; `package/indicator` where its words changed. */
  subject: string
  kind: 'added' | 'removed' | 'value' | 'details' | 'words'
  before?: Observation
  after?: Observation
}

/** What identifies a statistic: what a citation names, and whom it counts. */
export function keyOf(row: Observation): string {
  return `${citationOf(row)} ${row.population.id}`
}

/** Compare two states of the data packages. */
export function findChanges(before: Statistics, after: Statistics): Change[] {
  const [old, now] = [rowsOf(before), rowsOf(after)]
  const rows = new Set([...old.keys(), ...now.keys()]).values().flatMap((key) => {
    const change = compareRows(old.get(key), now.get(key))
    return change ? [change] : []
  })
  return [...rows, ...changedWords(before, after)]
}

function rowsOf({packages}: Statistics): Map<string, Observation> {
  const rows = [...packages.values()].flatMap(({observations}) => observations)
  return new Map(rows.map((row) => [keyOf(row), row]))
}

function compareRows(before: Observation | undefined, after: Observation | undefined): Change | undefined {
  const row = after ?? before!
  const subject = citationOf(row) + (isOfOtherPopulation(row) ? ` (${row.population.label.en})` : '')
  if (!before) return {subject, kind: 'added', after: row}
  if (!after) return {subject, kind: 'removed', before: row}
  if (valueOf(before) !== valueOf(after)) return {subject, kind: 'value', before, after}
  return detailsOf(before) === detailsOf(after) ? undefined : {subject, kind: 'details', before, after}
}

function valueOf({value, comparison, precision, indicator}: Observation): string {
  return JSON.stringify([value, comparison, precision, indicator.unit])
}

function detailsOf({source, locator, evidence, quote, note, n}: Observation): string {
  const {place: _, ...words} = source
  return JSON.stringify([words, locator, evidence, quote, note, n])
}

/** Indicators that mean something else than before: their measure, or whom they count. */
function changedWords(before: Statistics, after: Statistics): Change[] {
  return [...before.packages.values()].flatMap(({name, indicators}) =>
    [...indicators.values()].flatMap((indicator): Change[] => {
      const now = after.packages.get(name)?.indicators.get(indicator.id)
      const isSame = now === undefined || wordsOf(now) === wordsOf(indicator)
      return isSame ? [] : [{subject: `${name}/${indicator.id}`, kind: 'words'}]
    })
  )
}

function wordsOf({label, terms, choices, question, population, categories}: Indicator): string {
  const names = [...categories.values()].map((d) => [d.id, d.label, d.aliases])
  return JSON.stringify([
    label,
    terms,
    choices,
    question,
    population.id,
    population.label,
    population.aliases,
    names
  ])
}
