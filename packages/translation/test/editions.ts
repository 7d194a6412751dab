import {parseEdition, type Edition, type Language} from '@collate/articles'
import {VFile} from 'vfile'
import {readGlossary, type EditionPair, type Glossary} from '@collate/translation'

/** Lines of the frontmatter that `editionOf` puts before a body. */
export const headLines = 8

/** An edition with a body and the least frontmatter; the Chinese one was made from the English one. */
export function editionOf(
  language: Language,
  body: string,
  {title, from = 'zh'}: {title?: string; from?: Language} = {}
): Edition {
  const name = title ?? (language === 'zh' ? '标题' : 'Title')
  const head = [
    `title: ${name}`,
    `summary: ${language === 'zh' ? '摘要' : 'Summary'}`,
    'published: 2026-03-02',
    'rights:',
    '  status: own',
    language === from ? `translation: {from: ${from === 'zh' ? 'en' : 'zh'}}` : 'tags: [test]'
  ]
  return parseEdition(
    new VFile({path: `articles/example/${language}.mdx`, value: `---\n${head.join('\n')}\n---\n${body}\n`})
  )
}

export function pairOf(zh: string, en: string, from: Language = 'zh'): EditionPair {
  return {zh: editionOf('zh', zh, {from}), en: editionOf('en', en, {from})}
}

export function glossaryOf(csv: string): Glossary {
  return readGlossary(new VFile({path: 'glossary.csv', value: csv}))
}
