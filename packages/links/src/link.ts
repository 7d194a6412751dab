import type {Edition} from '@collate/articles'
import {visibleText} from '@collate/visible-text'
import type {Nodes} from 'mdast'
import type {Position} from 'unist'

/** A link of an article, as its source writes it. */
export type Link = {
  /** After character references have been decoded. */
  url: string
  /** What a reader sees of it; of an address without words, the address. */
  text: string
  kind: 'link' | 'bare' | 'reference' | 'definition' | 'frontmatter'
  place: Position
}

/** A link as far as a finding needs it. */
export type PlacedLink = Pick<Link, 'url' | 'place'> & {
  /** The sentence round it, where its file has lost its text. */
  sentence?: string
}

/** Find every link of an edition, in the order of its source. */
export function findLinks(edition: Edition): Link[] {
  const links = frontmatterLinks(edition)
  const source = String(edition.file)
  const names = new Map<Link, string>()
  const pictured = new Set<string>()
  const linked = new Set<string>()
  if (edition.tree) walk(edition.tree)
  // What only pictures are shown from is no link, and checked as a picture.
  return links.filter((link) => {
    const name = names.get(link)
    return name === undefined || linked.has(name) || !pictured.has(name)
  })

  function walk(node: Nodes): void {
    if (node.type === 'link') links.push(readLink(node, source))
    if (node.type === 'linkReference') linked.add(node.identifier)
    if (node.type === 'imageReference') pictured.add(node.identifier)
    if (node.type === 'definition' && node.position) {
      const link: Link = {url: node.url, text: '', kind: 'definition', place: node.position}
      names.set(link, node.identifier)
      links.push(link)
    }
    if ('children' in node) for (const child of node.children) walk(child)
  }
}

/**
 * Words of an edition that are linked by a reference, with the address of their
 * definition; the address itself is a link of its own.
 */
export function findReferences(edition: Edition): Link[] {
  const {tree} = edition
  if (!tree) return []
  const source = String(edition.file)
  const addresses = new Map<string, string>()
  const references: Array<Extract<Nodes, {type: 'linkReference'}>> = []
  walk(tree)
  return references.flatMap((node) => {
    const url = addresses.get(node.identifier)
    if (url === undefined || !node.position) return []
    return [{url, text: visibleText(node, source).text, kind: 'reference' as const, place: node.position}]
  })

  function walk(node: Nodes): void {
    // The first definition of a name is the one that counts.
    if (node.type === 'definition' && !addresses.has(node.identifier))
      addresses.set(node.identifier, node.url)
    if (node.type === 'linkReference') references.push(node)
    if ('children' in node) for (const child of node.children) walk(child)
  }
}

function readLink(node: Extract<Nodes, {type: 'link'}>, source: string): Link {
  const {text} = visibleText(node, source)
  const place = node.position!
  const written = source[place.start.offset ?? 0]
  return {url: node.url, text, kind: written === '[' ? 'link' : 'bare', place}
}

/** Keys whose value is an address, or may be one. */
const addressKeys = ['source.url', 'rights.evidence', 'rights.licence', 'cover.licence']

function frontmatterLinks({frontmatter, keys}: Edition): Link[] {
  if (!frontmatter) return []
  const values: Record<string, string | undefined> = {
    'source.url': frontmatter.source?.url,
    'rights.evidence': frontmatter.rights?.evidence,
    'rights.licence': frontmatter.rights?.licence,
    'cover.licence': frontmatter.cover?.licence
  }
  return addressKeys.flatMap((key) => {
    const url = values[key]
    const place = keys.get(key)
    if (!url || !place || !/^https?:\/\//i.test(url)) return []
    return [{url, text: url, kind: 'frontmatter' as const, place}]
  })
}

/** Whether an address is on the web, and not a place of this site or a mail address. */
export function isWebAddress(url: string): boolean {
  return /^https?:\/\//i.test(url) && URL.canParse(url)
}
