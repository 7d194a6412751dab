import type {ReactElement, ReactNode} from 'react'
import {jsx} from 'react/jsx-runtime'
import {hasBlocks} from './block-content.ts'
import {webAddress} from './web-address.ts'

/** Properties of a citation. */
export type StatLinkProps = {
  /** As the author wrote it. */
  cite?: string
  /** Ids of what it states, with spaces between; from the plugin, as those that follow. */
  claim?: string
  /** Address of the source. */
  href?: string
  /** The source and what it says. */
  title?: string
  children?: ReactNode
}

/** Words of an article that cite a statistic: a link to its source where that is known, else plain text. */
export function StatLink({claim, href, title, children}: StatLinkProps): ReactElement {
  const address = webAddress(href)
  const [id] = claim?.split(' ') ?? []
  return jsx(address === undefined ? (hasBlocks(children) ? 'div' : 'span') : 'a', {
    ...(id && {id: `r-${id}`}),
    className: 'stat',
    ...(address !== undefined && {href: address}),
    ...(title !== undefined && {title}),
    children
  })
}
