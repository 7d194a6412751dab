import type {DefaultTreeAdapterTypes as Tree} from 'parse5'

/**
 * What of the checked numbers of a page leads nowhere: a number without its
 * entry, an entry without its number.
 *
 * A page with a printed list holds both; other pages name neither.
 *
 * @returns one line a fault
 */
export function scanFacts(document: Tree.Document): string[] {
  const numbers = new Set<string>()
  const ids = new Set<string>()
  const backs = new Set<string>()
  walk(document)
  if (!ids.has('statistics')) return []
  const entries = [...ids].filter((id) => id.startsWith('n-'))
  return [
    ...entries
      .filter((id) => !numbers.has(id))
      .map((id) => `entry \`${id}\` without a number that leads to it`),
    ...[...numbers]
      .filter((id) => !ids.has(id))
      .map((id) => `number that leads to \`${id}\`, which is no entry`),
    ...[...backs].filter((id) => !ids.has(id)).map((id) => `way back to \`${id}\`, which is no number`)
  ]

  function walk(node: Tree.ParentNode): void {
    for (const child of node.childNodes) {
      if (!('tagName' in child)) continue
      const read = (name: string) => child.attrs.find((attribute) => attribute.name === name)?.value ?? ''
      if (read('id')) ids.add(read('id'))
      const target = /^#(?<id>(?:(?:zh|en)-)?[nr]-.+)$/.exec(read('href'))?.groups?.id
      if (target && read('class').split(' ').includes('stat')) numbers.add(target)
      else if (target && !target.startsWith('n-')) backs.add(target)
      walk(child)
    }
  }
}
