import {readFile} from 'node:fs/promises'
import type {Code} from 'mdast'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import type {Language} from '../src/language.ts'

/** A text on the page of a rule, and the messages that it must give. */
export type Example = {language: Language; input: string; output: string[]}

/**
 * Read the examples of a page.
 *
 * A block `mdx zh` or `mdx en` without a `text` block behind it must give no
 * message.
 */
export async function readExamples(page: URL): Promise<Example[]> {
  const {children} = unified()
    .use(remarkParse)
    .parse(await readFile(page, 'utf8'))
  const blocks = children.filter((node): node is Code => node.type === 'code')
  return blocks.flatMap((block, index) => {
    if (block.lang !== 'mdx') return []
    const next = blocks[index + 1]
    const output = next?.lang === 'text' ? next.value.split('\n') : []
    return [{language: block.meta === 'zh' ? 'zh' : 'en', input: block.value, output}]
  })
}
