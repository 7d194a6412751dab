import {report, type Finding, type Severity} from '@collate/findings'
import {languageOf, type Language, type Localized} from '@collate/findings/language'
import type {Places} from '@collate/visible-text/place'
import type {Nodes} from 'mdast'
import type {VFile} from 'vfile'

/** What a rule found: a finding with its note in both languages. */
export type Fault = Pick<Finding, 'reason' | 'place' | 'claim' | 'actual' | 'expected'> & {
  severity?: Severity
  note: Localized
}

/** A rule about nodes of some types. */
export type NodeRule = {
  id: string
  types: ReadonlyArray<Nodes['type']>
  /**
   * @param node - of one of `types`
   * @param parents - from the root down
   * @returns every fault of this node
   */
  check(node: Nodes, parents: readonly Nodes[], context: Context): Fault[]
}

/** What a rule may want to know beside the node. */
export type Context = {
  /** The whole file. */
  source: string
  places: Places
  /** Of the article. */
  language: Language
  /** Addresses of definitions by identifier; the first of a name counts. */
  definitions: ReadonlyMap<string, string>
}

/** Add a fault to a file, its note in the language of the article. */
export function reportFault(file: VFile, ruleId: string, fault: Fault, ancestors?: readonly Nodes[]): void {
  const {note, severity = 'error', ...rest} = fault
  report(
    file,
    {...rest, ruleId, severity, note: note[languageOf(file)], ...(ancestors && {ancestors})},
    'remark-safe-mdx'
  )
}

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
    if (count <= most) reportFault(file, ruleId, fault, ancestors)
  }
}

/** A text as a message can quote it: one line, no backticks, not too long. */
export function quoted(text: string): string {
  const line = text.trim().replace(/\s+/g, ' ').replaceAll('`', '')
  return line.length > 60 ? `${line.slice(0, 59)}…` : line
}
