import {attribute} from '@collate/findings'
import {visibleText} from '@collate/visible-text'
import {isComponent} from '@collate/visible-text/shown'
import type {Language} from '@collate/claims'
import {findSentences} from '@collate/claims/text'
import type {Nodes} from 'mdast'
import type {StatNode} from './passage.ts'
import {proseOf} from './prose.ts'
import {languageWords} from '../language-words.ts'

/**
 * What a reader takes a block to go on from: the headers of a table's cell, the
 * sentence before a list that is not at its end.
 *
 * @param path - from the root to the block
 * @returns text that ends in punctuation, or `''`
 */
export function leadInOf(path: readonly Nodes[], source: string, language: Language): string {
  const block = path.at(-1)!
  const parts =
    block.type === 'tableCell' ? headersOf(path, source, language) : introductionsOf(path, source, language)
  const {comma} = languageWords[language]
  return parts.map((part) => (/[：:]$/.test(part) ? `${part} ` : part + comma)).join('')
}

/**
 * How many items the list right behind a paragraph has, where each of them tells of the same indicator; then how many
 * numbers and how many names they tell, for an item may tell of several things: China and the Philippines, each 6.8%.
 */
export function itemsBehind(path: readonly Nodes[], source: string, language: Language): readonly number[] {
  const [parent, block] = path.slice(-2)
  if (block?.type !== 'paragraph' || !parent || !('children' in parent)) return []
  const next = parent.children[parent.children.indexOf(block as never) + 1]
  if (next?.type !== 'list') return []
  const told = next.children.flatMap((item) => statIn(item) ?? [])
  const indicators = new Set(told.map((stat) => /^[^@~#^\s]+/.exec(attribute(stat, 'cite') ?? '')?.[0]))
  if (told.length < next.children.length || indicators.size !== 1) return []
  const numbers = told.map((stat) => readBlock(stat, source, language).match(/\d[\d,.]*/g)?.length ?? 1)
  const names = next.children.map((item) => countTogether(readBlock(item, source, language), language))
  return [told.length, sumOf(numbers), sumOf(names)]
}

/** Of how many an item tells one number each: 1 where it says so of none. */
function countTogether(text: string, language: Language): number {
  const {beforeEach, joints} = languageWords[language]
  return beforeEach.exec(text)?.[0].split(joints).length ?? 1
}

function sumOf(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0)
}

function statIn(node: Nodes): StatNode | undefined {
  if (isComponent(node, 'Stat')) return node
  if (!('children' in node)) return undefined
  for (const child of node.children) {
    const found = statIn(child)
    if (found) return found
  }
  return undefined
}

/** The texts at the head of a cell's table, column and row. */
export function headersOf(path: readonly Nodes[], source: string, language: Language): string[] {
  const [table, row, cell] = path.slice(-3)
  if (table?.type !== 'table' || row?.type !== 'tableRow') return []
  const column = row.children.indexOf(cell as never)
  const [header] = table.children
  const heads =
    column > 0 ? [header?.children[0], header?.children[column], row.children[0]] : [header?.children[0]]
  if (row === header) return []
  return heads.flatMap((head) => (head ? [headText(head, source, language)] : [])).filter((d) => d !== '')
}

/**
 * The end of the paragraph right before the table of a cell, or before the list of an item where it is no line that
 * leads in; `''` for other blocks.
 */
export function captionOf(path: readonly Nodes[], source: string, language: Language): string {
  const whole = path.findLast(({type}) => type === 'table' || type === 'list')
  const parent = whole && path[path.indexOf(whole) - 1]
  if (!parent || !('children' in parent)) return ''
  const before = parent.children[parent.children.indexOf(whole as never) - 1]
  if (before?.type !== 'paragraph') return ''
  const text = readBlock(before, source, language)
  if (whole.type === 'list' && !isEnded.test(text)) return ''
  const last = findSentences(text).at(-1)
  return last ? text.slice(last.start, last.end) : ''
}

/** A bare year over a column is a year; alone it would be a number. */
function headText(head: Nodes, source: string, language: Language): string {
  const text = readBlock(head, source, language)
  return /^(?:19|20)\d\d$/.test(text) ? languageWords[language].yearOf(text) : text
}

const longest = 400

function introductionsOf(path: readonly Nodes[], source: string, language: Language): string[] {
  const parts: string[] = []
  for (const [index, node] of path.entries()) {
    const parent = path[index - 1]
    if (node.type !== 'list' || !parent || !('children' in parent)) continue
    const before = parent.children[parent.children.indexOf(node as never) - 1]
    if (before?.type !== 'paragraph') continue
    const text = readBlock(before, source, language)
    if (text !== '' && !isEnded.test(text)) parts.push(lastSentence(text))
  }
  return parts
}

/** A full stop: a colon, or nothing at all, leads on to what stands below. */
const isEnded = /[.。!！?？…;；]['"’”)）\]】」』]*$/

/** The text of a block, without the marks of the notes behind it: on:[^1] leads to what follows. */
function readBlock(block: Nodes, source: string, language: Language): string {
  return proseOf(
    visibleText(block, source, (node) => isComponent(node, 'Note')),
    language
  )
    .replace(marksBehind, '')
    .trim()
}

const marksBehind = /(?<![\s\uFFFC])[\s\uFFFC]+$/

function lastSentence(text: string): string {
  const tail = text.slice(-longest)
  const end = Math.max(...['。', '！', '？', '. ', '! ', '? '].map((mark) => tail.lastIndexOf(mark)))
  return tail.slice(end + 1).trim()
}
