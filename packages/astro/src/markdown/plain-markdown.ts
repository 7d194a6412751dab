import type {Edition, Frontmatter} from '@collate/articles'
import type {RootContent} from 'mdast'
import {formatDate} from '../texts/format.ts'
import {textsIn, type Language} from '../texts/text.ts'
import {plainTree} from './plain-tree.ts'
import {lineOf, writeMarkdown} from './write-markdown.ts'

/** An edition as plain Markdown: its title, its summary, its body without components, and its corrections. */
export function plainMarkdown({language, frontmatter, tree}: Edition): string {
  const {title, summary} = frontmatter ?? {}
  const head: RootContent[] = []
  if (title !== undefined) head.push({type: 'heading', depth: 1, children: [lineOf(title)]})
  if (summary !== undefined) head.push({type: 'paragraph', children: [lineOf(summary)]})
  const body = tree ? plainTree(tree, language).children : []
  const corrected = correctionsIn(frontmatter?.corrections ?? [], language)
  return writeMarkdown({type: 'root', children: [...head, ...body, ...corrected]})
}

function correctionsIn(
  corrections: NonNullable<Frontmatter['corrections']>,
  language: Language
): RootContent[] {
  if (corrections.length === 0) return []
  const {corrections: heading, colon, clauseSeparator, wasBefore, isNow} = textsIn(language)
  const lines = corrections.map(({date, what, was, now}) => {
    const words = [what, was && `${wasBefore}${colon}${was}`, now && `${isNow}${colon}${now}`]
    return `${formatDate(date, language)}${colon}${words.filter(Boolean).join(clauseSeparator)}`
  })
  return [
    {type: 'heading', depth: 2, children: [lineOf(heading)]},
    {
      type: 'list',
      spread: false,
      children: lines.map((line) => ({
        type: 'listItem',
        spread: false,
        children: [{type: 'paragraph', children: [lineOf(line)]}]
      }))
    }
  ]
}
