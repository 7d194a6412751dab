import type {Image, ImageReference, Link, LinkReference, Nodes} from 'mdast'

/** The addresses of a text that links and pictures name by a label: `[1]: https://…`. */
export type Definitions = ReadonlyMap<string, string>

/** Find the definitions of a text; of a label that is defined twice the first counts. */
export function definitionsIn(tree: Nodes | undefined): Definitions {
  const definitions = new Map<string, string>()
  if (tree) collect(tree, definitions)
  return definitions
}

function collect(node: Nodes, definitions: Map<string, string>): void {
  if (node.type === 'definition' && !definitions.has(node.identifier))
    definitions.set(node.identifier, node.url)
  else if ('children' in node) for (const child of node.children) collect(child, definitions)
}

/** Where a link or a picture leads, whether it says so itself or by a label. */
export function addressOf(
  node: Image | ImageReference | Link | LinkReference,
  definitions: Definitions
): string | undefined {
  return 'url' in node ? node.url : definitions.get(node.identifier)
}
