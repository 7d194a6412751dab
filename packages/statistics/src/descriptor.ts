import {findNodeAtLocation, parseTree, type Node, type ParseError} from 'jsonc-parser'
import {rangeOf, wholeFile, type Range, type TextFile} from './text-file.ts'

/** The keys and indexes that lead to a part of a JSON file. */
export type Pointer = Array<string | number>

/** A JSON file, with the places of its parts. */
export type Descriptor = {
  file: TextFile
  /** Absent where the file is not JSON. */
  value: unknown
  faults: DescriptorFault[]
  /** Where the value at a pointer stands; the nearest parent where it is absent. */
  rangeAt: (pointer: Pointer) => Range
}

/** Why a JSON file cannot be read as a descriptor, and where. */
export type DescriptorFault = {
  kind: 'json-syntax' | 'json-deep' | 'key-twice' | 'key-refused'
  range: Range
  actual: string
}

const deepest = 32
/** Keys that reach an object's prototype where a later reader assigns them. */
const refused = new Set(['__proto__', 'constructor', 'prototype'])

/** Read strict JSON, keeping the place of every value. */
export function readDescriptor(file: TextFile, from = 0): Descriptor {
  const text = from === 0 ? file.text : ` ${file.text.slice(from)}`
  const nowhere = {file, value: undefined, rangeAt: () => wholeFile(file.path)}

  const tooDeep = deepBracket(text)
  if (tooDeep !== undefined) return {...nowhere, faults: [fault('json-deep', tooDeep, 1)]}

  const errors: ParseError[] = []
  const root = parseTree(text, errors, {disallowComments: true, allowTrailingComma: false})
  const value = parse(text)
  if (!root || !value) {
    const at = errors[0]?.offset ?? 0
    return {...nowhere, faults: [fault('json-syntax', at, errors[0]?.length ?? 0)]}
  }

  return {file, value: value.value, faults: [...keyFaults(root)], rangeAt}

  function rangeAt(pointer: Pointer): Range {
    for (let length = pointer.length; length > 0; length--) {
      const node = findNodeAtLocation(root!, pointer.slice(0, length))
      if (node) return rangeOf(file, node.offset, node.offset + node.length)
    }
    return rangeOf(file, root!.offset, root!.offset + 1)
  }

  function* keyFaults(node: Node): Generator<DescriptorFault> {
    const seen = new Set<string>()
    for (const child of node.children ?? []) {
      const key = child.type === 'property' ? child.children![0]! : undefined
      if (key) {
        const name: string = key.value
        const at = [key.offset, key.length] as const
        if (seen.has(name)) yield {...fault('key-twice', ...at), actual: name}
        if (refused.has(name)) yield {...fault('key-refused', ...at), actual: name}
        seen.add(name)
      }
      yield* keyFaults(child)
    }
  }

  function fault(kind: DescriptorFault['kind'], offset: number, length: number): DescriptorFault {
    const range = rangeOf(file, offset, offset + length)
    return {kind, range, actual: text.slice(offset, offset + length)}
  }
}

/** Boxed, since `null` is JSON too. */
function parse(text: string): {value: unknown} | undefined {
  try {
    return {value: JSON.parse(text)}
  } catch {
    return undefined
  }
}

/** First bracket that nests too deep for a reader that recurses. */
function deepBracket(text: string): number | undefined {
  let depth = 0
  let isString = false
  for (let at = 0; at < text.length; at++) {
    const character = text[at]!
    if (isString) {
      if (character === '\\') at++
      else if (character === '"') isString = false
    } else if (character === '"') isString = true
    else if (character === '{' || character === '[') {
      depth++
      if (depth > deepest) return at
    } else if (character === '}' || character === ']') depth--
  }
  return undefined
}
