import {findQuantities, type Language, type Span} from '@collate/claims'
import {objectReplacement, type VisibleText} from '@collate/visible-text'

/**
 * The text of a block as it is read: code that is no part of what the block says
 * is masked, character by character.
 *
 * Readers see `9` as code and `9%` behind it as one number, and code that holds
 * nothing but a quantity or words as part of the sentence.  `width: 99%` and
 * `--limit=99%` are code.
 */
export function proseOf({text, nodes}: VisibleText, language: Language): string {
  const codes = nodes.filter(({node}) => node.type === 'inlineCode')
  if (codes.length === 0) return text
  const quantities = findQuantities(text, language)
  return codes.filter((code) => !isProse(code, text, quantities)).reduce(mask, text)
}

function isProse({start, end}: Span, text: string, quantities: readonly Span[]): boolean {
  const touching = quantities.filter((d) => d.start < end && start < d.end)
  if (touching.some((d) => d.start < start || d.end > end)) return true
  const code = text.slice(start, end)
  if (isGlued(code, text[start - 1] ?? '', text[end] ?? '') || bareShare.test(code)) return true
  const rest = touching.reduceRight(
    (left, d) => left.slice(0, d.start - start) + left.slice(d.end - start),
    code
  )
  if (touching.length > 0 && !/[\p{L}\p{N}]/u.test(rest)) return !assignment.test(rest)
  if (assignment.test(code) || call.test(code)) return false
  return touching.length > 0 ? touching.every((d) => isSaidOf(text.slice(d.end, end))) : !/\d/.test(code)
}

/** Digits or a sign right beside a number: readers see one number. */
function isGlued(code: string, before: string, behind: string): boolean {
  return (
    /[%％‰]/.test(before) ||
    (/\p{N}/u.test(before) && /^[\p{N}.,%％‰]/u.test(code)) ||
    (/[\p{N}%％‰]/u.test(behind) && /[\p{N}.,]$/u.test(code))
  )
}

/** A number, its sign and marks: nothing else that would make it a formula. */
const bareShare = /^[^\p{L}%％‰]*\p{N}[^\p{L}\p{N}%％‰]*[%％‰][^\p{L}\p{N}]*$/u

/** What has words behind it is said of something; `width 99%` sets a value. */
function isSaidOf(behind: string): boolean {
  return /^[^\d%％]{0,9}\p{L}/u.test(behind)
}

/** Marks of languages for machines: assignments, paths, variables. */
const assignment = /[=:/\\_$#{}|;@&*^~+`]/

/** Calls, tags, flags, properties. */
const call = /[()[\]<>"]|(?:^|\s)-{1,2}\p{L}|\p{L}\.\p{L}/u

function mask(text: string, {start, end}: Span): string {
  return text.slice(0, start) + objectReplacement.repeat(end - start) + text.slice(end)
}
