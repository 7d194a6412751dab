import type {DefaultTreeAdapterTypes as Tree} from 'parse5'
import type {MenuEntry} from '@collate/publication'
import type {BuiltSite, Pass} from './finish-pages.ts'

/** Fail the build where a link of the menu leads to no page of the site, or to no place on it. */
export function checkMenu(menu: readonly MenuEntry[] = []): (site: BuiltSite) => Pass<string[]> {
  const hrefs = menu.map(({href}) => href).filter((href) => href.startsWith('/'))
  return ({files, logger}) => {
    const there = new Set(files)
    const links = hrefs.map((href) => ({href, ...readTarget(href, there)}))
    const found = new Set<string>()
    return {
      read: ({file, document}) =>
        links
          .filter(({file: target, id}) => target === file && (id === '' || hasId(document, id)))
          .map(({href}) => href),
      take(_place, seen) {
        for (const href of seen) found.add(href)
      },
      end() {
        const broken = links.filter(
          ({href, file}) => !found.has(href) && (file === undefined || file.endsWith('.html'))
        )
        for (const {href} of broken)
          logger.error(`Unexpected link \`${href}\` in \`site.menu\`, expected a page of the site`)
        if (broken.length > 0) throw new Error(`${broken.length} links of the menu lead nowhere`)
      }
    }
  }
}

/** The file that a link leads to, where there is one, and the place in it. */
function readTarget(href: string, files: ReadonlySet<string>): {file: string | undefined; id: string} {
  const {pathname, hash} = new URL(href, 'https://site.invalid')
  const path = decode(pathname).slice(1)
  const file = [path, `${path.replace(/\/?$/, '/')}index.html`, 'index.html'].find(
    (name, index) => files.has(name) && (index < 2 || path === '')
  )
  return {file, id: decode(hash.slice(1))}
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

function hasId(node: Tree.ParentNode, id: string): boolean {
  return node.childNodes.some(
    (child) =>
      'tagName' in child &&
      (child.attrs.some(({name, value}) => name === 'id' && value === id) || hasId(child, id))
  )
}
