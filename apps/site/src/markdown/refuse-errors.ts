import {isError} from '@collate/findings'
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
    const errors = file.messages.filter(isError)
    if (errors.length === 0 || writing.isOn) return
    const lines = errors.map(({line, column, reason, ruleId}) => `  ${line}:${column} ${reason} (${ruleId})`)
    throw new Error(`${file.path} has ${errors.length} errors\n${lines.join('\n')}\nRun \`collate check\``)
  }
}
