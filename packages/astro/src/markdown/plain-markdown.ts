import type {Edition} from '@collate/articles'
import type {RootContent} from 'mdast'
import {plainTree} from './plain-tree.ts'
import {lineOf, writeMarkdown} from './write-markdown.ts'

/** An edition as plain Markdown: its title, its summary, and its body without components. */
export function plainMarkdown({language, frontmatter, tree}: Edition): string {
  const {title, summary} = frontmatter ?? {}
  const head: RootContent[] = []
  if (title !== undefined) head.push({type: 'heading', depth: 1, children: [lineOf(title)]})
  if (summary !== undefined) head.push({type: 'paragraph', children: [lineOf(summary)]})
  const body = tree ? plainTree(tree, language).children : []
  return writeMarkdown({type: 'root', children: [...head, ...body]})
}
