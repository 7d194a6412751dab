import {findNodeAtLocation, parseTree, type JSONPath, type Node, type ParseError} from 'jsonc-parser'
import type {z} from 'zod'
import type {ConfigurationFault} from './configuration-error.ts'
import {configurationSchema, type Configuration} from './configuration.ts'
import type {ExpectedSetting} from './expected-setting.ts'

/** Longest value that a message shows whole. */
const longestShown = 60

/**
 * Read a configuration, and say everything that is wrong with it.
 *
 * @param text - of a `collate.config.json`
 */
export function readConfiguration(text: string): {
  configuration?: Configuration
  faults: ConfigurationFault[]
} {
  const source = text.replace(/^\uFEFF/, '')
  const errors: ParseError[] = []
  const tree = parseTree(source, errors, {disallowComments: true, allowTrailingComma: false})
  if (!tree || errors.length > 0) {
    const offset = Math.min(errors[0]?.offset ?? 0, source.length)
    const actual = wordAt(source, offset)
    return {
      faults: [{...placeOf(source, offset), ...(actual === '' ? {isEnd: true} : {actual}), expected: 'json'}]
    }
  }

  const doubled = findDoubled(tree)
  if (doubled.length > 0)
    return {
      faults: doubled.map((node) => ({
        ...placeOf(source, node.offset),
        actual: String(node.value),
        isKey: true,
        expected: 'once'
      }))
    }

  const result = configurationSchema.safeParse(JSON.parse(source))
  if (result.success) return {configuration: result.data, faults: []}
  const faults = result.error.issues.flatMap((issue) => explain(issue, tree, source))
  return {faults: faults.toSorted((a, b) => a.line - b.line || a.column - b.column)}
}

function explain(issue: z.core.$ZodIssue, tree: Node, source: string): ConfigurationFault[] {
  const path = issue.path as JSONPath
  const node = findNodeAtLocation(tree, path)

  if (issue.code === 'unrecognized_keys') {
    const expected = keysAt(path)
    return issue.keys.map((key) => ({
      ...placeOf(source, findNodeAtLocation(tree, [...path, key])!.parent!.offset),
      actual: key,
      isKey: true,
      expected
    }))
  }

  const expected = issue.message as ExpectedSetting
  if (node) return [{...placeOf(source, node.offset), actual: shorten(source, node), expected}]
  const parent = findNodeAtLocation(tree, path.slice(0, -1)) ?? tree
  return [{...placeOf(source, parent.offset), missing: path.join('.'), expected}]
}

/** The keys that the schema knows at a place. */
function keysAt(path: JSONPath): string[] {
  let schema: unknown = configurationSchema
  for (const part of path) {
    const inner = unwrapped(schema)
    schema = 'element' in inner ? inner.element : inner.shape[part]
  }
  return Object.keys(unwrapped(schema).shape)
}

type Shaped = {shape: Record<string, unknown>; element?: unknown; unwrap?: () => unknown}

function unwrapped(schema: unknown): Shaped {
  const shaped = schema as Shaped
  return 'element' in shaped || !shaped.unwrap ? shaped : unwrapped(shaped.unwrap())
}

/** Keys that stand a second time in their object: JSON would silently keep the last. */
function findDoubled(node: Node): Node[] {
  const children = node.children ?? []
  const inside = children.flatMap(findDoubled)
  if (node.type !== 'object') return inside
  const keys = children.map((property) => property.children![0]!)
  const doubled = keys.filter(({value}, index) => keys.findIndex((key) => key.value === value) < index)
  return [...doubled, ...inside]
}

function shorten(source: string, {offset, length}: Node): string {
  const shown = source.slice(offset, offset + length).replaceAll(/\s+/g, ' ')
  return shown.length > longestShown ? `${shown.slice(0, longestShown)}…` : shown
}

function wordAt(source: string, offset: number): string {
  return /^(?:[^\s,{}[\]:]+|\S)?/.exec(source.slice(offset))![0].slice(0, longestShown)
}

function placeOf(source: string, offset: number): {line: number; column: number} {
  const lines = source.slice(0, offset).split('\n')
  return {line: lines.length, column: lines.at(-1)!.length + 1}
}
