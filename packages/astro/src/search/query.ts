/** What a reader looks for: every word has to be there, and best is the whole; `text` is what the index is asked for. */
export type Query = {text: string; whole: RegExp; words: RegExp[]}

/** Endings without which an English word is the same word. */
const ending = /(?:(?<double>[bdgklmnprt])\k<double>)?(?:ing|ed|es|s)$/

/**
 * Read a query.
 *
 * Chinese and numbers are looked for sign by sign, English words from their
 * beginning and with any ending.  White space matters between Latin words only; a
 * hyphen is as good as a space, and quotation marks round words say nothing.
 *
 * @returns `undefined` where nothing is asked
 */
export function readQuery(text: string): Query | undefined {
  const words = fold(text)
    .split(/\s+|(?<=[a-z])-(?=[a-z])/i)
    .map((word) => word.replace(/^["']+|["']+$/g, ''))
    .filter(Boolean)
  if (words.length === 0) return undefined
  const patterns = words.map(pattern)
  return {
    text: words.join(' '),
    whole: expression(patterns.join(String.raw`[\s-]*`)),
    words: patterns.map(expression)
  }
}

/** One width for all letters and spaces, one form of quotation marks and hyphens; the length stays. */
export function fold(text: string): string {
  return text
    .replace(/[\uFF01-\uFF5E]/g, narrow)
    .replace(/[“”„«»「」『』]/g, '"')
    .replace(/[‘’‚]/g, "'")
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/\s/g, ' ')
}

function narrow(character: string): string {
  return String.fromCodePoint(character.codePointAt(0)! - 0xfee0)
}

/** A number is no part of another one, and an English word no end of another one. */
function pattern(word: string): string {
  if (/^[a-z]{4,}$/i.test(word)) return `(?<![a-z])${stemOf(word)}[a-z]*`
  const before = /^\d/.test(word) ? String.raw`(?<!\d|\d[.,])` : /^[a-z]/i.test(word) ? '(?<![a-z])' : ''
  const after = /\d$/.test(word) ? String.raw`(?!\d|[.,]\d)` : ''
  return (
    before +
    word
      .match(/[\w.,]+|./gu)!
      .map(escape)
      .join(String.raw`\s*`) +
    after
  )
}

function stemOf(word: string): string {
  const stem = word.replace(ending, '$<double>')
  return stem.length >= 3 ? stem : word
}

function escape(text: string): string {
  return text.replace(/[$()*+./?[\\\]^{|}]/g, String.raw`\$&`)
}

function expression(source: string): RegExp {
  return new RegExp(source, 'giu')
}
