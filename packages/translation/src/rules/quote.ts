import {isCompared, type ComparedPair} from '../comparison/comparison.ts'
import type {EditionPassage} from '../passage/passage.ts'
import type {Quotation} from '../passage/quotations.ts'
import {saidIn} from '../passage/said.ts'
import type {Disagreement, PairRule} from '../rule.ts'
import {gathered} from '../structure/gathered.ts'
import {languageTables} from '../language/languages.ts'
import {excerpt} from '../text/span.ts'
import {tokenize} from '../text/tokens.ts'
import {unitsPerWord} from '../align/pair-cost.ts'
import {byLanguage} from '../language/by-language.ts'

/** How much more of one text than of the other may be quoted. */
const usualDifference = 0.12
/** The same where both have as many quotations: one of them is quoted in part only. */
const likelyDifference = 0.2
/** Up to this log ratio as much is quoted, in however many pieces. */
const sameRatio = Math.log(1.3)
/** How much longer a quotation may be than its pair: not so much more than half of it is missing. */
const likelyRatio = Math.log(2.5)

/** What one edition quotes, the other quotes too. */
export const quote: PairRule = {
  id: 'translation-quote',
  check({pairs}, disagree) {
    const found: Disagreement[] = []
    for (const pair of pairs) {
      if (!isCompared(pair)) continue
      if (pair.here.quotations.length === 0 && pair.there.quotations.length === 0) continue
      // What is set apart in one edition needs no marks in it.
      if (pair.here.isSetApart !== pair.there.isSetApart || isWhollyQuoted(pair)) continue
      const more = quotedShare(pair.there) - quotedShare(pair.here)
      if (Math.abs(more) < usualDifference || !isLost(pair, more)) continue
      const here = saidIn(pair.here)
      const there = saidIn(pair.there)
      const lost = more > 0
      const quotation = lost ? unmatched(pair, there, here) : unmatched(pair, here, there)
      const [own, other] = lost ? [pair.there, pair.here] : [pair.here, pair.there]
      if (!quotation || isLinked(quotation, own) || isMarkedOtherwise(quotation, own, other)) continue
      if (lost ? pair.here.text.includes(quotation.text) : isSetOff(quotation, pair)) continue
      const text = excerpt(quotation.text)
      found.push({
        pair,
        ...(lost ? {there: quotation} : {here: quotation}),
        unexpected: lost ? 'missing quotation' : `quotation \`${text}\``,
        expected: lost ? `a quotation for \`${text}\`` : 'no quotation that the other edition lacks',
        actual: lost ? '' : text,
        proposals: lost ? [text] : [],
        note: {
          zh: `引语数量不同：这里 ${here.length} 处，另一版本 ${there.length} 处。引语是别人的话，不能改成叙述，叙述也不能写成引语。`,
          en: `${here.length} quotations here, ${there.length} there.  A quotation is somebody’s words: it stays one, and nothing else becomes one.`
        }
      })
    }
    for (const one of gathered(found)) disagree(one)
  }
}

/** Set apart in both editions, and in marks from end to end in one: it is a quotation there without them. */
function isWhollyQuoted({here, there}: ComparedPair): boolean {
  return (
    here.isSetApart &&
    [here, there].some(({text, quotations: [only, ...others]}) => {
      const outside = only ? text.slice(0, only.start) + text.slice(only.end) : text
      return others.length === 0 && tokenize(outside.replaceAll(noteMark, '')).size === 0
    })
  )
}

/** [1], with its brackets or without. */
const noteMark = /\[?\d{1,2}\]?/g

/**
 * Whether a quotation is missing, not only cut in two or weighed by other words:
 * two quotations with an attribution between them are often one in the other language.
 */
function isLost({here, there}: ComparedPair, more: number): boolean {
  const {zh, en} = byLanguage(here, there)
  const ratio = Math.log(quotedSize(zh) / quotedSize(en) / unitsPerWord)
  if (Math.abs(ratio) < sameRatio) return false
  const [lacking, other] = more > 0 ? [here, there] : [there, here]
  // “…。“, ”…。“ or one of the two forgotten: it is quoted, if badly.
  const signs = signsIn(lacking)
  if (signs % 2 === 1 || signs >= signsIn(other)) return false
  if (marksOf(here) !== marksOf(there)) return true
  return Math.abs(more) >= likelyDifference && Math.abs(ratio) > likelyRatio
}

/** Words that a translator sets off, in a sentence of his own: nobody is said to have said them, here or there. */
function isSetOff(quotation: Quotation, {here, there}: ComparedPair): boolean {
  const before = here.text.slice(0, quotation.start - 1).trimEnd()
  // A heading is nobody’s speech, and begins with what it is about.
  if (here.kind !== 'heading' && (before === '' || /[.。!！?？:：,，”]$/.test(before))) return false
  return there.quotations.length === 0 && !languageTables[there.language].speech.test(there.folded.text)
}

/** The title of another page, which the mark of a link and quotation marks set apart. */
function isLinked({start, end}: Quotation, {references}: EditionPassage): boolean {
  return references.links.some((link) => link.start <= start && end <= link.end)
}

/** Names and titles in quotation marks, which the other edition sets in bold, italics or single marks, or makes a link. */
function isMarkedOtherwise({text}: Quotation, own: EditionPassage, other: EditionPassage): boolean {
  const usual = languageTables[other.language].unitsPerWord / languageTables[own.language].unitsPerWord
  const size = tokenize(text).size * usual + 1
  return [...other.references.emphases, ...other.references.links, ...singleQuoted(other)].some(
    ({start, end}) => {
      const marked = tokenize(other.text.slice(start, end)).size + 1
      return Math.abs(Math.log(marked / size)) < sameSize
    }
  )
}

/** 'Tea is a leaf, not a drink': in single marks, and no apostrophe among them. */
function singleQuoted({text}: EditionPassage): Array<{start: number; end: number}> {
  const marked = text.matchAll(
    /(?<![\p{Script=Latin}\p{N}])['‘](?=\S)(?:[^'‘’]|(?<=\p{Script=Latin})['’](?=\p{Script=Latin}))+['’](?!\p{Script=Latin})/gu
  )
  return [...marked].map(({index, 0: {length}}) => ({start: index + 1, end: index + length - 1}))
}

/** Log ratio of lengths up to which two texts may be each other’s. */
const sameSize = 0.5

function signsIn({text}: EditionPassage): number {
  return text.match(/["“”„「」『』«»]/g)?.length ?? 0
}

function quotedSize({quotations}: EditionPassage): number {
  return quotations.reduce((sum, {text}) => sum + tokenize(text).size, 1)
}

/** How much is set apart: words in quotation marks, titles in 《》. */
function marksOf({quotations, text, language}: EditionPassage): number {
  const {titleMark} = languageTables[language]
  return quotations.length + (titleMark ? text.split(titleMark).length - 1 : 0)
}

function quotedShare({text, quotations}: EditionPassage): number {
  const quoted = quotations.reduce((sum, {start, end}) => sum + end - start, 0)
  return quoted / Math.max(1, text.length)
}

/** The quotation that stands farthest from all of the other passage. */
function unmatched(pair: ComparedPair, many: Quotation[], few: Quotation[]): Quotation | undefined {
  const [manyText, fewText] =
    many[0] && pair.here.quotations.includes(many[0])
      ? [pair.here.text, pair.there.text]
      : [pair.there.text, pair.here.text]
  const middles = few.map(({start, end}) => (start + end) / 2 / fewText.length)
  const apart = ({start, end}: Quotation) =>
    Math.min(1, ...middles.map((middle) => Math.abs((start + end) / 2 / manyText.length - middle)))
  return many.toSorted((a, b) => apart(b) - apart(a))[0]
}
