import {placesOf, type Places} from '@collate/findings/place'
import type {Nodes, Parents, Root} from 'mdast'
import {contentStart} from './content-start.ts'
import {textOffsets} from './text-offsets.ts'

/**
 * Give a place to every node that a parser has left without one.
 *
 * GFM looks for addresses once more in texts that have been read, and what it
 * makes of one (the address in “www.example.org”, and the words around it) has
 * no position.  Such parts follow each other as the text did, so each stands
 * where its characters are written.
 *
 * @param tree - is changed
 * @param source - the whole file that its positions belong to
 */
export function placeNodes(tree: Root, source: string): void {
  let places: Places | undefined
  walk(tree)

  function walk(parent: Parents): void {
    const {children} = parent
    for (let index = 0; index < children.length; index++) {
      if (!children[index]!.position) placeRun(parent, index)
      const child = children[index]!
      if ('children' in child) walk(child)
    }
  }

  /** Place a node and those behind it that have no place either. */
  function placeRun(parent: Parents, first: number): void {
    const {children} = parent
    const behind = children.findIndex((child, index) => index > first && child.position)
    const run = children.slice(first, behind < 0 ? undefined : behind)
    const from = children[first - 1]?.position?.end.offset ?? contentStart(parent, source) ?? 0
    const to = children[behind]?.position?.start.offset ?? parent.position?.end.offset ?? source.length
    const value = run.map(textOf).join('')
    const starts: number[] = []
    const ends: number[] = []
    textOffsets(value, source, beginOf(value, from, to), to, starts, ends)

    let at = 0
    for (const node of run) at = place(node, at)

    /** @returns where in the value of the run the node ends */
    function place(node: Nodes, start: number): number {
      let end = start
      if ('children' in node) for (const child of node.children) end = place(child, end)
      else end += textOf(node).length
      const offset = starts[start] ?? ends.at(-1) ?? from
      places ??= placesOf(source)
      node.position ??= places.position(offset, end > start ? ends[end - 1]! : offset)
      return end
    }
  }

  /** Behind a hard break, what begins the line is not part of any text. */
  function beginOf(value: string, from: number, to: number): number {
    let begin = from
    while (begin < to && source[begin] !== value[0] && /[\s>]/.test(source[begin]!)) begin++
    return begin
  }
}

function textOf(node: Nodes): string {
  if ('children' in node) return node.children.map(textOf).join('')
  return node.type === 'text' ? node.value : ''
}
