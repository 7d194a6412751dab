import {parseFragment, serialize, type DefaultTreeAdapterTypes as Tree} from 'parse5'

/** Where a block stands in the other views. */
export type BlockLink = {href: string; label: string; hreflang?: string}

/**
 * Add to each block links to the same block in the other views.
 *
 * They hold no text of their own, so what is read, found and copied stays the
 * text.
 *
 * @param links - by id of block
 */
export function linkBlocks(html: string, links: ReadonlyMap<string, BlockLink[]>): string {
  const fragment = parseFragment(html)
  visitElements(fragment, (element) => {
    const id = element.attrs.find(({name}) => name === 'id')?.value
    const own = id === undefined ? undefined : links.get(id)
    const block = element.tagName === 'span' ? element.parentNode : element
    if (!own || !block || !('tagName' in block) || !holders.has(block.tagName)) return
    const anchors = own.map(({href, label, hreflang}) => {
      const language = hreflang ? ` hreflang="${hreflang}"` : ''
      return `<a href="${href}" aria-label="${label}"${language}></a>`
    })
    const [added] = parseFragment(`<span class="to">${anchors.join('')}</span>`).childNodes as [Tree.Element]
    added.parentNode = block
    // A caption stands first or last in its figure.
    const last = block.childNodes.findLast((node) => 'tagName' in node)
    if (last?.nodeName === 'figcaption') block.childNodes.unshift(added)
    else block.childNodes.push(added)
  })
  return serialize(fragment)
}

/** Elements that a link may stand in. */
const holders = new Set(['p', 'li', 'h2', 'h3', 'h4', 'figure'])

function visitElements(node: Tree.ParentNode, visit: (element: Tree.Element) => void): void {
  for (const child of node.childNodes) {
    if (!('tagName' in child)) continue
    visitElements(child, visit)
    visit(child)
  }
}
