import {parseFragment, serialize, type DefaultTreeAdapterTypes as Tree} from 'parse5'

/** A link beside a block: to itself, or to where it stands in another view. */
export type BlockLink = {href: string; label: string; hreflang?: string}

/** What is added to a block. */
export type Addition = {
  links: BlockLink[]
  /** That its pair has changed since both were accepted. */
  stale?: string
}

/**
 * Add to each block links to itself and to the same block in the other views.
 *
 * The links hold no text of their own, so what is read, heard, found and copied
 * stays the text.
 *
 * @param additions - by id of block
 */
export function linkBlocks(html: string, additions: ReadonlyMap<string, Addition>): string {
  const fragment = parseFragment(html)
  visitElements(fragment, (element) => {
    const id = element.attrs.find(({name}) => name === 'id')?.value
    const own = id === undefined ? undefined : additions.get(id)
    const block = element.tagName === 'span' ? element.parentNode : element
    if (!own || !block || !('tagName' in block) || !holders.has(block.tagName)) return
    // A caption stands first or last in its figure.
    const last = block.childNodes.findLast((node) => 'tagName' in node)
    const isFirst = last?.nodeName === 'figcaption'
    for (const added of elementsOf(own)) {
      added.parentNode = block
      if (isFirst) block.childNodes.unshift(added)
      else block.childNodes.push(added)
    }
  })
  return serialize(fragment)
}

function elementsOf({links, stale}: Addition): Tree.Element[] {
  const mark = stale ? `<small class="stale">${stale}</small>` : ''
  return parseFragment(`${mark}${linksHtml(links)}`).childNodes as Tree.Element[]
}

/**
 * Links beside a block, as HTML.
 *
 * They show under the pointer alone: nobody is to stop at them who goes from link
 * to link, or to hear them in the name of a heading.
 */
function linksHtml(links: readonly BlockLink[]): string {
  const anchors = links.map(({href, label, hreflang}) => {
    const language = hreflang ? ` hreflang="${hreflang}"` : ''
    return `<a href="${href}" title="${label}" tabindex="-1"${language}></a>`
  })
  return `<span class="to" aria-hidden="true">${anchors.join('')}</span>`
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
