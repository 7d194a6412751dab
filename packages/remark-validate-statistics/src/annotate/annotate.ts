import type {StatSpan} from '../extract/passage.ts'

/** Where the first number of a `<Stat>` was published. */
export type CitedSource = {
  /** Address of the source. */
  href: string
  /** The source and what it says, in the language of the article. */
  title: string
}

/** Attributes that a component gets from here and from nobody else. */
const ours: ReadonlySet<string> = new Set(['claim', 'href', 'title'])

/**
 * Tell renderers what a `<Stat>` states.
 *
 * In plain HTML it becomes a link to its entry, or a `span` where links cannot be
 * nested.
 */
export function annotate({node, isLinked}: StatSpan, [id]: readonly string[]): void {
  const isBlock = node.type === 'mdxJsxFlowElement'
  const hName = id === undefined || isLinked ? (isBlock ? 'div' : 'span') : 'a'
  const hProperties = {
    ...(id !== undefined && {id: `r-${id}`, className: ['stat']}),
    ...(hName === 'a' && {href: `#n-${id}`})
  }
  node.data = {...node.data, hName, hProperties}
}

/**
 * Give the component of a `<Stat>` the ids of what it states as the attribute `claim`,
 * and `href` and `title` of the source.
 */
export function annotateComponent(
  {node, isLinked}: StatSpan,
  ids: readonly string[],
  source?: CitedSource
): void {
  const written = node.attributes.filter((d) => d.type !== 'mdxJsxAttribute' || !ours.has(d.name))
  const given = {
    ...(source && !isLinked && {href: source.href}),
    ...(source && {title: source.title}),
    ...(ids.length > 0 && {claim: ids.join(' ')})
  }
  node.attributes = [
    ...written,
    ...Object.entries(given).map(([name, value]) => ({type: 'mdxJsxAttribute' as const, name, value}))
  ]
}
