import {report, type Finding, type Severity} from '@collate/findings'
import {languageOf, type Localized} from '@collate/findings/language'
import type {VFile} from 'vfile'
import type {PlacedLink} from './link.ts'

/** What a rule found at a link, its note in both languages. */
export type Fault = {
  severity: Severity
  reason: string
  actual?: string
  expected?: string[]
  note: Localized
}

/** Add a fault to a file, at the link. */
export function reportFault(file: VFile, ruleId: string, link: PlacedLink, fault: Fault): void {
  const {note, ...rest} = fault
  const {url: against, place, sentence: claim} = link
  const finding: Finding = {...rest, ruleId, place, claim, against, note: note[languageOf(file)]}
  report(file, finding, '@collate/links')
}
