import type {Language, Span} from '@collate/claims'
import {saysLittle, wordBoundsOf} from '@collate/claims/reading'

/**
 * Whether what looks like a name is a word of grammar and the beginning of another name: 在线 in 在线下购物, of 线下; not in
 * 在线下载, where the other one would end inside a word.
 *
 * @param all - names of its kind in the text, also those that overlap
 */
export function isLedName(name: Span, all: () => readonly Span[], text: string, language: Language): boolean {
  const {cut} = wordBoundsOf(text, language)
  const [lead] = cut(name)
  const isLead = lead?.start === name.start && lead.end < name.end
  if (!isLead || !saysLittle(text.slice(lead.start, lead.end), language)) return false
  return all().some((d) => d.start === lead.end && d.end > name.end && cut(d).at(-1)?.end === d.end)
}
