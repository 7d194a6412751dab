import type {Indicator, Observation, Statistics} from '@collate/statistics'
import {nameOfRow, writeCitation} from '@collate/statistics/model'

/** A statistic that was published, withdrawn or revised; `details`: its source, quote or evidence alone. */
export type ImpactChange = {
  /** As a person would name it; `package/indicator` where its words changed. */
  subject: string
  kind: 'added' | 'removed' | 'value' | 'details' | 'words'
  before?: Observation
  after?: Observation
}

/** What identifies a statistic: the citation of it, as a person would write it; one that was revised has several rows. */
export function keyOf(row: Observation): string {
  const {vintage: _, ...name} = nameOfRow(row)
  return writeCitation(name)
}

/** Compare two states of the data packages. */
export function findImpactChanges(before: Statistics, after: Statistics): ImpactChange[] {
  const [old, now] = [rowsOf(before), rowsOf(after)]
  const rows = new Set([...old.keys(), ...now.keys()])
    .values()
    .flatMap((key) => compareVersions(old.get(key) ?? [], now.get(key) ?? []))
  return [...rows, ...changedWords(before, after)]
}

function rowsOf({packages}: Statistics): Map<string, Observation[]> {
  return Map.groupBy(
    [...packages.values()].flatMap(({observations}) => observations),
    keyOf
  )
}

/** Versions are told apart by their vintage; where there was one and is one, its date may have been corrected. */
function compareVersions(old: readonly Observation[], now: readonly Observation[]): ImpactChange[] {
  const isOne = old.length === 1 && now.length === 1
  const nameOf = (row: Observation): string => (isOne ? '' : String(row.out))
  const [before, after] = [old, now].map((rows) => new Map(rows.map((row) => [nameOf(row), row])))
  return [...new Set([...before!.keys(), ...after!.keys()])].flatMap(
    (name) => compareRows(before!.get(name), after!.get(name)) ?? []
  )
}

function compareRows(
  before: Observation | undefined,
  after: Observation | undefined
): ImpactChange | undefined {
  const row = after ?? before!
  const subject = keyOf(row)
  if (!before) return {subject, kind: 'added', after: row}
  if (!after) return {subject, kind: 'removed', before: row}
  if (valueOf(before) !== valueOf(after)) return {subject, kind: 'value', before, after}
  return detailsOf(before) === detailsOf(after) ? undefined : {subject, kind: 'details', before, after}
}

function valueOf({value, upper, margin, comparison, precision, status, indicator}: Observation): string {
  return JSON.stringify([value, upper, margin, comparison, precision, status, indicator.unit])
}

function detailsOf({source, vintage, locator, evidence, quote, note, n, ...row}: Observation): string {
  const {place: _, ...words} = source
  return JSON.stringify([
    words,
    vintage,
    locator,
    evidence,
    quote,
    note,
    n,
    row.break,
    row.accounts?.map(({id}) => id)
  ])
}

/** Indicators that mean something else than before: their measure, or whom they count. */
function changedWords(before: Statistics, after: Statistics): ImpactChange[] {
  return [...before.packages.values()].flatMap(({name, indicators}) =>
    [...indicators.values()].flatMap((indicator): ImpactChange[] => {
      const now = after.packages.get(name)?.indicators.get(indicator.id)
      const isSame = now === undefined || wordsOf(now) === wordsOf(indicator)
      return isSame ? [] : [{subject: `${name}/${indicator.id}`, kind: 'words'}]
    })
  )
}

function wordsOf(indicator: Indicator): string {
  const {label, terms, choices, question, population, base, timing, growth, categories} = indicator
  const names = [...categories.values()].map((d) => [d.id, d.label, d.aliases])
  return JSON.stringify([
    label,
    terms,
    choices,
    question,
    population.id,
    population.label,
    population.aliases,
    base,
    timing,
    growth && [growth.of.id, growth.versus],
    names
  ])
}
