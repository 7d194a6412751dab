import type {SourceSpan} from '../frontmatter/read-frontmatter.ts'

const closings: Record<string, string> = {'“': '”', '「': '」', '『': '』', '"': '"'}

/** No block quotes so many times; what is behind them is not looked at. */
const most = 500

/**
 * Find the outermost quotations of a text, marks included.
 *
 * Straight marks are paired in turn.  A mark without its pair quotes nothing.
 *
 * @returns offsets into the text, in order
 */
export function findQuotations(text: string): SourceSpan[] {
  const found: SourceSpan[] = []
  const mark = /[“「『"]/g

  for (let tried = 0, match = mark.exec(text); match && tried < most; match = mark.exec(text)) {
    tried++
    const end = closingOf(text, match.index)
    if (end === undefined) continue
    found.push({start: match.index, end})
    mark.lastIndex = end
  }

  return found
}

/** Behind the mark that closes the one at `start`; marks of the same kind nest. */
function closingOf(text: string, start: number): number | undefined {
  const opening = text[start]!
  const closing = closings[opening]!
  let depth = 0
  for (let index = start; index < text.length && index - start < 5000; index++) {
    if (index > start && text[index] === closing) depth--
    else if (text[index] === opening) depth++
    if (depth === 0) return index + 1
  }
  return
}
