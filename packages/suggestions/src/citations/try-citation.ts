import type {Observation} from '@collate/statistics'
import {judge, type Findings} from 'remark-validate-statistics/judge'
import type {Passage, StatSpan} from 'remark-validate-statistics/passage'
import {readPassage} from 'remark-validate-statistics/read-passage'
import {VFile} from 'vfile'
import {citationOf} from '../citation.ts'
import {readFacets, type Facets} from './facets.ts'
import type {Fault} from './proposal.ts'
import type {Stand} from './stand.ts'

export type Trial = {
  cite: string
  facets: Facets
  /** The first error that the check would find. */
  fault?: Fault
}

/**
 * Judge a passage as if a statistic were cited where a quantity stands.
 *
 * @returns nothing where the quantity would state nothing of the statistic
 */
export function tryCitation(row: Observation, stand: Stand): Trial | undefined {
  const cite = citationOf(row)
  const trial = tryOut(row, cite, stand)
  // One number that is said of several categories cites all of them.
  const isNamedWithOthers = (trial?.facets.category?.named.length ?? 0) > 1
  const whole = isNamedWithOthers ? tryOut(row, cite.split('#')[0]!, stand) : undefined
  return whole && whole.categories > 1 ? whole : trial
}

function tryOut(row: Observation, cite: string, stand: Stand): (Trial & {categories: number}) | undefined {
  const {span, context} = stand
  const judged = readPassage(withCitation(stand, cite), context)
  const stat = judged.stats.find((d) => d.span.start === span.start && d.span.end === span.end)
  const findings: Findings = new Map()
  judge(judged, new VFile(), findings)
  const reading = stat?.readings[0]
  if (!reading || reading.targets.every((d) => d.row !== row)) return
  const messages = findings.get(reading) ?? []
  const error = messages.find((d) => d.fatal)
  return {
    cite,
    categories: reading.targets.length,
    facets: readFacets(row, reading, messages, judged),
    ...(error && {fault: {ruleId: error.ruleId!, note: error.note ?? error.reason}})
  }
}

/** The passage, with something else cited at one of its stretches. */
function withCitation({passage, span}: Stand, cite: string): Passage {
  const attributes = [{type: 'mdxJsxAttribute' as const, name: 'cite', value: cite}]
  const stat: StatSpan = {...span, node: {...span.node, attributes}}
  const others = passage.stats.filter((d) => d.start !== span.start || d.end !== span.end)
  return {...passage, stats: [...others, stat].toSorted((a, b) => a.start - b.start)}
}
