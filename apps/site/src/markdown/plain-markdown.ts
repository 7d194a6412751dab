import type {Edition} from '@collate/articles'
import type {RootContent} from 'mdast'
import {plainTree} from './plain-tree.ts'
import {lineOf, writeMarkdown} from './write-markdown.ts'

/** An edition as plain Markdown: its title, its summary, and its body without components. */
export function plainMarkdown({language, frontmatter, tree}: Edition): string {
  const {title, summary} = frontmatter ?? {}
  const head: RootContent[] = [
    ...(title === undefined ? [] : [{type: 'heading', depth: 1, children: [lineOf(title)]} as const]),
    ...(summary === undefined ? [] : [{type: 'paragraph', children: [lineOf(summary)]} as const])
  ]
  const body = tree ? plainTree(tree, language).children : []
  return writeMarkdown({type: 'root', children: [...head, ...body]})
}
