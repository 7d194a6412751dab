import type {ReactNode} from 'react'

const blocks: ReadonlySet<unknown> = new Set(
  'address blockquote div dl figure h1 h2 h3 h4 h5 h6 hr ol p pre section table ul'.split(' ')
)

/** Whether what stands inside an element is blocks, which a line of text cannot hold. */
export function hasBlocks(children: ReactNode): boolean {
  const nodes: unknown[] = Array.isArray(children) ? children : [children]
  return nodes.some(
    (node) => typeof node === 'object' && node !== null && 'type' in node && blocks.has(node.type)
  )
}
