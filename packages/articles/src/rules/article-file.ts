/**
 * Check that a file is one that may stand there, and begins and ends its lines
 * the way every program reads alike.
 *
 * See `article-file.md` for examples; they are also the tests.
 */
import {placesOf} from '@collate/visible-text/place'
import type {Localized} from '@collate/findings/language'
import {sourceLayout} from 'remark-safe-mdx/source'
import type {FolderEntry} from '../content/effects.ts'
import type {Fault} from '@collate/findings'

/** Where something was found that does not belong. */
export type Misplaced = 'root' | 'articles' | 'article' | 'empty' | 'reserved'

export const articleFile = {
  id: 'article-file',

  /** Check the characters that decide where frontmatter begins and ends. */
  check(source: string): Fault | undefined {
    const at = source.startsWith('\uFEFF') ? 0 : source.indexOf('\r')
    if (at === 0 && source.startsWith('\uFEFF'))
      return character(source, 0, 'U+FEFF', '---', byteOrderMarkNote)
    if (at >= 0) return character(source, at, 'CR', 'LF', carriageReturnNote)
    if (sourceLayout(source)) return
    return source.startsWith('---\n') ? unclosed(source) : notBegun(source)
  },

  /** Check an entry that discovery has no use for. */
  entry(entry: FolderEntry, where: Misplaced): Fault {
    const {expected, note} = places[where]
    return {
      reason: `Unexpected ${kinds[entry.kind]} \`${printable(entry.name)}\`, expected ${expected}`,
      claim: entry.name,
      actual: printable(entry.name),
      expected: [expected.replaceAll('`', '')],
      note: entry.kind === 'link' ? linkNote : note
    }
  },

  /** Check `content/package.json`: tolerated, since nothing here reads it, but others might. */
  package(text: string): Fault | undefined {
    const key = unknownKey(text)
    if (key === undefined) return
    return {
      reason: `Unexpected \`${printable(key)}\`, expected only the keys \`name\`, \`private\` and \`version\``,
      claim: key,
      actual: printable(key),
      expected: ['name', 'private', 'version'],
      note: {
        zh: '内容目录里用不着 `package.json`；除这三个以外的键可以让工具运行代码。',
        en: 'Nothing needs a `package.json` in the content directory; any key but these three could make a tool run code.'
      }
    }
  }
}

/** The fault of bytes that are not UTF-8. */
export function notUtf8(source: string): Fault {
  const at = Math.max(0, source.indexOf('\uFFFD'))
  return character(source, at, 'bytes', 'UTF-8', {
    zh: '文件不是有效的 UTF-8。请用 UTF-8（无 BOM）重新保存。',
    en: 'The file is not valid UTF-8.  Save it again as UTF-8 without a byte order mark.'
  })
}

/**
 * The fault of a file or folder that the system does not open.
 *
 * @param code - of the error of the system: `EACCES`
 */
export function unreadable(code: string): Fault {
  return {
    reason: `Unexpected refusal of the system (\`${code}\`), expected a file or folder that can be read`,
    place: {line: 1, column: 1},
    claim: code,
    actual: code,
    note: {
      zh: '系统不允许读取，所以里面的内容没有检查。请修改权限，再检查一次。',
      en: 'The system does not let it be read, so nothing in it was checked.  Change its permissions and check again.'
    }
  }
}

function character(source: string, at: number, actual: string, expected: string, note: Localized): Fault {
  const place = placesOf(source).position(at, at + 1)
  return {
    reason: `Unexpected \`${actual}\`, expected \`${expected}\``,
    place,
    actual,
    expected: [expected],
    note
  }
}

function notBegun(source: string): Fault {
  const line = source.split('\n', 1)[0]!
  const actual = printable(line.slice(0, 40))
  return {
    reason: `Unexpected \`${actual}\`, expected \`---\` as the first line`,
    place: placesOf(source).position(0, line.length),
    actual,
    expected: ['---'],
    note: {
      zh: '文章的第一行必须恰好是 `---`，前面没有空行、空格或别的字符；接着是 YAML 头部，再以一行 `---` 结束。',
      en: 'The first line of an article is `---` and nothing else, with no blank line, space or other character before it; then come the YAML and another line `---`.'
    }
  }
}

/** The frontmatter is closed by something that programs disagree on, or not at all. */
function unclosed(source: string): Fault {
  const match = /\n((?:---|\+\+\+)[^\n]*)/.exec(source.slice(3))
  const start = match ? match.index + 4 : 0
  const end = start + (match?.[1]?.length ?? 3)
  const actual = printable(source.slice(start, Math.min(end, start + 40)))
  return {
    reason: match
      ? `Unexpected \`${actual}\`, expected \`---\` alone on its line`
      : 'Unexpected end of file, expected a line `---` after the frontmatter',
    place: placesOf(source).position(start, end),
    actual,
    expected: ['---'],
    note: {
      zh: '头部由恰好是 `---` 的一行结束；头部里不能有以 `---` 或 `+++` 开头的行，因为不同的程序会在不同的地方结束头部。',
      en: 'Frontmatter ends at a line that is exactly `---`, and no line in it begins with `---` or `+++`: programs differ in where they would end it.'
    }
  }
}

const packageTypes = new Map([
  ['name', 'string'],
  ['private', 'boolean'],
  ['version', 'string']
])

/** The first key that may not be there, or not with such a value; the whole text where it is not a plain object. */
function unknownKey(text: string): string | undefined {
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return text.trim().slice(0, 40)
    return Object.entries(value).find(([key, d]) => typeof d !== packageTypes.get(key))?.[0]
  } catch {
    return text.trim().slice(0, 40)
  }
}

/** File names are not ours: what they hold may not reach a terminal or a report as it is. */
function printable(text: string): string {
  return text.replace(/[\p{C}`]/gu, '\uFFFD')
}

const kinds = {file: 'file', directory: 'folder', link: 'symbolic link', other: 'special file'}

const byteOrderMarkNote = {
  zh: '文件以字节顺序标记（BOM）开头，有的程序会因此看不到头部。请用“UTF-8（无 BOM）”重新保存。',
  en: 'The file begins with a byte order mark, and some programs then miss the frontmatter.  Save it as UTF-8 without BOM.'
}

const carriageReturnNote = {
  zh: '文件里有回车符（CR）。有的程序把它当作换行，有的不当，藏在里面的内容会被漏检。请改成 LF 换行：编辑器右下角选择 “LF”，或运行 `sed -i "s/\\r$//" 文件`。',
  en: 'There is a carriage return (CR) in the file.  Programs differ in whether it ends a line, so text can hide behind it.  Use LF line endings: choose “LF” in your editor’s status bar, or run `sed -i "s/\\r$//" FILE`.'
}

const linkNote = {
  zh: '内容目录里不能有符号链接：它可以指向目录之外的文件。',
  en: 'There are no symbolic links in the content directory: one could point at a file outside it.'
}

const places: Record<Misplaced, {expected: string; note: Localized}> = {
  root: {
    expected: '`articles/`, `glossary.csv`, `links.json`, `redirects.csv` or `package.json`',
    note: {
      zh: '内容目录里只有 `articles/`、`glossary.csv`、`links.json`、`redirects.csv` 和 `package.json`；别的文件（例如工具的配置）可能被执行。',
      en: 'The content directory holds `articles/`, `glossary.csv`, `links.json`, `redirects.csv` and `package.json`; other files, such as settings of tools, could be run.'
    }
  },
  articles: {
    expected: 'a folder named in lower case, such as `cloud-native-2025`',
    note: {
      zh: '`articles/` 里每篇文章一个文件夹，名称只用小写字母、数字和连字符。',
      en: '`articles/` holds one folder for each article, named with lower-case letters, digits and hyphens.'
    }
  },
  article: {
    expected: '`zh.mdx`, `en.mdx`, `translation.lock.json` or a picture',
    note: {
      zh: '文章文件夹里只有 `zh.mdx`、`en.mdx`、`translation.lock.json` 和图片（`.png .jpg .jpeg .webp .avif`，名称只用小写字母、数字和连字符），没有子文件夹。',
      en: 'The folder of an article holds `zh.mdx`, `en.mdx`, `translation.lock.json` and pictures (`.png .jpg .jpeg .webp .avif`, named with lower-case letters, digits and hyphens), and no folders.'
    }
  },
  reserved: {
    expected: 'a name that no page of the site has',
    note: {
      zh: '站点在每种语言之下有同名的页面，文章会占了它的地址。请换一个名称。',
      en: 'The site has a page of that name below each language, and the article would take its address.  Choose another name.'
    }
  },
  empty: {
    expected: '`zh.mdx` or `en.mdx` in it',
    note: {
      zh: '文章文件夹里至少要有一个语言版本。',
      en: 'The folder of an article holds at least one edition.'
    }
  }
}
