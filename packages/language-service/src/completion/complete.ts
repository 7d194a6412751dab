import type {Edition} from '@collate/articles'
import type {Statistics} from '@collate/statistics'
import type {CompletionItem} from 'vscode-languageserver-types'
import {rangeOfOffsets} from '../desk/places.ts'
import {attributeAt, type WrittenAttribute} from './attribute-at.ts'
import {completeCitation} from './citations.ts'
import {completeFinding, completeRule} from './notes.ts'
import {completePin} from './pins.ts'

/**
 * What can be written at an offset of an article: citations, pins, rules and ids;
 * nothing in prose.
 *
 * @param text - as it is now; the edition may have been read before
 */
export function completeAt(
  text: string,
  offset: number,
  edition: Pick<Edition, 'language' | 'file'>,
  statistics: Statistics
): CompletionItem[] {
  const attribute = attributeAt(text, offset)
  if (!attribute) return []
  const {tag, name, before, others} = attribute
  const {language, file} = edition

  if ((tag === 'Stat' && name === 'cite') || (tag === 'Chart' && name === 'of')) {
    const word = wordOf(attribute, offset, /\s/)
    const [, head = '', sign, pin = ''] = /^(.*)([@~#^])([^@~#^]*)$/.exec(word.before) ?? []
    if (sign === undefined) {
      const range = rangeOfOffsets(text, word.start, word.end)
      return completeCitation(word.before, range, statistics, language)
    }
    const behind = /^(?:(?!\.\.)[^@~#^])*/.exec(text.slice(offset, word.end))![0]
    // The end of a change is a period of its own: `@2023..2025`.
    const written = sign === '@' ? pin.slice(pin.lastIndexOf('..') + 1).replace(/^\./, '') : pin
    const range = rangeOfOffsets(text, offset - written.length, offset + behind.length)
    return completePin(head, sign, written, range, statistics, language)
  }

  if (tag !== 'Note') return []
  const range = rangeOfOffsets(text, attribute.start, offset + attribute.behind.length)
  if (name === 'waives') return completeRule(before, range, file)
  return name === 'finding' ? completeFinding(before, range, file, others.get('waives')) : []
}

/** The part of a value that stands round an offset, between separators. */
function wordOf({before, behind}: WrittenAttribute, offset: number, separator: RegExp) {
  const last = before.split(separator).at(-1)!
  const rest = behind.split(separator, 1)[0]!
  return {before: last, start: offset - last.length, end: offset + rest.length}
}
