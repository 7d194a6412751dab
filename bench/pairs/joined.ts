import type {Language} from '@collate/articles'

const paragraph = /^(?![#>|\-!`<*\d])[^\n]{20,}$/

/** An edition with two neighbouring paragraphs as one: one source for each place where that can be. */
export function joinedSources(source: string, language: Language): string[] {
  const body = source.indexOf('\n---\n', 4) + 5
  const blocks = source.slice(body).split('\n\n')
  const gap = language === 'en' ? ' ' : ''
  return blocks.slice(1).flatMap((block, index) => {
    const before = blocks[index]!
    if (!paragraph.test(before.trim()) || !paragraph.test(block.trim())) return []
    const joined = `${before.trimEnd()}${gap}${block.trimStart()}`
    return [source.slice(0, body) + blocks.toSpliced(index, 2, joined).join('\n\n')]
  })
}
