import type {Localized} from '@collate/findings/language'
import {CST, Lexer} from 'yaml'

/** Something YAML can do that frontmatter may not; offsets into the YAML. */
export type Refusal = {start: number; end: number; actual: string; note: Localized}

/** Levels of lists and maps; frontmatter needs three. */
export const maximumYamlDepth = 8

/**
 * Look for what may not be in frontmatter, before anything parses it.
 *
 * Reads tokens only, so that no alias is expanded and no nesting followed.
 *
 * @returns the first of each kind
 */
export function findRefusals(yaml: string): Refusal[] {
  const found = new Map<Localized, Refusal>()
  const columns: number[] = []
  let flow = 0
  let at = 0
  let lineStart = 0
  let content: number | undefined
  let isScalar = false

  for (const lexeme of new Lexer().lex(yaml)) {
    if (controls.has(lexeme)) {
      isScalar = lexeme === CST.SCALAR
      continue
    }
    const type = isScalar ? 'scalar' : CST.tokenType(lexeme)
    const start = at
    at += lexeme.length
    isScalar = false
    const refused = type && refusedTokens.get(type)
    if (refused) refuse(refused, start, lexeme)
    if (type === 'flow-map-start' || type === 'flow-seq-start') flow++
    else if (type === 'flow-map-end' || type === 'flow-seq-end') flow--
    else if (type === 'newline') [lineStart, content] = [at, undefined]
    else if (type === 'seq-item-ind' || type === 'explicit-key-ind') open(start - lineStart)
    else if (type === 'map-value-ind' && flow === 0) open((content ?? start) - lineStart)
    else if (type !== 'space' && type !== 'comment') content ??= start
    if (columns.length + flow > maximumYamlDepth) refuse(depthNote, start, lexeme)
  }

  return [...found.values()]

  /** A level of block style begins further right than the one it stands in. */
  function open(column: number): void {
    while (columns.length > 0 && columns.at(-1)! > column) columns.pop()
    if (columns.at(-1) !== column) columns.push(column)
  }

  function refuse(note: Localized, start: number, lexeme: string): void {
    if (!found.has(note)) found.set(note, {start, end: start + lexeme.length, actual: lexeme, note})
  }
}

const controls = new Set([CST.BOM, CST.DOCUMENT, CST.FLOW_END, CST.SCALAR])

const referenceNote = {
  zh: '文章头部不能使用 YAML 的锚点（`&`）、别名（`*`）、标签（`!`）和指令（`%`）。以这些符号开头的文字请加引号。',
  en: 'Frontmatter may not use anchors (`&`), aliases (`*`), tags (`!`) or directives (`%`).  Quote a text that begins with one of them.'
}

const documentNote = {
  zh: '文章头部只能是一份 YAML 文档：只有首尾两行是 `---`。',
  en: 'Frontmatter is one YAML document: only its first and last lines are `---`.'
}

/** The note of what is nested too deep. */
export const depthNote = {
  zh: `文章头部最多嵌套 ${maximumYamlDepth} 层。以括号开头的文字请加引号。`,
  en: `Frontmatter has at most ${maximumYamlDepth} levels.  Quote a text that begins with a bracket.`
}

const refusedTokens = new Map<string, Localized>([
  ['anchor', referenceNote],
  ['alias', referenceNote],
  ['tag', referenceNote],
  ['directive', referenceNote],
  ['directive-line', referenceNote],
  ['doc-start', documentNote],
  ['doc-end', documentNote]
])
