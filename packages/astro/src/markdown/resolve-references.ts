import type {Definition, Nodes, Root} from 'mdast'
import {visit} from 'unist-util-visit'

/**
 * Put links and pictures in the place of references, and number footnotes, as a
 * page does: the names that a source gives to them are for its writer.
 *
 * @returns a new tree, without definitions and without footnotes that nothing refers to
 */
export function resolveReferences(tree: Root): Root {
  const definitions = new Map<string, Definition>()
  const numbers = new Map<string, string>()
  visit(tree, (node) => {
    if (node.type === 'definition' && !definitions.has(node.identifier))
      definitions.set(node.identifier, node)
    if (node.type === 'footnoteReference' && !numbers.has(node.identifier))
      numbers.set(node.identifier, String(numbers.size + 1))
  })
  return resolve(tree)[0] as Root

  function resolve(node: Nodes): Nodes[] {
    if (node.type === 'definition') return []
    if (node.type === 'footnoteDefinition' || node.type === 'footnoteReference') {
      const number = numbers.get(node.identifier)
      return number === undefined ? [] : [{...withResolved(node), identifier: number, label: number}]
    }
    if (node.type === 'linkReference' || node.type === 'imageReference') {
      const {url = '', title} = definitions.get(node.identifier) ?? {}
      const target = {url, ...(title && {title})}
      if (node.type === 'imageReference') return [{type: 'image', alt: node.alt ?? '', ...target}]
      return [{type: 'link', children: withResolved(node).children, ...target}]
    }
    return [withResolved(node)]
  }

  function withResolved<T extends Nodes>(node: T): T {
    return 'children' in node ? {...node, children: node.children.flatMap(resolve)} : node
  }
}
