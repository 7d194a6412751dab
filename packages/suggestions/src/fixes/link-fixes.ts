import {withoutTracking} from '@collate/links'
import type {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import type {Edit, Fix} from './edit.ts'

/**
 * Propose what can be changed without doubt in the links of an edition: addresses
 * that have moved for good, and parameters that track readers.
 *
 * @param file - checked
 * @param source - of the file
 */
export function proposeLinkFixes({path, messages}: VFile, source: string): Fix[] {
  return messages.flatMap((message) => {
    const replacement = message.expected?.length === 1 ? message.expected[0]! : undefined
    const isOf = replacement === undefined ? undefined : matcherOf(message, replacement)
    if (!isOf || message.waived || !isPlain(replacement!)) return []
    const edits = placesOfAddress(message, source, isOf).map(({start, end}): Edit => ({
      path,
      start,
      end,
      text: replacement!,
      actual: source.slice(start, end),
      expected: replacement!
    }))
    return edits.length > 0 ? [{subject: replacement!, edits}] : []
  })
}

/** Tells the address that a finding is about. */
function matcherOf(
  {ruleId, actual}: VFileMessage,
  replacement: string
): ((url: string) => boolean) | undefined {
  if (ruleId === 'link-tracking')
    return (url) => URL.canParse(url) && url !== replacement && withoutTracking(new URL(url)) === replacement
  // Only a redirect for good names the old address; other findings name a count.
  if (ruleId === 'link-moved' && actual !== undefined && URL.canParse(actual)) return (url) => url === actual
}

const address = /https?:\/\/[^\s<>"'`{}[\]\\]{1,2000}/gi

function placesOfAddress(
  {place}: VFileMessage,
  source: string,
  isOf: (url: string) => boolean
): Array<{start: number; end: number}> {
  if (!place || !('start' in place)) return []
  const start = place.start.offset ?? 0
  const stretch = source.slice(start, place.end.offset ?? start)
  return [...stretch.matchAll(address)].flatMap((match) => {
    const written = withoutClosing(match[0])
    const at = start + match.index
    return isOf(written.replaceAll('&amp;', '&')) ? [{start: at, end: at + written.length}] : []
  })
}

const marks = new Set('.,;:!?*_~。，；：！？、）')

/** An address without what closes the link or sentence behind it. */
function withoutClosing(text: string): string {
  let end = text.length
  while (end > 0 && (marks.has(text[end - 1]!) || isUnbalanced(text.slice(0, end)))) end--
  return text.slice(0, end)
}

function isUnbalanced(text: string): boolean {
  return text.endsWith(')') && text.split(')').length > text.split('(').length
}

/** Whether an address can stand anywhere in Markdown and YAML as it is. */
function isPlain(url: string): boolean {
  return !/[\s<>(){}"'`\\[\]]|&\w+;/.test(url)
}
