import {isCompared, type ComparedPair} from '../comparison/comparison.ts'
import type {Disagreement, PairRule} from '../rule.ts'
import {gathered} from '../structure/gathered.ts'
import {reportLoneBlocks} from '../structure/lone-blocks.ts'
import {excerpt} from '../text/span.ts'

/** Code is the same in both editions, but for its comments and strings. */
export const code: PairRule = {
  id: 'translation-code',
  check(comparison, disagree) {
    reportLoneBlocks(comparison, ['code'], {en: 'code block', zh: '代码块'}, disagree)
    const found: Disagreement[] = []
    for (const pair of comparison.pairs) {
      if (!isCompared(pair)) continue
      if (pair.here.kind === 'code') compareBlocks(pair, (one) => found.push(one))
      else compareInline(pair, (one) => found.push(one))
    }
    // The same slip in one block after the other is one cause.
    for (const one of gathered(withoutRepeats(found))) disagree(one)
  }
}

/** Of slips that are alike only the first one, with how many there are. */
function withoutRepeats(found: readonly Disagreement[]): Disagreement[] {
  return [...Map.groupBy(found, slipOf).values()].map(([first, ...rest]) =>
    rest.length === 0
      ? first!
      : {
          ...first!,
          note: {
            zh: `${first!.note.zh}后面还有 ${rest.length} 处同样的差异。`,
            en: `${first!.note.en}  So it is in ${rest.length} more places.`
          }
        }
  )
}

/** What one line has and the other has in its place, without what they share. */
function slipOf({actual = '', proposals: [right = ''] = []}: Disagreement): string {
  const shortest = Math.min(actual.length, right.length)
  let head = 0
  while (head < shortest && actual[head] === right[head]) head++
  let tail = 0
  while (tail < shortest - head && actual.at(-1 - tail) === right.at(-1 - tail)) tail++
  return `${actual.slice(head, actual.length - tail)} ${right.slice(head, right.length - tail)}`
}

function compareBlocks(pair: ComparedPair, disagree: (disagreement: Disagreement) => void): void {
  const here = linesOf(pair.here.references.codes[0]?.value ?? '')
  const there = linesOf(pair.there.references.codes[0]?.value ?? '')
  const broken = {here: brokenAs(here, there), there: brokenAs(there, here)}
  const mine = here.filter((line) => !there.some(({key}) => key === line.key) && !broken.here.has(line))
  const theirs = there.filter((line) => !here.some(({key}) => key === line.key) && !broken.there.has(line))
  for (const line of theirs) {
    const other = mine.find(
      ({key, text}) => areAlike(key, line.key) && unquoted(text) !== unquoted(line.text)
    )
    if (!other) continue
    disagree({
      pair,
      unexpected: `\`${excerpt(other.text)}\``,
      expected: `\`${excerpt(line.text)}\``,
      actual: other.text,
      proposals: [line.text],
      note: {
        zh: `代码（不含注释和字符串）从第 ${line.number} 行起与另一版本不同。代码不翻译，请照抄。`,
        en: `The code, comments and strings apart, differs from line ${line.number} on.  Code is not translated: copy it.`
      }
    })
    return
  }
}

/** Which quotation marks stand round a text, and where, no command differs by. */
function unquoted(line: string): string {
  return line.replaceAll(/["'“”‘’\s]/g, '')
}

/** Lines that the other edition has on one line, or that have on one line what it has on several. */
function brokenAs(lines: readonly Line[], others: readonly Line[]): Set<Line> {
  const wholes = new Set(others.map((line) => bareOf([line])))
  const runs = new Set(runsOf(others).map(bareOf))
  const parts = runsOf(lines).filter((run) => wholes.has(bareOf(run)))
  return new Set([...parts.flat(), ...lines.filter((line) => runs.has(bareOf([line])))])
}

const mostBroken = 5

/** All stretches of a few lines. */
function runsOf(lines: readonly Line[]): Array<readonly Line[]> {
  const sizes = Array.from({length: mostBroken - 1}, (_, more) => more + 2)
  return lines
    .flatMap((_, start) => sizes.map((size) => lines.slice(start, start + size)))
    .filter((run) => run.length > 1)
}

/** Lines as one, without the signs that stand between them, or before a command. */
function bareOf(run: readonly Line[]): string {
  return run.map(({key}) => key.replaceAll(/[{},;$>]/g, '')).join('')
}

type Line = {text: string; key: string; number: number}

/** Lines of code without comments and strings; those that were nothing else, or hold a translation, are left out. */
function linesOf(text: string): Line[] {
  return unbroken(unnumbered(text.split('\n'))).flatMap(({line, number}): Line[] => {
    const written = unmarked(line).trim()
    const bare = written
      .replaceAll(/\p{Cf}/gu, '')
      .replaceAll(/[“”]/g, '"')
      .replaceAll(/[‘’]/g, "'")
      .replaceAll(/[–—−]+/g, '-')
      .replaceAll(/&(?:lt|gt|amp|quot);/g, (entity) => entities[entity]!)
      .replaceAll(/\[([^[\]]*)\]\[\d+\]/g, '$1')
      .replaceAll(/<(https?:[^\s<>\\]*)\\*>/g, '$1')
      .replace(/^\d+ \|/, '')
      .replace(prompt, '')
      .replace(/"(?:[^"\\]|\\.){0,400}"|'(?:[^'\\]|\\.){0,400}'|`(?:[^`\\]|\\.){0,400}`/g, '""')
      .replace(/(?:^|(?<=[);]))#\s[^]*/, '')
      .replace(/(?:^|\s)(?:\/\/|#\s|--\s|;;|<!--|\/?\*)[^]*/, '')
    // Where a line ends and a block opens is up to each edition, as are its commas.
    const key = withoutClosing(bare.replace(/^[\s{}]+/, ''))
      .replaceAll(/-{2,}/g, '-')
      .replaceAll(/[\s\u00A0]+|\\(?=\W)|[^\x20-\x7E\p{Script=Han}]/gu, '')
    // A drawing, a line of Chinese, and one of which a site has hidden an address, are no code.
    const isNone =
      !/[a-z\d]/i.test(key) ||
      /\p{Script=Han}/u.test(key) ||
      written.replaceAll('\u00A0', ' ').includes(hiddenAddress) ||
      pictograph.test(written)
    return isNone ? [] : [{text: written, key, number}]
  })
}

/** Lines without the numbers that some editions print before each of them. */
function unnumbered(lines: readonly string[]): readonly string[] {
  const numbers = lines.flatMap((line) => /^\s*(\d+)(?:\s|$)/.exec(line)?.[1] ?? [])
  const areLines = numbers.length > 1 && numbers.every((number, index) => Number(number) === index + 1)
  return areLines ? lines.map((line) => line.replace(/^\s*\d+ ?/, '')) : lines
}

/** “1. Boil the water: [code]kettle --on”: without what a converter made of the marks of code. */
function unmarked(line: string): string {
  const at = line.lastIndexOf(codeMark)
  const rest = at < 0 ? line : line.slice(at + codeMark.length)
  return at >= 0 || /^\s*`[^`]*`\s*$/.test(line) ? rest.replaceAll('`', '') : line
}

const codeMark = '[code]'

/** What some sites make of :x: and :de:, wherever they stand. */
const pictograph = /[\p{Extended_Pictographic}\p{Regional_Indicator}]/u

/** What Cloudflare leaves of an address. */
const hiddenAddress = '[email protected]'

/** Lines with those that go on behind a backslash: where a command is broken is up to each edition. */
function unbroken(lines: readonly string[]): Array<{line: string; number: number}> {
  const whole: Array<{line: string; number: number}> = []
  for (const [index, line] of lines.entries()) {
    const last = whole.at(-1)
    if (last && /\\\s*$/.test(last.line)) last.line = `${last.line.replace(/\\\s*$/, '')} ${line.trim()}`
    else whole.push({line, number: index + 1})
  }
  return whole
}

/** $, #, $>, user@host:~$, [root@host ~]#: what a terminal prints before a command. */
const prompt = /^(?:\[?[\w.-]+@[\w.-]+[^$#%>\n]{0,40})?[$#%>]+\s*/

const entities: Record<string, string> = {'&lt;': '<', '&gt;': '>', '&amp;': '&', '&quot;': '"'}

/** Inline code without what is translated or set otherwise: placeholders, ends of a sentence, capitals of keys. */
function keyOf(written: string): string {
  return written
    .replaceAll(/<[^<>]*>|\p{Script=Han}+/gu, '<>')
    .replaceAll('…', '...')
    .replaceAll(/[–—−-]+/g, '-')
    .replaceAll('，', ',')
    .replaceAll(/[_`]/g, '')
    .replaceAll(/\s+/g, '')
    .toLowerCase()
}

/** Whether code is another one but for words where that has a translation or a sign: `[发行版]-release`, `Ctrl + ↑`. */
function fillsIn(translated: string, original: string): boolean {
  if (!/[^\x20-\x7E]/.test(translated)) return false
  const [first = '', ...rest] = keyOf(translated).split(/(?:<>|[^\x20-\x7E])+/)
  const whole = keyOf(original)
  if (!whole.startsWith(first) || !whole.endsWith(rest.at(-1) ?? '')) return false
  let at = first.length
  return rest.every((part) => {
    const found = whole.indexOf(part, at + 1)
    at = found + part.length
    return found >= 0
  })
}

/** Whether one line is another one with a slip: as long, and the same but for one stretch. */
function areAlike(one: string, other: string): boolean {
  const shortest = Math.min(one.length, other.length)
  const longest = Math.max(one.length, other.length)
  let head = 0
  while (head < shortest && one[head] === other[head]) head++
  let tail = 0
  while (tail < shortest - head && one.at(-1 - tail) === other.at(-1 - tail)) tail++
  return head + tail >= longest * alike
}

const alike = 0.6

function compareInline(pair: ComparedPair, disagree: (disagreement: Disagreement) => void): void {
  const {here, there} = pair
  const spare = here.references.codes.filter(
    ({value}) => !isWritten(value, there.text, pair.neighbours.there)
  )
  for (const {value, start, end} of there.references.codes) {
    if (isWritten(value, here.text, pair.neighbours.here)) continue
    if (here.references.codes.some((own) => keyOf(own.value) === keyOf(value))) continue
    // Code that is left out went with what was said of it, and so did its <placeholders>.
    const other = spare.find((d) => d.value !== value && areAlike(keyOf(d.value), keyOf(value)))
    if (
      !other ||
      keyOf(other.value) === keyOf(value) ||
      fillsIn(other.value, value) ||
      fillsIn(value, other.value)
    )
      continue
    disagree({
      pair,
      here: other,
      there: {start, end},
      unexpected: `\`${other.value}\``,
      expected: `\`${value}\``,
      actual: other.value,
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

function withoutClosing(line: string): string {
  let end = line.length
  while (end > 0 && closing.test(line[end - 1]!)) end--
  return line.slice(0, end)
}

const closing = /[\s{},;.。]/
