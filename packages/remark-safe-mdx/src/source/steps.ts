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
  let block = nothing
  let previous = ''
  let isTable = false

  return (line) => {
    const own = weigh(line)
    const isRow = isTable && line.startsWith('|')
    if (isRow || line.trim() === '' || /^ {0,3}[-+*][ \t]+\S/.test(line)) {
      done += product(block)
      block = nothing
    }
    if (isRow) done += product(own)
    else block = join(block, own)
    isTable = isRow || (isDelimiter(line) && previous.startsWith('|') && cells(line) === cells(previous))
    previous = line
    return done + product(block)
  }
}

/** What takes time in a text. */
type Weight = {
  marks: number
  /** Marks and other tokens. */
  tokens: number
  length: number
  /** What looks for its end in all that follows: `<!`, `<?`. */
  openings: number
  /** Lengths of runs of backticks: one that finds no other of its length has looked through all that follows. */
  runs: ReadonlySet<number>
}

const nothing: Weight = {marks: 0, tokens: 0, length: 0, openings: 0, runs: new Set()}

function join(left: Weight, right: Weight): Weight {
  return {
    marks: left.marks + right.marks,
    tokens: left.tokens + right.tokens,
    length: left.length + right.length,
    openings: left.openings + right.openings,
    runs: left.runs.union(right.runs)
  }
}

/** A mark looks back over all tokens, the others over a few of them; a character takes a quarter of the time. */
function product({marks, tokens, length, openings, runs}: Weight): number {
  return (marks + tokens / 8) * tokens + ((openings + runs.size) * length) / 4
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
  let openings = 0
  let previous = 0
  for (let index = 0; index < line.length; index++) {
    const code = line.charCodeAt(index)
    const kind = code < 128 ? kinds[code]! : none
    if (kind === mark || (kind === run && code !== previous)) marks++
    // `www` begins a bare address.
    else if (kind === token || (code === 0x77 && previous === 0x77)) tokens++
    if (previous === 0x3c && (code === 0x21 || code === 0x3f)) openings++
    previous = code
  }
  const runs = new Set((line.match(/`+/g) ?? []).map((d) => d.length))
  return {marks, tokens: tokens + marks, length: line.length, openings, runs}
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
