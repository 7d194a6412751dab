import {isError} from '@collate/findings'
import type {Root} from 'mdast'
import type {VFile} from 'vfile'

/**
 * Stop the build at an error that no note answers.
 *
 * The command checks first and tells it better; this holds when it was left
 * out.  Astro prints no messages of plugins, so it has to be thrown.
 */
export function refuseErrors() {
  return (_tree: Root, file: VFile): void => {
    const errors = file.messages.filter(isError)
    if (errors.length === 0) return
    const lines = errors.map(({line, column, reason, ruleId}) => `  ${line}:${column} ${reason} (${ruleId})`)
    throw new Error(`${file.path} has ${errors.length} errors\n${lines.join('\n')}\nRun \`collate check\``)
  }
}
