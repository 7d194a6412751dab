import {report, type Finding, type Severity} from '@collate/findings'
import {languageOf, type Localized} from '@collate/findings/language'
import type {VFile} from 'vfile'
import type {Link} from './link.ts'

/** What a rule found at a link, its note in both languages. */
export type Fault = {
  severity: Severity
  reason: string
  actual?: string
  expected?: string[]
  note: Localized
}

/** Add a fault to a file, at the link. */
export function reportFault(
  file: VFile,
  ruleId: string,
  link: Pick<Link, 'url' | 'place'>,
  fault: Fault
): void {
  const {note, ...rest} = fault
  const finding: Finding = {...rest, ruleId, place: link.place, claim: link.url, note: note[languageOf(file)]}
  report(file, finding, '@collate/links')
}
