import {reportFault, type Fault, type Rule} from '@collate/findings'
import type {Language} from '@collate/findings/language'
import type {Places} from '@collate/visible-text/place'
import type {Nodes} from 'mdast'
import type {VFile} from 'vfile'

/** A rule about nodes of some types: its node, the parents of that from the root down, and what stands round it. */
export type NodeRule = Rule<[node: Nodes, parents: readonly Nodes[], context: NodeContext]> & {
  types: ReadonlyArray<Nodes['type']>
}

/** What a rule may want to know beside the node. */
export type NodeContext = {
  /** The whole file. */
  source: string
  places: Places
  /** Of the article. */
  language: Language
  /** Addresses of definitions by identifier; the first of a name counts. */
  definitions: ReadonlyMap<string, string>
}

/** The package, as messages name it. */
export const safeMdxFamily = 'remark-safe-mdx'

/** Findings of one rule and severity in a file: nobody reads on. */
const most = 100

/**
 * Report faults to a file, so many of a kind and no more: a file can hold a
 * hundred thousand of them.
 */
export function reporterFor(
  file: VFile
): (ruleId: string, fault: Fault, ancestors?: readonly Nodes[]) => void {
  const counts = new Map<string, number>()
  return add

  function add(ruleId: string, fault: Fault, ancestors?: readonly Nodes[]): void {
    const key = `${ruleId} ${fault.severity ?? 'error'}`
    const count = (counts.get(key) ?? 0) + 1
    counts.set(key, count)
    if (count <= most) reportFault(file, ruleId, {...fault, ...(ancestors && {ancestors})}, safeMdxFamily)
  }
}

/** A text as a message can quote it: one line, no backticks, not too long. */
export function quoted(text: string): string {
  const line = text.trim().replace(/\s+/g, ' ').replaceAll('`', '')
  return line.length > 60 ? `${line.slice(0, 59)}…` : line
}
