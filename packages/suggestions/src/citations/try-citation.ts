import type {Observation} from '@collate/statistics'
import {nameOfRow, writeCitation, type CitedName} from '@collate/statistics/model'
import {judge, type Findings} from 'remark-validate-statistics/judging'
import {type Passage, type StatSpan, readPassage} from 'remark-validate-statistics/reading'
import {VFile} from 'vfile'
import {readFacets, type Facets} from './facets.ts'
import type {ProposalFault} from './proposal.ts'
import type {Stand} from './stand.ts'

/** What comes of citing one statistic for a quantity; `cite` has the pins that it needs. */
export type Trial = {
  cite: string
  facets: Facets
  /** The first error that the check would find. */
  fault?: ProposalFault
  /** The pin of its period says what no words leave open: whether it is meant its writer knows. */
  isPinnedOnly?: true
}

/**
 * Judge a passage as if a statistic were cited where a quantity stands, with those pins only without which
 * the check would object.
 *
 * @returns nothing where the quantity would state nothing of the statistic
 */
export function tryCitation(row: Observation, stand: Stand): Trial | undefined {
  const full = nameOfRow(row)
  const bare = {package: full.package, indicator: full.indicator}
  const open = tryOut(row, bare, stand)
  if (open && !open.fault) return open
  const pinned = tryOut(row, full, stand)
  // A pin helps nothing where something else is wrong.
  if (!pinned || (pinned.fault && open)) return open
  if (pinned.fault) return pinned
  const {trial} = pins.reduce<{name: CitedName; trial: Trial}>(
    (needed, pin) => {
      const {[pin]: _, ...name} = needed.name
      const less = tryOut(row, name as CitedName, stand)
      return less && !less.fault ? {name: name as CitedName, trial: less} : needed
    },
    {name: full, trial: pinned}
  )
  const isOpen = judgeCited(bare, stand).error?.ruleId === 'statistic-ambiguous'
  return isOpen || !trial.cite.includes('@') ? trial : {...trial, isPinnedOnly: true}
}

/** What may be left out, that first which words name most often. */
const pins = ['vintage', 'population', 'category', 'periods'] as const

function tryOut(row: Observation, name: CitedName, stand: Stand): Trial | undefined {
  const {judged, reading, messages, error} = judgeCited(name, stand)
  if (!reading || reading.targets.every((d) => d.row !== row)) return
  return {
    cite: writeCitation(name),
    facets: readFacets(row, reading, messages, judged),
    ...(error && {fault: {ruleId: error.ruleId!, note: error.notes!}})
  }
}

function judgeCited(name: CitedName, stand: Stand) {
  const {span, context, before} = stand
  const judged = readPassage(withCitation(stand, writeCitation(name)), context, before)
  const stat = judged.stats.find((d) => d.span.start === span.start && d.span.end === span.end)
  const findings: Findings = new Map()
  judge(judged, new VFile(), findings)
  const reading = stat?.readings[0]
  const messages = (reading && findings.get(reading)) ?? []
  return {judged, reading, messages, error: messages.find((d) => d.fatal)}
}

/** The passage, with something else cited at one of its stretches. */
function withCitation({passage, span}: Stand, cite: string): Passage {
  const attributes = [{type: 'mdxJsxAttribute' as const, name: 'cite', value: cite}]
  const stat: StatSpan = {...span, node: {...span.node, attributes}}
  const others = passage.stats.filter((d) => d.start !== span.start || d.end !== span.end)
  return {...passage, stats: [...others, stat].toSorted((a, b) => a.start - b.start)}
}
