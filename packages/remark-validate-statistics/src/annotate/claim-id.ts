import {sha256} from '@noble/hashes/sha2.js'
import {bytesToHex, utf8ToBytes} from '@noble/hashes/utils.js'
import type {Observation} from '@collate/statistics'
import {comparePeriods} from '@collate/statistics/model'
import {rowsOf} from '../resolve/rows.ts'
import type {StatReading} from '../resolve/stat.ts'

/** What a claim is called: `id` in its edition, `states` wherever the same is stated. */
export type ClaimName = {id: string; states: string}

/** Digits of a digest that tell two mentions apart. */
const digits = 4

/**
 * Name the claims of an edition.
 *
 * A statistic that is stated once lends its name.  Of one that is stated more
 * often each mention has digits of its sentence behind it: they stay when
 * something is written before it, which its place among them would not.
 *
 * @param sentences - of the readings, in the order of the text
 */
export function nameClaims(sentences: ReadonlyMap<StatReading, string>): Map<StatReading, ClaimName> {
  const names = new Map<StatReading, ClaimName>()
  const used = new Set<string>()
  const mentions = Map.groupBy(sentences.keys(), claimName)
  for (const [states, readings] of mentions) if (readings.length === 1) used.add(states)
  for (const [states, readings] of mentions) {
    for (const reading of readings) {
      const id = readings.length === 1 ? states : freeId(states, sentences.get(reading)!, used)
      used.add(id)
      names.set(reading, {id, states})
    }
  }
  return names
}

/** Only where sentences are the same, or their digests by chance, does it count which comes first. */
function freeId(states: string, sentence: string, used: ReadonlySet<string>): string {
  const text = sentence.normalize('NFC').replaceAll(/\s+/g, ' ').trim()
  for (let time = 0; ; time++) {
    const id = `${states}-${digestOf(`${text}${'\n'.repeat(time)}`).slice(0, digits)}`
    if (!used.has(id)) return id
  }
}

function digestOf(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)))
}

/**
 * Name a claim by what it states, so that both editions name it alike.
 *
 * @example
 * // `k8s-production-2025`, `project-use-2025-helm`, `containers-2023-2025-change`
 */
function claimName(reading: StatReading): string {
  const rows = rowsOf(reading).toSorted(inTableOrder)
  const [first] = rows
  if (!first) return unknownId(reading)
  const inTime = rows.toSorted((a, b) => comparePeriods(a.when, b.when))
  const periods = unique(inTime.map((row) => row.period.replace('/', '-')))
  const categories = unique(rows.flatMap((row) => row.category?.id ?? []))
  const populations = unique(
    rows.flatMap(({population, indicator}) =>
      population.id === indicator.population.id ? [] : [population.id]
    )
  )
  const indicators = unique(rows.map((row) => row.indicator.id))
  const ending = reading.role === 'value' ? [] : [endings[reading.role]]
  return [...indicators, ...periods, ...abridge(categories), ...populations, ...ending].join('-')
}

/** What nothing bears out is named by its citation. */
function unknownId({stat}: StatReading): string {
  const [name = ''] = stat.cite.split(/\s/).map((text) => text.slice(text.indexOf('/') + 1))
  return name.replaceAll(/[^\w.-]+/g, '-') || 'claim'
}

const endings: Record<Exclude<StatReading['role'], 'value'>, string> = {
  difference: 'change',
  relative: 'relative',
  multiple: 'ratio',
  proportion: 'ratio',
  shift: 'shift',
  rest: 'rest',
  sum: 'sum',
  parts: 'parts',
  sample: 'sample',
  rank: 'rank'
}

/** Categories by their place in the table: their order in a sentence differs between languages. */
function inTableOrder(left: Observation, right: Observation): number {
  return left.place.path === right.place.path
    ? placeOf(left) - placeOf(right)
    : left.place.path < right.place.path
      ? -1
      : 1
}

function placeOf({category, place}: Observation): number {
  return category?.place.line ?? place.line
}

const most = 3

function abridge(ids: string[]): string[] {
  return ids.length > most ? [ids[0]!, 'and', String(ids.length - 1), 'more'] : ids
}

function unique(texts: string[]): string[] {
  return [...new Set(texts)]
}
