import {reportFault} from '@collate/findings'
import {createSentenceReader} from '@collate/findings/sentence'
import {checkText} from 'remark-safe-mdx/text'
import {parseMdx, reportConflicts} from 'remark-safe-mdx/syntax'
import {sourceLayout} from 'remark-safe-mdx/source'
import type {VFile} from 'vfile'
import type {Edition, Language} from './article.ts'
import {readBlocks} from './blocks/read-blocks.ts'
import {readHead} from './frontmatter/read-head.ts'
import type {SourceSpan} from './frontmatter/read-frontmatter.ts'
import {articleFile, notUtf8} from './rules/article-file.ts'
import {articleLimit, maximumSize} from './rules/article-limit.ts'
import {articlesFamily} from './edition-rule.ts'

/**
 * Parse one language of an article, as data.
 *
 * Reports what cannot be read (`article-file`, `article-limit`,
 * `article-frontmatter`, `mdx-syntax`) and sets `file.data.article`, which other
 * rules go by; nothing is thrown for what a text may hold.
 *
 * @param file - its path ends in `<slug>/<language>.mdx`
 */
export function parseEdition(file: VFile): Edition {
  const source = decode(file)
  const language: Language = file.stem === 'zh' ? 'zh' : 'en'
  const edition: Edition = {
    slug: file.dirname?.split('/').at(-1) ?? '',
    language,
    path: file.path,
    file,
    keys: new Map(),
    bodyStart: 0,
    blocks: []
  }
  describe(edition, new Map())

  // Anywhere in the file, the first line and the frontmatter included.
  if (file.messages.length > 0 || reportConflicts(file)) return edition
  for (const rule of [articleFile, articleLimit]) {
    const fault = rule.check(source)
    if (fault) reportFault(file, rule.id, fault, articlesFamily)
  }

  const layout = sourceLayout(source)
  if (!layout || file.messages.length > 0) return edition
  edition.bodyStart = layout.bodyStart
  const keys = readHead(edition, layout.frontmatter)
  describe(edition, keys)
  const tree = parseMdx(file, layout.bodyStart)
  const crowd = tree && articleLimit.checkTree(tree)
  if (crowd) reportFault(file, articleLimit.id, crowd, articlesFamily)
  if (tree && !crowd) {
    edition.tree = tree
    file.data.sentenceAt = createSentenceReader(tree, source)
    edition.blocks = readBlocks(tree, source)
  } else {
    // With a tree, the gate looks at the characters.
    checkText(file, undefined)
  }
  return edition
}

/** Read bytes as they are: no byte order mark is dropped, nothing invalid passes. */
function decode(file: VFile): string {
  if (typeof file.value === 'object') {
    const bytes = file.value
    file.value = new TextDecoder('utf-8', {ignoreBOM: true}).decode(bytes)
    if (!isUtf8(bytes)) {
      // Cut in the middle of a character, a file is too large first.
      if (bytes.length > maximumSize)
        reportFault(file, articleLimit.id, articleLimit.check(file.value)!, articlesFamily)
      else reportFault(file, articleFile.id, notUtf8(file.value), articlesFamily)
    }
  }
  return String(file)
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', {fatal: true}).decode(bytes)
    return true
  } catch {
    return false
  }
}

/** Tell rules of other packages what they need to know of the article. */
function describe(edition: Edition, keys: Map<string, SourceSpan>): void {
  const {language, frontmatter = {}, bodyStart} = edition
  edition.file.data.article = {language, frontmatter, keys, bodyStart}
}
