import {reportFault, type Fault} from '@collate/findings'
import type {VFile} from 'vfile'
import type {PlacedLink} from './link.ts'

/** Add a fault to a file, at the link. */
export function reportAtLink(
  file: VFile,
  ruleId: string,
  {url: against, place, sentence: claim}: PlacedLink,
  fault: Fault
): void {
  reportFault(file, ruleId, {...fault, place, claim, against}, '@collate/links/web')
}
