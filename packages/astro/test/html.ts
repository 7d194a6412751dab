import {readFileSync, readdirSync} from 'node:fs'
import {parse, type DefaultTreeAdapterTypes as Tree} from 'parse5'
import type {Built} from './site.ts'

/** A built page; it is parsed when somebody asks for its elements. */
export type HtmlPage = {path: string; source: string; readonly elements: Tree.Element[]}

/** All pages of a built site; `path` is the address. */
export function readPages({directory}: Built): HtmlPage[] {
  return readFiles(directory)
    .filter((file) => file.endsWith('.html'))
    .map((file) => {
      const source = readFileSync(`${directory}/${file}`, 'utf8')
      let elements: Tree.Element[] | undefined
      return {
        path: `/${file.replace(/index\.html$/, '')}`,
        source,
        get elements() {
          return (elements ??= elementsOf(parse(source)))
        }
      }
    })
}

/** Files of a folder, relative to it. */
export function readFiles(directory: string): string[] {
  return readdirSync(directory, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath.slice(directory.length)}/${entry.name}`.replace(/^\/+/, ''))
}

export function elementsOf(node: Tree.ParentNode): Tree.Element[] {
  return node.childNodes.flatMap((child) => ('tagName' in child ? [child, ...elementsOf(child)] : []))
}

export function attribute(element: Tree.Element, name: string): string | undefined {
  return element.attrs.find((d) => d.name === name)?.value
}

export function textOf(node: Tree.Node): string {
  if ('value' in node) return node.value
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : ''
}

/** The `lang` that holds for an element. */
export function languageOf(element: Tree.Element): string {
  const own = attribute(element, 'lang')
  if (own !== undefined) return own
  const parent = element.parentNode
  return parent && 'tagName' in parent ? languageOf(parent) : ''
}
