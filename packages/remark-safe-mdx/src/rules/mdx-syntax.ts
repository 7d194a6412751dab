/**
 * Say what is wrong with the syntax of an article, where it cannot be parsed
 * and where a part of it would not be shown.
 *
 * See `mdx-syntax.md` for examples; they are also the tests.
 */
import {placesOf, type Places} from '@collate/visible-text/place'
import type {Localized} from '@collate/findings/language'
import type {VFileMessage} from 'vfile-message'
import {findMergeConflicts} from '../source/conflicts.ts'
import type {Fault} from '@collate/findings'
import {quoted, type NodeRule} from '../rule.ts'
import {findExcessCells} from '../text/excess-cells.ts'

/** What a mistake looks like, and how to say it. */
type Mistake = {
  reason: RegExp
  /** Source offsets of the mistake, from where the parser stopped. */
  span(source: string, at: number): {start: number; end: number} | undefined
  /** What should be there; `NAME` stands for that of the tag. */
  expected: string
  note: Localized
}

export const mdxSyntax = {
  id: 'mdx-syntax',
  types: ['table'],
  check: findExcessCells,

  /**
   * Say in the words of a writer what the parser says in the words of a parser.
   *
   * @param error - what the parser threw
   * @param source - the whole file
   */
  explain,

  /**
   * Say of each conflict that a merge has left what it is.
   *
   * @param source - the whole file
   */
  conflicts
} satisfies NodeRule & {
  explain(error: VFileMessage, source: string): Fault
  conflicts(source: string): Fault[]
}

function conflicts(source: string): Fault[] {
  const found = findMergeConflicts(source)
  const places = found.length > 0 ? placesOf(source) : undefined
  return found.map(({start, end}) => {
    const actual = source.slice(start, end)
    return {
      reason: `Unexpected conflict markers from \`${quoted(actual)}\` on, expected one of the two versions`,
      place: places!.position(start, end),
      actual,
      note: {
        zh: '合并时的冲突还没有解决：两个版本都留在文件里，由 `<<<<<<<`、`=======` 和 `>>>>>>>` 三行标出。请选定一个版本，并删掉这些标记行；在此之前整篇文章都无法检查。',
        en: 'A merge left both versions of these lines, set apart by the lines `<<<<<<<`, `=======` and `>>>>>>>`.  Keep one of them and delete the marker lines; until then nothing in this article can be checked.'
      }
    }
  })
}

function explain(error: VFileMessage, source: string): Fault {
  const places = placesOf(source)
  const at = offsetOf(error, places) ?? 0

  for (const mistake of mistakes) {
    const span = mistake.reason.test(error.reason) && mistake.span(source, at)
    if (!span) continue
    const actual = source.slice(span.start, span.end)
    const name = /^<\/?([^\s>]*)/.exec(actual)?.[1] || '…'
    const expected = mistake.expected.replaceAll('NAME', name)
    return {
      reason: `Unexpected \`${quoted(actual)}\`, expected \`${quoted(expected)}\``,
      place: places.position(span.start, span.end),
      actual,
      expected: [expected],
      note: mistake.note
    }
  }

  return {
    reason: error.reason.split(' (note: ', 1)[0]!.replace(/\.$/, ''),
    place: error.place ?? places.position(at, Math.min(at + 1, source.length)),
    claim: error.reason,
    note: {
      zh: '这里不合 MDX 的语法，因此整篇文章无法检查。尖括号和花括号在 MDX 里有特殊含义，作为普通字符请写成 `\\<` 和 `\\{`。',
      en: 'This is not MDX, so the article cannot be checked.  Angle brackets and braces have a meaning in MDX; as plain characters write `\\<` and `\\{`.'
    }
  }
}

const mistakes: Mistake[] = [
  {
    reason: /before name/,
    span: (source, at) => (source.startsWith('<!--', at - 1) ? {start: at - 1, end: at + 3} : undefined),
    expected: '{/* … */}',
    note: {
      zh: 'MDX 里没有 HTML 注释，注释请写成 `{/* … */}`。',
      en: 'MDX has no HTML comments: write a comment as `{/* … */}`.'
    }
  },
  {
    reason:
      /in (?:name|local name)|before local name|after (?:member )?name|before attribute name|in attribute name/,
    span: (source, at) => matchBefore(source, at, /<(?:[a-z][a-z\d+.-]*:|[^\s<>@]*@)[^\s<>]*>?/iy),
    expected: '[text](url)',
    note: {
      zh: '尖括号里的网址或邮箱在 MDX 里会被当作标签。请写成 `[文字](网址)`，或者去掉尖括号。',
      en: 'MDX takes an address in angle brackets for a tag: write `[text](url)`, or leave the brackets out.'
    }
  },
  {
    reason: /before name/,
    span: (source, at) => (source[at - 1] === '<' ? {start: at - 1, end: at} : undefined),
    expected: '\\<',
    note: {
      zh: '`<` 在 MDX 里是标签的开头；作为普通字符（例如“小于”）请写成 `\\<`。',
      en: '`<` begins a tag in MDX; as a plain character (“less than”) write `\\<`.'
    }
  },
  {
    reason: /end of file in expression|lazy line in expression/,
    span: openBrace,
    expected: '\\{',
    note: {
      zh: '`{` 没有对应的 `}`。作为普通字符请写成 `\\{`；注释请写成 `{/* … */}`。',
      en: '`{` has no `}`.  As a plain character write `\\{`; a comment is `{/* … */}`.'
    }
  },
  {
    reason: /before attribute value/,
    span: (source, at) => matchBefore(source, at, /=[^\s>]*/y, '='),
    expected: '="…"',
    note: {
      zh: '属性的值要写在引号里：`名称="值"`。',
      en: 'The value of an attribute stands in quotes: `name="value"`.'
    }
  },
  {
    reason: /^Expected a closing tag/,
    span: (source, at) => matchBefore(source, at, /<[^\s>]*>?/y),
    expected: '</NAME>',
    note: {
      zh: '这个标签没有结束。请补上对应的结束标签；没有内容的标签写成 `<名称 />`。作为普通字符的 `<` 请写成 `\\<`。',
      en: 'This tag is never closed.  Add its closing tag; a tag without content is written `<name />`.  A plain `<` is written `\\<`.'
    }
  },
  {
    reason: /closing (?:tag|slash)|^Expected the closing tag/,
    span: (source, at) => matchBefore(source, at, /<[^>\n]*>?/y),
    expected: '<NAME>…</NAME>',
    note: {
      zh: '开始标签和结束标签要成对，并且在同一个段落、列表项或引用里。',
      en: 'A tag and its closing tag come in pairs, inside the same paragraph, list item or quotation.'
    }
  }
]

function offsetOf(error: VFileMessage, places: Places): number | undefined {
  const point = error.place && ('start' in error.place ? error.place.start : error.place)
  if (point?.offset !== undefined && !error.reason.startsWith('Expected')) return point.offset
  // What is never closed has its own place in the words of the message.
  const [, line, column] = /\((\d{1,7}):(\d{1,7})-/.exec(error.reason) ?? []
  if (line && column) return places.offset(Number(line), Number(column))
  return point && places.offset(point.line, point.column)
}

/** The nearest `opening` at or before an offset, and what follows it that matches. */
function matchBefore(source: string, at: number, pattern: RegExp, opening = '<') {
  const start = source.lastIndexOf(opening, at)
  if (start < 0) return
  pattern.lastIndex = start
  const match = pattern.exec(source)
  return match ? {start, end: start + match[0].length} : undefined
}

/** The brace that is still open where the parser gave up. */
function openBrace(source: string, at: number): {start: number; end: number} | undefined {
  let depth = 0
  for (let index = Math.min(at, source.length) - 1; index >= 0; index--) {
    if (source[index] === '}') depth++
    else if (source[index] === '{' && depth-- === 0) return {start: index, end: index + 1}
  }
  return
}
