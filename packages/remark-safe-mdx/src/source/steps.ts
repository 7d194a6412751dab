/**
 * Estimate, line by line, the steps that pairing marks takes.
 *
 * A row of a table is read by itself, and so is a list item; everything else
 * goes on to the next empty line.
 *
 * @returns takes the next line, returns the steps so far
 */
export function countSteps(): (line: string) => number {
  let done = 0
  let block: Weight = {marks: 0, tokens: 0}
  let previous = ''
  let isTable = false

  return (line) => {
    const own = weigh(line)
    const isRow = isTable && line.startsWith('|')
    if (isRow || line.trim() === '' || /^ {0,3}[-+*][ \t]+\S/.test(line)) {
      done += product(block)
      block = {marks: 0, tokens: 0}
    }
    if (isRow) done += product(own)
    else block = {marks: block.marks + own.marks, tokens: block.tokens + own.tokens}
    isTable = isRow || (isDelimiter(line) && previous.startsWith('|') && cells(line) === cells(previous))
    previous = line
    return done + product(block)
  }
}

/** Marks and other tokens of a text. */
type Weight = {marks: number; tokens: number}

/** A mark looks back over all tokens; the others over a few of them. */
function product({marks, tokens}: Weight): number {
  return (marks + tokens / 8) * tokens
}

const none = 0
const mark = 1
const run = 2
const token = 3

/** What each ASCII character is; those of a run count once. */
const kinds = new Uint8Array(128)
for (const character of '[]') kinds[character.charCodeAt(0)] = mark
for (const character of '*_~`') kinds[character.charCodeAt(0)] = run
for (const character of '&\\<>{}!|@:') kinds[character.charCodeAt(0)] = token

/** Runs of `*`, `_`, `~` and backticks, and each bracket; what else makes a token. */
function weigh(line: string): Weight {
  let marks = 0
  let tokens = 1
  let previous = 0
  for (let index = 0; index < line.length; index++) {
    const code = line.charCodeAt(index)
    const kind = code < 128 ? kinds[code]! : none
    if (kind === mark || (kind === run && code !== previous)) marks++
    // `www` begins a bare address.
    else if (kind === token || (code === 0x77 && previous === 0x77)) tokens++
    previous = code
  }
  return {marks, tokens: tokens + marks}
}

function isDelimiter(line: string): boolean {
  return line.startsWith('|') && /^[|:\-\t ]{3,}$/.test(line) && line.includes('-')
}

function cells(line: string): number {
  const row = line.trim()
  let count = 0
  for (let index = 1; index < row.length - 1; index++)
    if (row[index] === '|' && row[index - 1] !== '\\') count++
  return count
}
