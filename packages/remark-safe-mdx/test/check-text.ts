import {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import remarkSafeMdx from '../src/index.ts'
import {parseMdx} from '../src/syntax/parse-mdx.ts'

export type Language = 'zh' | 'en'

/** Parse a text without frontmatter and take it through the gate. */
export function checkText(text: string, language: Language = 'en'): VFile {
  const file = new VFile({path: `articles/a/${language}.mdx`, value: text})
  const tree = parseMdx(file, 0)
  if (tree) remarkSafeMdx({failOn: 'never'})(tree, file)
  return file
}

/** Messages as a page prints them: of one rule, or of all with its name. */
export function printMessages(file: VFile, ruleId?: string): string[] {
  if (ruleId) return file.messages.filter((message) => message.ruleId === ruleId).map(printMessage)
  return file.messages.map((message) => `${message.ruleId} ${printMessage(message)}`)
}

function printMessage({place, reason}: VFileMessage): string {
  if (!place) return reason
  if (!('start' in place)) return `${place.line}:${place.column}: ${reason}`
  const {start, end} = place
  return `${start.line}:${start.column}-${end.line}:${end.column}: ${reason}`
}
