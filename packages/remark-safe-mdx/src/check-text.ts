import {textOffsets} from '@collate/visible-text/text-offsets'
import {placesOf, type Places} from '@collate/visible-text/place'
import type {Nodes, Root} from 'mdast'
import type {VFile} from 'vfile'
import {reporterFor} from './rule.ts'
import {findCharacters, type CharacterFault} from './text/find-characters.ts'

/**
 * Check the characters of a whole file, code, comments and frontmatter
 * included, and those that its text writes as character references.
 */
export function checkText(file: VFile, tree: Root | undefined): void {
  const source = String(file)
  let places: Places | undefined
  const add = reporterFor(file)

  for (const fault of findCharacters(source)) report(fault, fault.start, fault.end)
  if (tree && source.includes('&')) walk(tree)

  function walk(node: Nodes): void {
    const start = node.position?.start.offset
    const end = node.position?.end.offset
    if (start === undefined || end === undefined || !source.slice(start, end).includes('&')) return
    if (node.type === 'text') checkDecoded(node.value, start, end)
    else for (const value of valuesOf(node)) checkValue(value, start, end)
    if ('children' in node) for (const child of node.children) walk(child)
  }

  /** A text node: each character of its value has a place. */
  function checkDecoded(value: string, start: number, end: number): void {
    const starts: number[] = []
    const ends: number[] = []
    const faults = findCharacters(value)
    if (faults.length > 0) textOffsets(value, source, start, end, starts, ends)
    for (const fault of faults) {
      const from = starts[fault.start] ?? start
      const to = ends[fault.end - 1] ?? end
      // What is written as it is has been found already.
      if (source.slice(from, to).includes('&')) report(fault, from, to)
    }
  }

  function checkValue(value: string, start: number, end: number): void {
    for (const fault of findCharacters(value)) {
      if (!source.slice(start, end).includes(value.slice(fault.start, fault.end))) report(fault, start, end)
    }
  }

  function report(fault: CharacterFault, start: number, end: number): void {
    const {ruleId, severity, reason, actual, expected, note} = fault
    places ??= placesOf(source)
    add(ruleId, {severity, reason, actual, expected, note, place: places.position(start, end)})
  }
}

/** What a node shows besides its children. */
function valuesOf(node: Nodes): string[] {
  const values: string[] = []
  if ('title' in node && node.title) values.push(node.title)
  if ('alt' in node && node.alt) values.push(node.alt)
  if ('url' in node) values.push(node.url)
  if ('attributes' in node) {
    for (const attribute of node.attributes)
      if (typeof attribute.value === 'string') values.push(attribute.value)
  }
  return values
}
