import {languageOf} from '@collate/findings/language'
import {placesOf} from '@collate/visible-text/place'
import type {Nodes, Root} from 'mdast'
import type {VFile} from 'vfile'
import {reporterFor, type NodeRule} from './rule.ts'
import {nodeRules} from './rules.ts'

/** Check a tree with every rule about nodes, in one walk. */
export function checkTree(tree: Root, file: VFile): void {
  const source = String(file)
  const definitions = definitionsOf(tree)
  const context = {source, places: placesOf(source), language: languageOf(file), definitions}
  const add = reporterFor(file)
  const parents: Nodes[] = []
  walk(tree)

  function walk(node: Nodes): void {
    for (const rule of rulesByType.get(node.type) ?? []) {
      for (const fault of rule.check(node, parents, context)) {
        add(rule.id, fault, [...parents, node])
      }
    }
    if (!('children' in node)) return
    parents.push(node)
    for (const child of node.children) walk(child)
    parents.pop()
  }
}

const rulesByType = new Map<string, NodeRule[]>()
for (const rule of nodeRules) {
  for (const type of rule.types) rulesByType.set(type, [...(rulesByType.get(type) ?? []), rule])
}

/** Definitions can stand anywhere in a text; the first of a name counts. */
function definitionsOf(tree: Root): Map<string, string> {
  const definitions = new Map<string, string>()
  collect(tree)
  return definitions

  function collect(node: Nodes): void {
    if (node.type === 'definition' && !definitions.has(node.identifier))
      definitions.set(node.identifier, node.url)
    if ('children' in node && !phrasing.has(node.type)) for (const child of node.children) collect(child)
  }
}

/** Blocks that hold text, and so no definitions. */
const phrasing: ReadonlySet<string> = new Set(['heading', 'paragraph', 'table'])
