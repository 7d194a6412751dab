import type {Localized} from '@collate/claims'
import {counterpart} from '@collate/claims/text'
import {report} from '@collate/findings'
import type {Node} from 'unist'
import type {VFile} from 'vfile'
import type {JudgedPassage} from '../resolve/context.ts'
import type {StatReading} from '../resolve/stat.ts'
import type {StatFault, StatRule} from '../rule.ts'
import {rules} from '../rules.ts'
import {unknown} from '../rules/unknown.ts'

type Message = ReturnType<typeof report>

/** What a rule found, as people can be told in either language. */
type Told = Omit<StatFault, 'note'> & {note: Localized}

/** Messages about each claim. */
export type Findings = Map<StatReading, Message[]>

/** Names this package in its messages. */
export const source = 'remark-validate-statistics'

/** Ask rules about a passage; what they find becomes messages of the file. */
export function judge(
  passage: JudgedPassage,
  file: VFile,
  findings: Findings,
  asked: readonly StatRule[] = rules
): void {
  const {stats, quantities, unread} = passage
  if (stats.length === 0 && quantities.length === 0 && unread.length === 0) return
  for (const rule of asked) {
    for (const disagreement of toldOnce(inBothLanguages(rule, passage))) {
      if (rule === unknown && isMalformed(disagreement, file)) continue
      const message = tell(rule, disagreement, passage, file)
      for (const reading of disagreement.readings ?? []) {
        const known = findings.get(reading)
        if (known) known.push(message)
        else findings.set(reading, [message])
      }
    }
  }
}

/** What a rule finds, each with its note in the language of the article and in the other one. */
function inBothLanguages(rule: StatRule, passage: JudgedPassage): Told[] {
  const found = rule.check(passage)
  if (found.length === 0) return []
  const {language} = passage.context
  const other = counterpart[language]
  const again = rule.check({...passage, context: {...passage.context, notesIn: other}})
  return found.map((fault, at) => {
    const notes = {[language]: fault.note, [other]: again[at]!.note}
    return {...fault, note: notes as Localized}
  })
}

/** What is wrong with one word for several claims is one finding about all of them, with the note of the first. */
function toldOnce(found: readonly Told[]): Told[] {
  const alike = Map.groupBy(found, ({span, severity, reason}) =>
    [span.start, span.end, severity, reason].join(' ')
  )
  return Array.from(alike.values(), (all) => {
    const readings = [...new Set(all.flatMap((d) => d.readings ?? []))]
    return {...all[0]!, ...(readings.length > 0 && {readings})}
  })
}

/** A citation that is none is told by whoever checks attributes, where somebody does. */
function isMalformed({stat}: Told, file: VFile): boolean {
  return stat !== undefined && hasFault(file, stat.span.node)
}

/** Whether an attribute of an element has been reported. */
export function hasFault({messages}: VFile, {position}: Node): boolean {
  const from = position?.start.offset ?? 0
  const to = position?.end.offset ?? 0
  return messages.some(({ruleId, place}) => {
    const offset = place && ('start' in place ? place.start : place).offset
    return ruleId === 'mdx-attribute' && offset !== undefined && offset >= from && offset < to
  })
}

function tell(rule: StatRule, disagreement: Told, {passage, context}: JudgedPassage, file: VFile): Message {
  const {span, stat, severity, reason, actual, expected, note, cause} = disagreement
  return report(
    file,
    {
      ruleId: rule.id,
      severity,
      reason,
      place: passage.place(span),
      // What stands in an attribute or in the frontmatter is a sentence of its own.
      ...(passage.isBeside && {claim: passage.text}),
      against: citesOf(disagreement).join(' '),
      actual,
      expected,
      note,
      language: context.language,
      cause,
      ...(stat && {ancestors: [...stat.span.ancestors, stat.span.node]})
    },
    source
  )
}

/** The citations that a disagreement is about, as written. */
function citesOf({stat, readings = []}: Told): string[] {
  const stats = [...(stat ? [stat] : []), ...readings.map((reading) => reading.stat)]
  return [...new Set(stats.map(({cite}) => cite))]
}
