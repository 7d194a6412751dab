import type {Localized} from '@collate/findings/language'
import {isMap, isScalar, isSeq, parseDocument, type Node, type Pair} from 'yaml'
import {findRefusals} from './guard-yaml.ts'

/** Source offsets, end exclusive. */
export type SourceSpan = {start: number; end: number}

/** Something wrong with the frontmatter as YAML. */
type YamlFault = SourceSpan & {actual: string; expected: string; note: Localized}

/** What YAML says, before the schema has seen it. */
export type Yaml = {
  /** Absent where it cannot be read. */
  value?: Record<string, unknown>
  /** Of each value by dotted key; a line where it has several. */
  values: Map<string, SourceSpan>
  /** Of each key by dotted key. */
  keys: Map<string, SourceSpan>
  /** Texts written with escapes, and so other than they stand in the source. */
  escaped: Map<string, string>
  /** Plain scalars as they stand in the source, by dotted key. */
  plain: Map<string, string>
  faults: YamlFault[]
}

/** Names that reach into JavaScript objects: never copied out of a file. */
const reserved = new Set(['__proto__', 'constructor', 'prototype'])

/**
 * Read frontmatter as YAML 1.2, core schema, and nothing more than maps, lists
 * and scalars.
 *
 * @param source - the whole file
 * @param start - offset where the YAML begins
 * @param end - offset behind it
 */
export function readYaml(source: string, start: number, end: number): Yaml {
  const yaml = source.slice(start, end)
  const result: Yaml = {values: new Map(), keys: new Map(), escaped: new Map(), plain: new Map(), faults: []}
  const refusals = findRefusals(yaml)

  for (const refusal of refusals) {
    fault(start + refusal.start, start + refusal.end, 'plain YAML', refusal.note)
  }
  if (refusals.length > 0) return result

  const document = parseDocument(yaml, options)
  for (const error of [...document.errors, ...document.warnings]) {
    const from = start + error.pos[0]
    // The parser points at a character; what is wrong is about the rest of its line.
    const newline = source.indexOf('\n', from)
    const to = newline > from && newline < end ? newline : Math.min(from + 1, end)
    if (error.code === 'DUPLICATE_KEY') fault(from, to, 'each key once', duplicateNote)
    else fault(from, to, 'YAML', syntaxNote(error.message))
  }
  if (result.faults.length > 0) return result

  if (!isMap(document.contents)) {
    fault(start, Math.max(start, end - 1), 'key: value', mapNote)
    return result
  }

  const value = readNode(document.contents, '', {source, start, end, result, fault})
  if (result.faults.length === 0) result.value = value as Record<string, unknown>
  return result

  function fault(from: number, to: number, expected: string, note: Localized): void {
    const actual = source.slice(from, to).split('\n', 1)[0]!
    result.faults.push({start: from, end: to, actual, expected, note})
  }
}

const options = {
  version: '1.2',
  schema: 'core',
  merge: false,
  uniqueKeys: true,
  strict: true,
  prettyErrors: false,
  logLevel: 'silent'
} as const

/** What reading a node goes by and adds to; `start` and `end` are those of the YAML in its file. */
type Reading = SourceSpan & {
  source: string
  result: Yaml
  fault(start: number, end: number, expected: string, note: Localized): void
}

function readNode(node: Node | null, path: string, reading: Reading): unknown {
  const {source, start, result} = reading
  const from = start + (node?.range?.[0] ?? 0)
  const to = start + (node?.range?.[1] ?? 0)
  if (to > from) result.values.set(path, firstLine(source, result.keys.get(path)?.start ?? from, from, to))
  if (isMap(node)) return readMap(node.items as Array<Pair<Node, Node | null>>, path, reading)
  if (isSeq(node)) {
    return node.items.map((item, index) => readNode(item as Node | null, join(path, String(index)), reading))
  }
  if (!isScalar(node)) return null
  if (node.type === 'PLAIN' && node.source !== undefined) result.plain.set(path, node.source)
  const isEscaped = node.type === 'QUOTE_DOUBLE' && source.slice(from, to).includes('\\')
  if (isEscaped && typeof node.value === 'string') result.escaped.set(path, node.value)
  return node.value
}

function readMap(items: ReadonlyArray<Pair<Node, Node | null>>, path: string, reading: Reading): unknown {
  const entries: Array<[string, unknown]> = []
  for (const {key, value} of items) {
    const start = reading.start + (key.range?.[0] ?? 0)
    const end = reading.start + (key.range?.[1] ?? 0)
    const name = isScalar(key) ? key.value : undefined
    if (typeof name !== 'string' || reserved.has(name)) {
      reading.fault(start, end, 'a key of the schema', keyNote)
      continue
    }
    const joined = join(path, name)
    reading.result.keys.set(joined, {start, end})
    entries.push([name, readNode(value, joined, reading)])
  }
  return Object.fromEntries(entries)
}

/** A value; the line of its key where it has several. */
function firstLine(source: string, key: number, from: number, to: number): SourceSpan {
  const newline = source.indexOf('\n', key)
  return newline >= 0 && newline < to - 1 ? {start: key, end: newline} : {start: from, end: to}
}

function join(path: string, key: string): string {
  return path === '' ? key : `${path}.${key}`
}

function syntaxNote(message: string): Localized {
  return {
    zh: `文章头部不是有效的 YAML（${message}）。含有冒号加空格、井号或引号的文字请整体加引号。`,
    en: `The frontmatter is not YAML (${message}).  Quote a text that holds a colon with a space, a hash or quotation marks.`
  }
}

const duplicateNote = {
  zh: '同一个键出现了两次，不同的程序会取不同的值。',
  en: 'The same key stands here twice, and programs differ in which one they take.'
}

const mapNote = {
  zh: '文章头部由 `键: 值` 组成，例如 `title: 标题`。',
  en: 'Frontmatter is made of `key: value`, for example `title: A title`.'
}

const keyNote = {
  zh: '键必须是普通的名称。',
  en: 'A key is a plain name.'
}
