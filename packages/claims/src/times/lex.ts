import {foldText, type Folded} from '../fold/fold-text.ts'
import {isDigit, isLetter, isWordCode} from '../fold/kinds.ts'
import {createLexicon, longest, type QuantityLexicon} from '../quantities/lexicon.ts'
import {readFigures} from './figures.ts'
import type {TimeSign, TimeWord, WordSense} from './sign.ts'
import {isTrigger} from './triggers.ts'

/** What a language lends to the reading of signs. */
export type TimeLexicon = {
  words: QuantityLexicon<WordSense>
  /** 1 for every code that a word begins with which is a time, or the unit of one. */
  triggers: Uint8Array
  /** Reads a number in characters of the language, or a year in its letters. */
  readNumber: (folded: Folded, at: number) => TimeSign | undefined
  /** Whether a word counts things: households. */
  isPlural: (word: string) => boolean
}

const marks: Record<string, string> = {
  ',': 'comma',
  '，': 'comma',
  ':': 'comma',
  '：': 'comma',
  '、': 'pause',
  '-': 'dash=short',
  '–': 'dash=long',
  '—': 'dash=long',
  '~': 'dash=long',
  '/': 'slash',
  '.': 'dot',
  "'": 'quote',
  '‘': 'quote',
  '(': 'open',
  '[': 'open',
  ')': 'close',
  ']': 'close',
  '|': 'stop',
  ';': 'stop=clause',
  '；': 'stop=clause',
  '。': 'stop',
  '!': 'stop',
  '！': 'stop',
  '?': 'stop',
  '？': 'stop'
}
const markOf = new Map(
  Object.entries(marks).map(([mark, category]) => [mark.charCodeAt(0), category.split('=')] as const)
)

/** Make the tables of the words of a language. */
export function createWords(words: readonly TimeWord[]): Pick<TimeLexicon, 'words' | 'triggers'> {
  const triggers = new Uint8Array(65_536)
  const senses = words.map(([written, category, value = 0]) => {
    const [cat = '', tag = ''] = category.split('=')
    const sense = {cat, tag, value}
    if (isTrigger(sense)) triggers[foldText(written).codes[0]!] = 1
    return [written, sense] as const
  })
  return {words: createLexicon(senses), triggers}
}

/** Read the signs of a folded text, from bound to bound. */
export function lexTimes(folded: Folded, lexicon: TimeLexicon): TimeSign[] {
  const {codes, length} = folded
  const signs: TimeSign[] = [signOf('bound', '', 0, 0)]
  for (let at = 0; at < length;) {
    const code = codes[at]!
    if (code === 0x20) {
      at++
      continue
    }
    const found = lexicon.readNumber(folded, at)
    const word = wordAt(folded, lexicon, at)
    if (word && word.end >= (found?.end ?? 0)) signs.push(word)
    else if (found) signs.push(found)
    else if (isDigit(code) || isLetter(code)) signs.push(...readFigures(folded, at))
    else if (markOf.has(code)) signs.push(markAt(codes, at))
    else signs.push(signOf('gap', '', at, at + 1))
    const sign = signs.at(-1)!
    at = sign.end
    if (sign.cat === 'gap') joinGaps(signs, folded, lexicon)
  }
  signs.push(signOf('bound', '', length, length))
  return signs
}

/** The longest word of the tables; months and days of the week are written with a capital letter. */
function wordAt(folded: Folded, {words}: TimeLexicon, at: number): TimeSign | undefined {
  const {codes} = folded
  if (at > 0 && isWordCode(codes[at]!) && isWordCode(codes[at - 1]!)) return
  const found = longest(words, folded, at)
  if (!found) return
  const {cat, tag, value} = found.value
  if (needCapital.has(cat) && isLetter(codes[at]!) && !isCapital(folded, at)) return
  return {cat, tag, start: at, end: found.end, value}
}

const needCapital = new Set(['month', 'weekday'])

function isCapital(folded: Folded, index: number): boolean {
  const code = folded.original.charCodeAt(folded.at(index))
  return code >= 0x41 && code <= 0x5a
}

/** A point ends a sentence where no word goes on behind it. */
function markAt(codes: Uint16Array, at: number): TimeSign {
  const [cat = '', tag = ''] = markOf.get(codes[at]!)!
  const isEnd = cat === 'dot' && !isWordCode(codes[at + 1]!)
  return signOf(isEnd ? 'stop' : cat, tag, at, at + 1)
}

/** One gap is all that stands between two signs; its tag says what its first word is, its value whether the last one is a name. */
function joinGaps(signs: TimeSign[], folded: Folded, {isPlural}: TimeLexicon): void {
  const gap = signs.pop()!
  const before = signs.at(-1)!
  const isName = isCapital(folded, gap.start)
  if (before.cat === 'gap') {
    before.end = gap.end
    before.value = Number(isName)
    return
  }
  gap.value = Number(isName)
  if (isLetter(folded.codes[gap.start]!)) {
    gap.tag = isName ? 'name' : isPlural(folded.text.slice(gap.start, gap.end)) ? 'plural' : 'word'
  }
  signs.push(gap)
}

function signOf(cat: string, tag: string, start: number, end: number, value = 0): TimeSign {
  return {cat, tag, start, end, value}
}
