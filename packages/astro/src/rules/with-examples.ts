import type {RootContent} from 'mdast'

/**
 * Put the examples of a page where they belong in what was written of it in
 * another language.
 *
 * Reasoning: examples are tests, so they stand in one file only.
 *
 * @param blocks - of the translation: it leaves out every block of code
 * @param page - of the page itself
 * @param file - of the translation, for the message
 * @throws where a block of one has no pair in the other
 */
export function withExamples(
  blocks: readonly RootContent[],
  page: readonly RootContent[],
  file: string
): RootContent[] {
  const own = blocks.values()
  const all = page.map((block) => {
    if (block.type === 'code') return block
    const {value: pair} = own.next()
    if (pair?.type === block.type) return pair
    throw new Error(`${file}: Unexpected \`${pair?.type ?? 'end'}\`, expected \`${block.type}\``)
  })
  const more = own.next().value
  if (more) throw new Error(`${file}: Unexpected \`${more.type}\`, expected the end`)
  return all
}
