import type {Span} from '@collate/claims'
import {isCompared, type ComparedPair} from '../comparison/comparison.ts'
import type {EditionPassage} from '../passage/passage.ts'
import type {Disagreement, PairRule} from '../rule.ts'
import {gathered} from '../structure/gathered.ts'
import {blank, excerpt} from '../text/span.ts'
import {isName} from '../words/names.ts'
import {isOrdinary} from '../words/ordinary.ts'
import {languageTables} from '../language/languages.ts'

const fewestWords = 6
const fewestHan = 6
/** Cells hold names, values and settings: so many words of a row are no longer these. */
const fewestInRow = 3

/** Every block is in the language of its edition. */
export const untranslated: PairRule = {
  id: 'translation-untranslated',
  check({pairs}, disagree) {
    const texts: Disagreement[] = []
    const codes = pairs.flatMap(({here}) => here?.references.codes.map(({value}) => value) ?? [])
    for (const pair of pairs) {
      if (!isCompared(pair)) continue
      const {here, there} = pair
      for (const [side, passage, other] of [
        ['here', here, there] as const,
        ['there', there, here] as const
      ]) {
        const found = languageTables[passage.language].isHan ? englishIn(passage, other) : chineseIn(passage)
        if (found && !isCode(passage.prose.slice(found.start, found.end), codes))
          texts.push(foreignText(pair, side, found))
      }
    }
    for (const one of gathered(texts)) disagree(one)
  }
}

const names = {zh: 'Chinese', en: 'English'}

function foreignText(pair: ComparedPair, side: 'here' | 'there', found: Span): Disagreement {
  const {text: whole, language} = pair[side]
  const text = excerpt(whole.slice(found.start, found.end))
  return {
    pair,
    [side]: found,
    unexpected: `\`${text}\`${side === 'here' ? '' : ' in the other edition'}`,
    expected: `${names[language]} text`,
    actual: text,
    note: {
      zh: '这部分没有翻译。需要保留的原文请放进 <span lang="en">…</span>，代码请用反引号标出。',
      en: 'This was not translated.  Put what stays as it is into <span lang="zh">…</span>, code into backticks.'
    }
  }
}

/** A heading that is a command which the text tells about. */
function isCode(text: string, codes: readonly string[]): boolean {
  return codes.some((code) => code.includes(text.trim()))
}

/** A sentence of English words, or a short text that is the same in both editions. */
function englishIn(here: EditionPassage, there: EditionPassage): Span | undefined {
  const own = blank(here.prose, here.references.foreign)
  const sentence = here.sentences.find(
    (span) =>
      isEnglish(own.slice(span.start, span.end)) &&
      !isOnPurpose(span, here, there) &&
      !isTranslatedBehind(span, here) &&
      !isPrinted(span, here, there)
  )
  if (sentence) return sentence
  const whole = {start: 0, end: here.text.length}
  if (here.tokens.han > 0 || here.text.trim() !== there.text.trim() || isOnPurpose(whole, here, there))
    return undefined
  const words = wordsOf(own)
  const ordinary = words.filter((word) => word === word.toLowerCase() && isOrdinary(word))
  const isShort =
    words.length >= 2 &&
    ordinary.length >= (here.kind === 'tableRow' ? fewestInRow : 1) &&
    ordinary.length * 3 >= words.length &&
    !words.some((word, index) => isName(index > 0 ? word : word.slice(1))) &&
    !/\d|(?:^|\s)[-–—]+\w|^\s*\w+: \w/.test(own)
  return isShort ? whole : undefined
}

/** Of these a sentence has few, and a line of code many. */
const codeSigns = /[=#$_<>{};[\]|]/g

function isEnglish(text: string): boolean {
  if (/\p{Script=Han}/u.test(text) || (text.match(codeSigns)?.length ?? 0) > 2) return false
  // A line for each address, with what it leads to.
  const addresses = text.match(/\b[a-z]+:\/\/\S+/g)?.length ?? 0
  if (addresses > 2 && wordsOf(text).length < addresses * fewestWords) return false
  const words = wordsOf(text).filter((word) => word === word.toLowerCase())
  // brew install teapot teapot-lid: of a command few words are those of a language.
  return words.length >= fewestWords && words.filter(isOrdinary).length * ordinaryShare > words.length
}

/** One word of so many, at least, of a sentence is an ordinary one. */
const ordinaryShare = 3

/** Words that are not part of an address, a path or a command. */
function wordsOf(text: string): string[] {
  return text
    .split(/\s+/)
    .flatMap((part) => (/[/@_=&?<>{}\\]|\w[.:]\w/.test(part) ? [] : (part.match(/\p{L}[\p{L}’'-]*/gu) ?? [])))
}

const mostlyLinked = 0.6

/** Knuth, D. E. and Plass, M.; Van Wijk, J.; M. Lin, “Tea”: the entry of a list of sources. */
const cited =
  /^\P{L}{0,9}(?:(?:[\p{L}’'-]{1,20} ){0,2}\p{Lu}[\p{L}’'-]{1,40}, \p{Lu}\.|(?:\p{Lu}\. ?){1,3}\p{Lu}[\p{L}’'-]{1,40},? [“"])/u

/** The title of a page that is linked to, and a quotation inside a Chinese text, may stay as they are. */
function isOnPurpose({start, end}: Span, here: EditionPassage, there: EditionPassage): boolean {
  const {quotations, references, tokens, text, isSetApart} = here
  const linked = references.links.reduce(
    (sum, link) => sum + Math.max(0, Math.min(link.end, end) - Math.max(link.start, start)),
    0
  )
  if (linked > (end - start) * mostlyLinked || cited.test(text)) return true
  // An error message, the head of a mail: quoted in both as it is.
  if (isSetApart && text.trim() === there.text.trim()) return true
  return (
    tokens.han > 0 &&
    quotations.some(
      (quotation) =>
        quotation.start < end &&
        start < quotation.end &&
        !/[\p{L}\p{N}]/u.test(text.slice(start, Math.max(start, quotation.start)))
    )
  )
}

/** Create a disk. （创建磁盘。） What is quoted as it is, with its translation in brackets. */
function isTranslatedBehind({end}: Span, {prose}: EditionPassage): boolean {
  return /^\s*[(（][^()（）]{0,200}\p{Script=Han}/u.test(prose.slice(end))
}

/** What a machine printed, and both editions show: it begins in lower case, or with a sign. */
function isPrinted({start, end}: Span, {prose}: EditionPassage, there: EditionPassage): boolean {
  const text = prose.slice(start, end).trim()
  return !/^[\p{Lu}“"‘']/u.test(text) && there.prose.includes(text)
}

/** A sentence that is mostly Chinese. */
function chineseIn(passage: EditionPassage): Span | undefined {
  const own = blank(passage.prose, [...passage.references.foreign, ...passage.quotations])
  return passage.sentences.find(({start, end}) => {
    const text = own.slice(start, end)
    const han = text.match(/\p{Script=Han}/gu)?.length ?? 0
    return han >= fewestHan && han > text.length * 0.3
  })
}
