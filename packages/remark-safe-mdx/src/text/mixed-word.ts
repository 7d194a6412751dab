import type {CharacterFault} from './character.ts'

/**
 * Letters of other scripts that pass for Latin ones, each with the one it
 * passes for.
 */
const latinOf = new Map(
  pairs(
    'АAВBЕEЅSІIЈJКKМMНHОOРPСCТTУYХXЗ3ҮYаaеeоoрpсcуyхxѕsіiјjһhԁdԛqԝwӏlӀIѵvѴV' +
      'ΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧXϜFϹCϲcϳjοoαaιiκkνvρpτtυuχxηnγy' +
      'ՏSՍUօoսuհhոnցgՀ3 ᎪAᏴBᏟCᎠDᎬEᏀGᎻHᎢTᏚSᏔWᏃZᏞLᎷMᏢPᎡR ⲤCⲞOⲢPⲔKⲘMⲎHⲀAⲂBⲈE ꓐBꓑPꓓDꓔTꓗKꓘKꓙJꓚCꓛCꓝFꓞFꓟMꓠNꓡLꓢSꓣRꓥAꓦVꓧHꓪWꓫXꓬYꓮAꓰEꓲIꓳOꓴU'
  )
)

const latin = /\p{sc=Latin}/u
const foreign = /[\p{sc=Cyrillic}\p{sc=Greek}\p{sc=Armenian}\p{sc=Cherokee}\p{sc=Coptic}\p{sc=Lisu}]/u
const foreignMark = new RegExp(`(?=\\p{M})${foreign.source}`, 'u')
const greek = /\p{sc=Greek}/u
/** Capitals, and the small letters that nobody tells from Latin ones. */
const greekCapital = /[ΑΒΕΖΗΙΚΜΝΟΡΤΥΧϜϹϲϳο]/
const wordCharacter = /[\p{L}\p{M}\d_]/u
const eastern = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Bopomofo}\p{sc=Hangul}]/u
/** A letter that shows that its word is Russian, Greek… */
const native = new RegExp(
  String.raw`(?![${[...latinOf.keys()].join('')}])[\p{sc=Cyrillic}\p{sc=Greek}\p{sc=Armenian}\p{sc=Cherokee}\p{sc=Coptic}\p{sc=Lisu}]`,
  'u'
)
const maximumWord = 64
/** How far to either side a line is looked at. */
const maximumLine = 200

/**
 * Check the word that holds a letter of a script with lookalikes.
 *
 * @param at - offset of the letter
 * @returns where the word ends, and its fault if it has one
 */
export function detectMixedWord(text: string, at: number): {end: number; fault?: CharacterFault} {
  let start = at
  while (start > 0 && at - start < maximumWord && isWord(text, start - 1)) start--
  let end = at
  while (end < text.length && end - at < maximumWord && isWord(text, end)) end++
  const word = text.slice(start, end)
  const deceives = latin.test(word)
    ? isMixed(word) || isHedge(word, text.slice(end, end + 2))
    : isDisguised(word, text, start)
  return deceives ? {end, fault: fault(start, end, word)} : {end}
}

/** Chinese, Japanese and Korean stand beside Latin without a space: they end a word. */
function isWord(text: string, at: number): boolean {
  const character = String.fromCodePoint(text.codePointAt(at)!)
  return wordCharacter.test(character) && !eastern.test(character)
}

/** Latin that stands beside a Greek letter in formulas. */
const functions =
  /^(?:a?(?:rc)?(?:sin|cos|tan|cot|sec|csc)h?|log|exp|arg|lim|max|min|eff|ref|rel|tot|opt|mol|ray)$/
/** Short words that begin hedges and look Greek at no place but the first. */
const hedging = /^(?:at|up|as|in|is|it|an|to|no)$/

/**
 * Greek is at home in formulas (μs, Δt, kΩ, sinα): only a capital that passes
 * for a Latin one, a letter with Latin on both sides, or one at the end of a
 * longer word deceives.
 */
function isMixed(word: string): boolean {
  const letters = Array.from(word)
  const isLong = word.split(foreign).some((part) => /^[A-Za-z]{3,}$/.test(part) && !functions.test(part))
  return letters.some((letter, index) => {
    if (!foreign.test(letter)) return false
    if (!greek.test(letter)) return true
    if (greekCapital.test(letter)) return true
    if (!latinOf.has(letter)) return false
    return isLong || (latin.test(letters[index - 1] ?? '') && latin.test(letters[index + 1] ?? ''))
  })
}

/** αt least, υp to: before another word, where a formula would go on with a sign. */
function isHedge(word: string, behind: string): boolean {
  return hedging.test(plainOf(word)) && /^ [A-Za-z]/.test(behind)
}

/** A word all of lookalikes, in a line that has no letter to show that it is Russian or Greek. */
function isDisguised(word: string, text: string, start: number): boolean {
  const letters = Array.from(word).filter((letter) => foreign.test(letter))
  if (!letters.every((letter) => latinOf.has(letter))) return false
  if (letters.every((letter) => greek.test(letter))) {
    if (letters.length < 2 || !letters.every((letter) => greekCapital.test(letter))) return false
  }
  const from = Math.max(text.lastIndexOf('\n', start) + 1, start - maximumLine)
  const to = text.indexOf('\n', start)
  const line = text.slice(from, Math.min(to < 0 ? text.length : to, start + maximumLine))
  return !native.test(line)
}

function fault(start: number, end: number, word: string): CharacterFault {
  const expected = plainOf(word)
  return {
    ruleId: 'text-lookalike',
    severity: 'error',
    start,
    end,
    reason: `Unexpected \`${word}\` with letters of another script, expected \`${expected}\``,
    actual: word,
    expected: [expected],
    note: {
      zh: '这个词里有看起来像拉丁字母的其他文字的字母（例如西里尔字母 С），检索和比对都会认不出它。请重新输入这个词。',
      en: 'Some letters of this word only look Latin (a Cyrillic С, for example), so neither a search nor a comparison finds it.  Type the word again.'
    }
  }
}

function plainOf(word: string): string {
  return Array.from(word, (letter) => (foreignMark.test(letter) ? '' : (latinOf.get(letter) ?? letter))).join(
    ''
  )
}

function pairs(text: string): Array<[string, string]> {
  const letters = Array.from(text.replaceAll(' ', ''))
  return Array.from({length: letters.length / 2}, (_, index) => [
    letters[index * 2]!,
    letters[index * 2 + 1]!
  ])
}
