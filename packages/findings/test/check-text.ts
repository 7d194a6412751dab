import type {Root} from 'mdast'
import remarkCjkFriendly from 'remark-cjk-friendly'
import remarkGfm from 'remark-gfm'
import remarkMdx from 'remark-mdx'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import {report} from '../src/finding.ts'
import type {Language} from '../src/language.ts'
import {placesOf} from '@collate/visible-text/place'
import {createSentenceReader} from '../src/sentence.ts'
import {settleWaivers} from '../src/settle-waivers.ts'

const processor = unified().use(remarkParse).use(remarkMdx).use(remarkGfm).use(remarkCjkFriendly).freeze()

/** The day on which all tests are. */
export const today = '2026-11-24'

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
  file.data.sentenceAt = createSentenceReader(tree, text)

  for (const {index} of text.matchAll(/82%/g)) {
    const place = places.position(index, index + 3)
    const reason = 'Unexpected `82%`, expected `81%`'
    report(file, {ruleId: 'statistic-value', severity: 'error', reason, place, expected: ['81%']}, 'test')
  }

  settleWaivers(tree, file, {today, bodyStart, judged: () => true})
  return file
}

/** Ids of the findings that the `82%` of a text give, in order. */
export function idsOf(text: string, language: Language = 'en', bodyStart = 0): string[] {
  const {messages} = checkText(text, language, bodyStart)
  return messages.filter((d) => d.ruleId === 'statistic-value').map((d) => d.finding!)
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
