import {escapeStart, escapeText} from '@collate/articles/import'
import {stringify} from 'yaml'
import {plainText, type Inline, type InlineCode, type TextSegment} from './segment.ts'

/**
 * Write a text as it stands in an article: words from outside escaped, so that
 * none of them is markup, codes as our own files have them.
 *
 * @param codes - by id
 */
export function writeSegment(
  inlines: readonly Inline[],
  form: TextSegment['form'],
  codes: ReadonlyMap<string, InlineCode>
): string {
  if (form === 'attribute') return writeAttribute(plainText(inlines))
  if (form === 'scalar') return stringify(plainText(inlines), {lineWidth: 0}).trimEnd()
  return escapeStart(writeInlines(inlines, codes).trim())
}

function writeInlines(inlines: readonly Inline[], codes: ReadonlyMap<string, InlineCode>): string {
  return inlines
    .map((d) => {
      if (d.type === 'text') return escapeProse(d.value)
      const {open, close = ''} = codes.get(d.id)!
      return open + writeInlines(d.children, codes) + close
    })
    .join('')
}

/** An address is no link where nobody made it one. */
function escapeProse(text: string): string {
  return escapeText(text).replace(/(https?|ftp):(?=\/\/)|(www)\.|@(?=[\w-]+\.)/gi, (found, scheme, host) => {
    if (scheme) return `${scheme}\\:`
    return host ? `${host}\\.` : `\\${found}`
  })
}

function writeAttribute(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')
    .replaceAll('<', '&lt;')
}
