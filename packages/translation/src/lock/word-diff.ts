const wordExpression = /\p{Script=Han}|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[.,'’][\p{L}\p{N}]+)*[%％]?|\s+|[^]/gu
const mostWords = 600
const contextWords = 4

/** A part of a text that stayed, went or came. */
type Part = {kind: 'same' | 'removed' | 'added'; text: string}

/**
 * Show what changed between two texts, as `…运行[-82%-]{+80%+}的…`: the words
 * that went in `[-…-]`, those that came in `{+…+}`, with a few words around.
 */
export function wordDiff(before: string, after: string): string {
  const parts = diffWords(words(before), words(after))
  return parts.map((part, index) => show(part, index === 0, index === parts.length - 1)).join('')
}

function show({kind, text}: Part, first: boolean, last: boolean): string {
  if (kind === 'removed') return `[-${text}-]`
  if (kind === 'added') return `{+${text}+}`
  const all = words(text)
  if (all.length <= 2 * contextWords) return text
  const head = first ? '' : all.slice(0, contextWords).join('')
  const tail = last ? '' : all.slice(-contextWords).join('')
  return `${head}…${tail}`
}

function words(text: string): string[] {
  return text.match(wordExpression) ?? []
}

function diffWords(before: string[], after: string[]): Part[] {
  let head = 0
  while (head < before.length && head < after.length && before[head] === after[head]) head++
  let tail = 0
  while (
    tail < before.length - head &&
    tail < after.length - head &&
    before.at(-1 - tail) === after.at(-1 - tail)
  )
    tail++

  const parts: Part[] = []
  push(parts, 'same', before.slice(0, head))
  diffMiddle(before.slice(head, before.length - tail), after.slice(head, after.length - tail), parts)
  push(parts, 'same', before.slice(before.length - tail))
  return parts
}

/** Longest common subsequence; a middle that is too long is shown as replaced whole. */
function diffMiddle(before: string[], after: string[], parts: Part[]): void {
  if (before.length > mostWords || after.length > mostWords) {
    push(parts, 'removed', before)
    push(parts, 'added', after)
    return
  }
  const columns = after.length + 1
  const common = new Uint16Array((before.length + 1) * columns)
  for (let row = before.length - 1; row >= 0; row--) {
    for (let column = after.length - 1; column >= 0; column--) {
      common[row * columns + column] =
        before[row] === after[column]
          ? common[(row + 1) * columns + column + 1]! + 1
          : Math.max(common[(row + 1) * columns + column]!, common[row * columns + column + 1]!)
    }
  }
  let row = 0
  let column = 0
  while (row < before.length || column < after.length) {
    if (row < before.length && column < after.length && before[row] === after[column]) {
      push(parts, 'same', [before[row++]!])
      column++
    } else if (
      row < before.length &&
      (column === after.length ||
        common[(row + 1) * columns + column]! >= common[row * columns + column + 1]!)
    ) {
      push(parts, 'removed', [before[row++]!])
    } else {
      push(parts, 'added', [after[column++]!])
    }
  }
}

function push(parts: Part[], kind: Part['kind'], more: string[]): void {
  if (more.length === 0) return
  const last = parts.at(-1)
  if (last?.kind === kind) last.text += more.join('')
  else parts.push({kind, text: more.join('')})
}
