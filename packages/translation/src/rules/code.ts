import {isCompared, type ComparedPair} from '../comparison/comparison.ts'
import type {Disagreement, PairRule} from '../rule.ts'
import {reportLoneBlocks} from '../structure/lone-blocks.ts'
import {excerpt} from '../text/span.ts'

/** Code is the same in both editions, but for its comments and strings. */
export const code: PairRule = {
  id: 'translation-code',
  check(comparison, disagree) {
    reportLoneBlocks(comparison, ['code'], {en: 'code block', zh: '代码块'}, disagree)
    for (const pair of comparison.pairs) {
      if (!isCompared(pair)) continue
      if (pair.here.kind === 'code') compareBlocks(pair, disagree)
      else compareInline(pair, disagree)
    }
  }
}

function compareBlocks(pair: ComparedPair, disagree: (disagreement: Disagreement) => void): void {
  const here = linesOf(pair.here.references.codes[0]?.value ?? '')
  const there = linesOf(pair.there.references.codes[0]?.value ?? '')
  const at = there.findIndex((line, index) => line !== here[index])
  if (at < 0 && here.length === there.length) return
  const index = at < 0 ? there.length : at
  disagree({
    pair,
    unexpected: `\`${excerpt(here[index] ?? 'end of the code')}\``,
    expected: `\`${excerpt(there[index] ?? 'end of the code')}\``,
    actual: here[index] ?? '',
    proposals: [there[index] ?? ''],
    note: {
      zh: `代码（不含注释和字符串）从第 ${index + 1} 行起与另一版本不同。代码不翻译，请照抄。`,
      en: `The code, comments and strings apart, differs from line ${index + 1} on.  Code is not translated: copy it.`
    }
  })
}

/** Lines without comments, strings and outer spaces; lines that were nothing else are left out. */
function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) =>
      line
        .replace(/"(?:[^"\\]|\\.){0,400}"|'(?:[^'\\]|\\.){0,400}'|`(?:[^`\\]|\\.){0,400}`/g, '""')
        .replace(/(?:^|\s)(?:\/\/|#\s|--\s|<!--|\/?\*)[^]*/, '')
        .trim()
    )
    .filter((line) => line !== '')
}

function compareInline(pair: ComparedPair, disagree: (disagreement: Disagreement) => void): void {
  const {here, there} = pair
  const spare = here.references.codes.filter(
    ({value}) => !isWritten(value, there.text, pair.neighbours.there)
  )
  for (const {value, start, end} of there.references.codes) {
    if (isWritten(value, here.text, pair.neighbours.here)) continue
    const other = spare.shift()
    disagree({
      pair,
      here: other,
      there: {start, end},
      unexpected: other ? `\`${other.value}\`` : 'missing code',
      expected: `\`${value}\``,
      actual: other?.value ?? '',
      proposals: [value],
      note: {zh: '行内代码不翻译，请照抄。', en: 'Inline code is not translated: copy it.'}
    })
  }
}

/** Code of one edition may be plain text in the other. */
function isWritten(value: string, text: string, neighbours: ReadonlyArray<{text: string}>): boolean {
  return [text, ...neighbours.map((neighbour) => neighbour.text)].some((other) => hasWhole(other, value))
}

/** Whether a text has the code, and not only as part of a longer word. */
function hasWhole(text: string, value: string): boolean {
  for (let at = text.indexOf(value); at >= 0; at = text.indexOf(value, at + 1)) {
    const isPart =
      /[a-z\d_]{2}/i.test((text[at - 1] ?? '') + value[0]!) ||
      /[a-z\d_]{2}/i.test(value.at(-1)! + (text[at + value.length] ?? ''))
    if (!isPart) return true
  }
  return false
}
