import {refuseFindings} from '@collate/findings/fail-on'
import type {Root} from 'mdast'
import type {VFile} from 'vfile'

/** Whether an editor is at work, who is shown errors rather than stopped by them. */
export type Writing = {
  isOn: boolean
  /** How often data have changed since. */
  changes: number
}

/**
 * Stop the build at an error that no note answers.
 *
 * The command checks first and tells it better; this holds when it was left
 * out.  Astro prints no messages of plugins, so it has to be thrown.
 */
export function refuseErrors(writing: Pick<Writing, 'isOn'> = {isOn: false}) {
  return (_tree: Root, file: VFile): void => {
    if (!writing.isOn) refuseFindings(file, file.messages, 'error')
  }
}
