import type {StatSpan} from '../extract/passage.ts'

/**
 * Tell renderers what a `<Stat>` states.
 *
 * In plain HTML it becomes a link to its entry, or a `span` where links cannot be
 * nested; in MDX its component gets the ids as the attribute `claim`.
 */
export function annotate({node, isLinked}: StatSpan, ids: readonly string[]): void {
  const [id] = ids
  if (id !== undefined) {
    const attributes = node.attributes.filter((d) => d.type !== 'mdxJsxAttribute' || d.name !== 'claim')
    node.attributes = [...attributes, {type: 'mdxJsxAttribute', name: 'claim', value: ids.join(' ')}]
  }
  const isBlock = node.type === 'mdxJsxFlowElement'
  const hName = id === undefined || isLinked ? (isBlock ? 'div' : 'span') : 'a'
  const hProperties = {
    ...(id !== undefined && {id: `r-${id}`, className: ['stat']}),
    ...(hName === 'a' && {href: `#n-${id}`})
  }
  node.data = {...node.data, hName, hProperties}
}
