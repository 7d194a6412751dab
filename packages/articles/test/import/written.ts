import {parseEdition, type Edition} from '@collate/articles'
import {importArticle, type ImportedArticle, type ImportOptions} from '@collate/articles/import'
import remarkSafeMdx from 'remark-safe-mdx'
import {VFile} from 'vfile'

const options: ImportOptions = {
  today: '2026-11-27',
  cleanUrl: (url) => url.replace(/\?utm_.*$/, ''),
  findSource: (url) =>
    url === 'https://tea.example/houses'
      ? {publisher: 'Tea Board', language: 'en', published: '2025-11-03'}
      : undefined
}

export function importText(text: string | Uint8Array, more: Partial<ImportOptions> = {}): ImportedArticle {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text
  return importArticle(bytes, {...options, ...more})
}

/** What an import wrote, taken through the gate. */
export function readImported({language, text}: ImportedArticle): Edition {
  const edition = parseEdition(new VFile({path: `articles/imported/${language}.mdx`, value: text}))
  if (edition.tree) remarkSafeMdx({failOn: 'never'})(edition.tree, edition.file)
  return edition
}

/** The body of what an import wrote. */
export function bodyOf({text}: ImportedArticle): string {
  return text.slice(text.indexOf('\n---\n', 4) + 6)
}
