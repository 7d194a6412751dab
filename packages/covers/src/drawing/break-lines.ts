/** A run of text that stays on one line, and its width. */
type Piece = {text: string; width: number}

/** Marks that may not begin a line, and marks that may not end one. */
const closing = /^[，。、；：！？）》」』”’】〉…,.;:!?)\]}%]/u
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
  const pieces = readPieces(text.replace(/\s+/g, ' ').trim(), language, measure)
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
  const pieces: Piece[] = []
  for (const {segment} of segmenters[language].segment(text)) {
    const last = pieces.at(-1)
    const sticks =
      last &&
      (closing.test(segment) || opening.test(last.text) || segment === ' ' || isJoined(last.text, segment))
    if (sticks) last.text += segment
    else pieces.push({text: segment, width: 0})
  }
  for (const piece of pieces) piece.width = measure(piece.text)
  return pieces
}

/** `CI/CD`, `cloud-native`: no break at a sign inside a word. */
function isJoined(before: string, after: string): boolean {
  return /[A-Za-z\d/&+'’.-]$/.test(before) && /^[A-Za-z\d/&+'’.-]/.test(after)
}
