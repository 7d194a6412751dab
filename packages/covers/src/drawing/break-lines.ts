/** A run of text that stays on one line, and its width. */
type Piece = {text: string; width: number}

/** Marks that may not begin a line, and marks that may not end one. */
const closing = /^[，。、；：！？）》」』”’】〉…,.;:!?)\]}%]/u
/** Words that lean on the one before. */
const leaning = /^[的了着们里吗呢吧]$/u
const opening = /[（《「『“‘【〈([{]$/u

const segmenters = {
  zh: new Intl.Segmenter('zh', {granularity: 'word'}),
  en: new Intl.Segmenter('en', {granularity: 'word'})
}

/**
 * Break a text into lines of about the same width.
 *
 * Words stay whole in both languages (基石 is a word), marks stay with the word
 * they belong to, and of all ways to break it into the fewest lines the one
 * with the evenest lines is taken.
 *
 * @param measure - width of a text
 * @param most - width no line may exceed, except a single word that is wider
 */
export function breakLines(
  text: string,
  language: 'zh' | 'en',
  measure: (text: string) => number,
  most: number
): string[] {
  const pieces = readPieces(text.replace(/[ \t\n]+/g, ' ').trim(), language, measure)
  const least = fill(pieces, most).length
  let low = Math.max(...pieces.map((piece) => piece.width), 0)
  let high = most
  for (let round = 0; round < 12 && low < high; round++) {
    const middle = (low + high) / 2
    if (fill(pieces, middle).length <= least) high = middle
    else low = middle
  }
  return fill(pieces, high)
}

/** Put as much on each line as fits. */
function fill(pieces: Piece[], most: number): string[] {
  const lines: string[] = []
  let line = ''
  let width = 0
  for (const piece of pieces) {
    if (line && width + piece.width > most) {
      lines.push(line.trim())
      line = ''
      width = 0
    }
    line += piece.text
    width += piece.width
  }
  if (line.trim()) lines.push(line.trim())
  return lines
}

function readPieces(text: string, language: 'zh' | 'en', measure: (text: string) => number): Piece[] {
  return unbroken(text, language).map((piece) => ({text: piece, width: measure(piece)}))
}

/**
 * The parts of a text that stay on one line: words with the marks that belong to them, and numbers
 * with what they count.
 *
 * @example
 * unbroken('河湾的账本：收入36.2亿元之后', 'zh') // => ['河湾的', '账本：', '收入', '36.2亿元', '之后']
 */
export function unbroken(text: string, language: 'zh' | 'en'): string[] {
  const pieces: string[] = []
  // A word that the dictionary has not comes letter by letter: 纸质书.
  let letters = 0
  for (const {segment} of segmenters[language].segment(text)) {
    const last = pieces.at(-1)
    letters = /^\p{Script=Han}$/u.test(segment) ? letters + 1 : 0
    const sticks =
      last !== undefined &&
      (closing.test(segment) ||
        leaning.test(segment) ||
        opening.test(last) ||
        segment.trim() === '' ||
        last.endsWith('\u00A0') ||
        letters > 1 ||
        isJoined(last, segment))
    if (sticks) pieces[pieces.length - 1] += segment
    else pieces.push(segment)
    if (letters === 4) letters = 0
  }
  return pieces
}

/** `CI/CD`, `cloud-native`: no break at a sign inside a word; 36.2亿, 82%的: none between a number and what it counts. */
function isJoined(before: string, after: string): boolean {
  if (/[\d%][万亿]{0,2}$/u.test(before) && /^\p{Script=Han}/u.test(after)) return true
  return /[A-Za-z\d/&+'’.-]$/.test(before) && /^[A-Za-z\d/&+'’.-]/.test(after)
}
