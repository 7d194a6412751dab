import {styleText} from 'node:util'
import {printable, printableLine} from '../printable.ts'
import type {Language} from '@collate/articles'
import {wordMissing} from '@collate/data-sources'
import {headlineIn} from '@collate/findings/headline'
import type {ExaminedPackage} from './examine-package.ts'
import type {DataWording, PackageCounts} from './wording.ts'

/** How a report names files and looks. */
export type ExaminationStyle = {
  language: Language
  colour: boolean
  /** A path of the check, as a person at this place would write it. */
  name: (path: string) => string
}

/** The report about data packages for people. */
export function renderExamination(
  found: ExaminedPackage,
  {check}: DataWording,
  {language, colour, name}: ExaminationStyle
): string {
  const bold = (text: string): string => (colour ? styleText('bold', text, {validateStream: false}) : text)
  const at = ({path, line, column}: {path: string; line: number; column: number}): string =>
    `${name(path)}:${line}:${column}`
  const groups: Array<[heading: string, lines: string[]]> = [
    [
      check.problems,
      found.problems.flatMap((d) => [
        `${at(d)}  ${d.ruleId}  ${headlineIn(d.reason, language)}`,
        `    ${d.note[language]}`
      ])
    ],
    [
      check.missing,
      found.missing.map((d) => `${at(d.place)}  \`${d.id}\`: ${wordMissing(d.kind, language)}`)
    ],
    [
      check.names,
      found.names.map((d) => `${at(d)}  ${d.ruleId}  ${check.named(d.words, d.name, d.population)}`)
    ],
    [
      check.broken,
      found.broken.flatMap(({path, position, text, sentence, expected}) => [
        `${at({path, ...(position?.start ?? {line: 1, column: 1})})}  ${expected.length > 0 ? check.expected(text, expected) : check.gone(text)}`,
        `    ${sentence}`
      ])
    ]
  ]
  const shown = groups.filter(([, lines]) => lines.length > 0)
  const counts = countsOf(found)
  const head = shown.length === 0 ? check.fine(found.name, found.rows) : check.counts(found.name, counts)
  const parts = shown.map(([heading, lines]) =>
    [bold(heading), ...lines.map((d) => printableLine(`  ${d}`))].join('\n')
  )
  return `${[printable(head), ...parts].join('\n\n')}\n`
}

/** What a report about a data package counts. */
export function countsOf({rows, problems, missing, broken}: ExaminedPackage): PackageCounts {
  const errors = problems.filter((d) => d.severity === 'error').length
  return {
    rows,
    errors,
    warnings: problems.length - errors,
    missing: missing.length,
    broken: broken.length
  }
}

/** The report for programs. */
export function examinationJson(found: readonly ExaminedPackage[]): string {
  const records = found.map(({broken, ...rest}) => ({
    ...rest,
    broken: broken.map(({path, position, where, text, sentence, statistics, expected}) => ({
      path,
      line: position?.start.line ?? 1,
      column: position?.start.column ?? 1,
      where,
      text,
      sentence,
      statistics,
      expected
    }))
  }))
  return `${JSON.stringify(records, undefined, 2)}\n`
}
