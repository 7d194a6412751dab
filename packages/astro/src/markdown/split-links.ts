import type {Link, Nodes, PhrasingContent, Root} from 'mdast'
import {SKIP, visit} from 'unist-util-visit'

/**
 * Part the links that a checked number stands in.
 *
 * Links cannot stand in links: the words before and after the number keep the
 * address, and the number leads to its own entry.
 */
export function splitLinks(tree: Root): void {
  visit(tree, 'link', (link, index, parent) => {
    if (!parent || index === undefined || !holdsNumber(link)) return
    const pieces = pushInward(link, link.children)
    parent.children.splice(index, 1, ...(pieces as never[]))
    return [SKIP, index + pieces.length]
  })
}

function pushInward(link: Link, children: PhrasingContent[]): PhrasingContent[] {
  const pieces: PhrasingContent[] = []
  let run: PhrasingContent[] = []
  for (const child of children) {
    if (!holdsNumber(child)) {
      run.push(child)
      continue
    }
    flush()
    if (child.type !== 'numberLink' && 'children' in child)
      child.children = pushInward(link, child.children as PhrasingContent[]) as never
    pieces.push(child)
  }
  flush()
  return pieces

  function flush(): void {
    const isSpace = run.every((node) => node.type === 'text' && node.value.trim() === '')
    if (isSpace) pieces.push(...run)
    else pieces.push({...link, children: run})
    run = []
  }
}

function holdsNumber(node: Nodes): boolean {
  if (node.type === 'numberLink') return true
  return 'children' in node && node.children.some(holdsNumber)
}
