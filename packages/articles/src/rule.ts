import {report, type Finding, type Severity} from '@collate/findings'
import {languageOf, type Localized} from '@collate/findings/language'
import type {VFile} from 'vfile'

/** What a rule found: a finding with its note in both languages. */
export type Fault = Pick<Finding, 'reason' | 'place' | 'claim' | 'against' | 'actual' | 'expected'> & {
  severity?: Severity
  note: Localized
}

/** Add a fault to a file, its note in the language of the article. */
export function reportFault(file: VFile, ruleId: string, fault: Fault): void {
  const {note, severity = 'error', ...rest} = fault
  report(file, {...rest, ruleId, severity, note: note[languageOf(file)]}, '@collate/articles')
}
