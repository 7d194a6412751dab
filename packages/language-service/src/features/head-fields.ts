import {sourceLayout} from 'remark-safe-mdx/source'
import type {TextEdit} from 'vscode-languageserver-types'
import {isMap, isScalar, parseDocument, stringify, type Pair, type Scalar, type YAMLMap} from 'yaml'
import {rangeOfOffsets} from '../desk/places.ts'
import type {HeadField} from '../language-service.ts'

const headKeys: ReadonlyArray<HeadField['key']> = [
  'title',
  'summary',
  'published',
  'updated',
  'translator',
  'reviewer',
  'source.title',
  'source.url',
  'source.author',
  'source.publisher',
  'source.language',
  'source.published',
  'rights.status'
]

/** The texts in the head of an article, by key; nothing where the head cannot be read. */
export function headFieldsOf(source: string): HeadField[] {
  const head = readHead(source)
  if (!head) return []
  return headKeys.map((key) => {
    const {value} = findPair(head.map, key).pair ?? {}
    return {key, value: isScalar(value) ? textOf(value) : ''}
  })
}

/**
 * What makes a text in the head another one: its value, the line of a new key, or nothing of a key that is emptied.
 * What stands in braces is left to who knows them.
 *
 * @param value - one line; of more, line breaks become spaces
 */
export function headFieldEdit(source: string, {key, value}: HeadField): TextEdit | null {
  const head = readHead(source)
  if (!head) return null
  const text = value.replaceAll(/\s+/g, ' ').trim()
  const written = stringify(text, {lineWidth: 0}).trimEnd()
  const {pair, within} = findPair(head.map, key)
  if (within?.flow) return null
  if (!pair) return text === '' ? null : newLine(source, head, key, written, within)
  const [from, to] = rangeOf(pair.value) ?? [0, 0]
  const start = head.start + from
  const end = head.start + to
  if (to === 0) return null
  if (text !== '') return editOf(source, start, end, written)
  const line = source.lastIndexOf('\n', start - 1) + 1
  return editOf(source, line, source.indexOf('\n', end) + 1, '')
}

/** The line of a new key: at the end of the head, or of the keys that it belongs with. */
function newLine(
  source: string,
  head: ArticleHead,
  key: HeadField['key'],
  written: string,
  within?: YAMLMap
): TextEdit {
  const [group, name] = key.split('.')
  if (name === undefined) return editOf(source, head.end, head.end, `${key}: ${written}\n`)
  if (!within?.range) return editOf(source, head.end, head.end, `${group}:\n  ${name}: ${written}\n`)
  const start = head.start + within.range[0]
  const indent = source.slice(source.lastIndexOf('\n', start - 1) + 1, start)
  return editOf(source, start, start, `${name}: ${written}\n${indent}`)
}

type ArticleHead = {map: YAMLMap; start: number; end: number}

function readHead(source: string): ArticleHead | undefined {
  const layout = sourceLayout(source)
  if (!layout) return undefined
  const {start, end} = layout.frontmatter
  const {contents, errors} = parseDocument(source.slice(start, end))
  return errors.length === 0 && isMap(contents) ? {map: contents, start, end} : undefined
}

/** A key of the head, and the keys that one of two parts stands among. */
function findPair(map: YAMLMap, key: HeadField['key']): {pair?: Pair | undefined; within?: YAMLMap} {
  const [group = '', name] = key.split('.')
  const own = pairOf(map, group)
  if (name === undefined) return {pair: own}
  return isMap(own?.value) ? {pair: pairOf(own.value, name), within: own.value} : {}
}

function pairOf({items}: YAMLMap, key: string): Pair | undefined {
  return items.find((item) => isScalar(item.key) && item.key.value === key)
}

/** A number as it is written, and not as it counts: 1.10. */
function textOf({value, source}: Scalar): string {
  return typeof value === 'string' ? value : (source ?? '')
}

function rangeOf(value: unknown): [number, number] | undefined {
  if (!isScalar(value) || !value.range) return undefined
  return [value.range[0], value.range[1]]
}

function editOf(source: string, start: number, end: number, newText: string): TextEdit {
  return {range: rangeOfOffsets(source, start, end), newText}
}
