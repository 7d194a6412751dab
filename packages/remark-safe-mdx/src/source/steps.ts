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

const markCodes: ReadonlySet<number> = new Set(Array.from('*_~`', (mark) => mark.charCodeAt(0)))
const tokenCodes: ReadonlySet<number> = new Set(Array.from('&\\\\<>{}!|@:', (token) => token.charCodeAt(0)))

/** Runs of `*`, `_`, `~` and backticks, and each bracket; what else makes a token. */
function weigh(line: string): Weight {
  let marks = 0
  let tokens = 1
  let previous = 0
  for (let index = 0; index < line.length; index++) {
    const code = line.charCodeAt(index)
    if (code === 0x5b || code === 0x5d || (code !== previous && markCodes.has(code))) marks++
    else if (tokenCodes.has(code) || (code === 0x77 && previous === 0x77)) tokens++
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
