import {visibleText, type VisibleText} from '@collate/visible-text'
import type {Nodes} from 'mdast'
import {rewrite, startOf, type Editing} from './editing.ts'
import {escapeModule, escapeText} from './escape-text.ts'
import {destination} from './own-address.ts'

/** What begins a block, were its line not indented so far that plain Markdown takes it for text. */
const marker =
  /^(?:[-+*](?=\s|$)|#{1,6}(?=\s|$)|>|\d{1,9}[.)](?=\s|$)|=+\s*$|(?:-\s*){2,}$|(?:\*\s*){3,}$|(?:_\s*){3,}$|`{3}|~{3}|\[\^[^\]]*\]:)/

/**
 * Keep the text of a block text: `{` and `<` are characters, and no line begins
 * a block or a module that was none in plain Markdown.
 */
export function editText(block: Nodes, editing: Editing): void {
  const visible = visibleText(block, editing.source, (node) => node.type === 'inlineCode')
  for (const {node, start, end} of visible.nodes) {
    if (node.type === 'link' && isBare(node, editing))
      editBareAddress(node.url, {...visible, start, end}, editing)
  }
  // What follows a tag that goes was no address.
  for (const {0: begin, index} of visible.text.matchAll(/www(?=\.)|https?(?=:)/gi)) {
    const dot = visible.startOffset(index + begin.length)
    if (editing.source[visible.startOffset(index) - 1] === '>' && !isTaken(dot, editing))
      editing.edits.appendLeft(dot, '\\')
  }
  let count = 0
  for (const {0: character, index} of visible.text.matchAll(/[{<]/g)) {
    const start = visible.startOffset(index)
    // Longer in the source: an escape or a reference already.
    if (visible.endOffset(index + 1) - start !== 1 || isTaken(start, editing)) continue
    if (editing.source[start] !== character) continue
    editing.edits.appendLeft(start, '\\')
    count++
  }
  if (count > 0) editing.note('changed', 'characters', visible.startOffset(0), String(count))
  for (const [tag] of visible.text.matchAll(/\{%[^]{0,200}?%\}|\{\{[^]{0,200}?\}\}/g))
    editing.note('left-out', 'template', visible.startOffset(0), tag)
  editLines(visible, editing)
}

/** Before a backslash, or with one in it, an address would not end where it does. */
function editBareAddress(
  url: string,
  {text, startOffset, endOffset, start, end}: VisibleText & {start: number; end: number},
  editing: Editing
): void {
  const [from, to] = [startOffset(start), endOffset(end)]
  const written = editing.source.slice(from, to)
  if (written !== text.slice(start, end) || isTaken(from, editing)) return
  if (!written.includes('{') && !/^[^\s<{]*[<{]/.test(editing.source.slice(to, to + 200))) return
  rewrite(editing, from, to, `[${escapeText(written)}](${destination(url)})`)
}

/** Written without brackets. */
function isBare(node: Nodes, {source}: Editing): boolean {
  return !/[[<]/.test(source[startOf(node)]!)
}

function editLines(visible: VisibleText, {source, edits, taken}: Editing): void {
  const {text} = visible
  for (const {index: first, 0: space} of text.matchAll(/^[^\S\n]*/gm)) {
    const index = first + space.length
    const start = visible.startOffset(index)
    if (isTaken(start, {taken})) continue
    const line = text.slice(index, index + 200).split('\n', 1)[0]!
    const indent = source.slice(source.lastIndexOf('\n', start - 1) + 1, start)
    // Tags that stood first in the line are gone.
    const before = indent.replace(/<[^>]*>/g, '')
    if (before === '' && /^(?:import|export) /.test(line)) {
      edits.update(start, start + 1, escapeModule(line[0]!))
      continue
    }
    const isBlock = before !== indent || /(?: {4}|\t)\s*$/.test(before)
    const found = isBlock ? marker.exec(line) : null
    if (found && source.startsWith(found[0], start)) {
      const digits = /^\d+/.exec(found[0])?.[0].length ?? 0
      edits.appendLeft(start + digits, '\\')
    }
  }
}

function isTaken(offset: number, {taken}: Pick<Editing, 'taken'>): boolean {
  return taken.some(({start, end}) => start <= offset && offset < end)
}
