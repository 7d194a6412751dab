import type {Frontmatter} from '@collate/articles'
import {formatDate} from '../texts/format.ts'
import {textsIn, type Language} from '../texts/text.ts'

/** What a citation of an article needs. */
type Cited = {frontmatter: Frontmatter; language: Language; url: string; accessed: string}

/**
 * How to cite an article.
 *
 * @param cited - `accessed` is `YYYY-MM-DD`
 * @returns one citation a style, by its name
 */
export function citationsOf(cited: Cited): Array<{style: string; text: string}> {
  return [
    {style: 'GB/T 7714—2015', text: chineseStandard(cited)},
    {style: 'APA 7', text: apa(cited)}
  ]
}

function chineseStandard({frontmatter, language, url, accessed}: Cited): string {
  const {title, published, source, translator} = frontmatter
  const {name} = textsIn(language)
  const author = source?.author ?? name
  const translated = translator ? `. ${translator.join(', ')}${language === 'zh' ? ', 译' : ', trans'}` : ''
  return `${author}. ${title}[EB/OL]${translated}. ${name}, (${published})[${accessed}]. ${url}.`
}

function apa({frontmatter, language, url}: Cited): string {
  const {title, published, source, translator} = frontmatter
  const {name} = textsIn(language)
  const author = source?.author ?? name
  const translated = translator ? ` (${translator.join(', ')}, Trans.)` : ''
  return `${author}. (${formatDate(published, language)}). ${title}${translated}. ${name}. ${url}`
}
