import type {Root} from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkMdx from 'remark-mdx'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import {report} from '../src/finding.ts'
import type {Language} from '../src/language.ts'
import {placesOf} from '../src/place.ts'
import {settleWaivers} from '../src/settle-waivers.ts'

const processor = unified().use(remarkParse).use(remarkMdx).use(remarkGfm).freeze()

/** The day on which all tests are. */
export const today = '2026-11-24'

/** Id of the finding that each `82%` of a text gives. */
export const finding = '086453'

/**
 * Check a text as if the rule `statistic-value` expected 81% wherever it says
 * 82%, and settle its notes.
 *
 * @param bodyStart - where the body begins, for a text with a head
 */
export function checkText(text: string, language: Language = 'en', bodyStart = 0): VFile {
  const file = new VFile({path: `articles/a/${language}.mdx`, value: text})
  const places = placesOf(text)
  const tree: Root = processor.parse(text.slice(0, bodyStart).replace(/\S/g, ' ') + text.slice(bodyStart))

  for (const {index} of text.matchAll(/82%/g)) {
    const place = places.position(index, index + 3)
    const reason = 'Unexpected `82%`, expected `81%`'
    report(file, {ruleId: 'statistic-value', severity: 'error', reason, place, expected: ['81%']}, 'test')
  }

  settleWaivers(tree, file, {today, bodyStart, judged: () => true})
  return file
}

/** Messages of a rule as its page prints them. */
export function printMessages(file: VFile, ruleId: string): string[] {
  return file.messages.filter((message) => message.ruleId === ruleId).map(printMessage)
}

function printMessage({place, reason}: VFileMessage): string {
  if (!place || !('start' in place)) return reason
  const {start, end} = place
  return `${start.line}:${start.column}-${end.line}:${end.column}: ${reason}`
}
