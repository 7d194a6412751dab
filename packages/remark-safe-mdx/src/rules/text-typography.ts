/**
 * Check what a reader would stumble over: marks that show, brackets that do not
 * pair, half-width punctuation between ideographs, a second title, and what a
 * file does not do alike everywhere.
 *
 * See `text-typography.md` for examples; they are also the tests.
 */
import type {Localized} from '@collate/findings/language'
import {visibleText, type VisibleText} from '@collate/visible-text'
import type {Heading, Nodes, Text} from 'mdast'
import {sentenceMark} from '../address.ts'
import {findLooseBrackets} from '../text/brackets.ts'
import {findInconsistencies, type Inconsistency} from '../text/consistency.ts'
import {runningText} from '../text/running-text.ts'
import type {Fault} from '@collate/findings'
import {quoted, type NodeContext, type NodeRule} from '../rule.ts'

export const textTypography: NodeRule = {
  id: 'text-typography',
  types: ['root', 'heading', 'paragraph', 'tableCell', 'text'],
  check(node, _parents, context) {
    if (node.type === 'root') return checkConsistency(node, context)
    if (node.type === 'text') return /\*\*|~~/.test(node.value) ? checkMarks(node, context) : []
    const faults = node.type === 'heading' && node.depth === 1 ? [titleFault(node)] : []
    if (context.language === 'zh') {
      const visible = visibleText(node, context.source, isProtected)
      faults.push(...checkBrackets(visible, context), ...checkWidth(visible, context))
    }
    return faults
  }
}

/** Code, words in another language, and addresses shown as they are, unless they have taken a part of the sentence. */
function isProtected(node: Nodes): boolean {
  if (node.type === 'inlineCode') return true
  if (node.type === 'mdxJsxTextElement') return node.name === 'span'
  if (node.type !== 'link') return false
  const [child] = node.children
  if (child?.type !== 'text' || !/^(?:https?:|www\.|\S+@)/.test(child.value)) return false
  return !sentenceMark.test(child.value)
}

function titleFault(node: Heading): Fault {
  return {
    severity: 'warning',
    reason: 'Unexpected heading of level 1, expected `##`',
    place: node.position,
    expected: ['##'],
    note: {
      zh: '网页的标题来自头部的 `title`，正文的标题从第二级（`##`）开始。',
      en: 'The page takes its title from `title` in the frontmatter; headings of the text begin at level 2 (`##`).'
    }
  }
}

/** Emphasis that did not come about. */
function checkMarks(node: Text, context: NodeContext): Fault[] {
  const visible = visibleText(node, context.source)
  for (const {index} of visible.text.matchAll(/\*\*|~~/g)) {
    const actual = context.source.slice(visible.startOffset(index), visible.endOffset(index + 2))
    const expected = actual.replace(/./g, '\\$&')
    if (actual.length === 2) return [fault(visible, context, index, index + 2, actual, [expected], markNote)]
  }
  return []
}

function checkBrackets(visible: VisibleText, context: NodeContext): Fault[] {
  return findLooseBrackets(visible.text).map(({start, end, actual, expected}) =>
    fault(visible, context, start, end, actual, expected, expected.length > 0 ? mixedNote : looseNote)
  )
}

/** The first in a block: where there is one, there are many. */
function checkWidth(visible: VisibleText, context: NodeContext): Fault[] {
  for (const {index} of visible.text.matchAll(halfWidth)) {
    const mark = visible.text[index + 1]!
    if (isInTitle(visible.text, index)) continue
    return [fault(visible, context, index + 1, index + 2, mark, [fullWidth[mark]!], widthNote)]
  }
  return []
}

/** Each habit that a file departs from, once. */
function checkConsistency(tree: Nodes, context: NodeContext): Fault[] {
  const {text, find} = runningText(tree, isProtected)
  return findInconsistencies(text, context.language).flatMap(({start, end, actual, expected, what}) => {
    const [first, last] = [find(start), find(end - 1)]
    if (!first || !last) return []
    const from = visibleText(first.node, context.source).startOffset(first.offset)
    const to = visibleText(last.node, context.source).endOffset(last.offset + 1)
    return [
      {
        severity: 'warning' as const,
        reason: `Unexpected \`${quoted(actual)}\`, expected \`${quoted(expected)}\` as elsewhere in this file`,
        place: context.places.position(from, to),
        claim: text.slice(Math.max(0, start - 10), end + 10),
        actual,
        expected: [expected],
        note: habitNotes[what]
      }
    ]
  })
}

const halfWidth =
  /\p{Script=Han}[,;:?!](?=\s?\p{Script=Han}|$)|\p{Script=Han}\.(?=\s?\p{Script=Han}|\s{0,9}$)/gu
const fullWidth: Record<string, string> = {',': '，', ';': '；', ':': '：', '?': '？', '!': '！', '.': '。'}

/** A title is written as its author writes it. */
function isInTitle(text: string, at: number): boolean {
  const ahead = text.slice(Math.max(0, at - 100), at)
  return ahead.lastIndexOf('《') > ahead.lastIndexOf('》')
}

function fault(
  visible: VisibleText,
  {places}: NodeContext,
  start: number,
  end: number,
  actual: string,
  expected: string[],
  note: Localized
): Fault {
  const wanted = expected.length > 0 ? expected.map((d) => `\`${quoted(d)}\``).join(' or ') : 'its pair'
  return {
    severity: 'warning',
    reason: `Unexpected \`${quoted(actual)}\`, expected ${wanted}`,
    place: places.position(visible.startOffset(start), visible.endOffset(end)),
    claim: visible.text.slice(Math.max(0, start - 10), end + 10),
    actual,
    expected,
    note
  }
}

const markNote = {
  zh: '这里的标记会原样显示给读者，没有成为强调。标记里侧不能有空格；作为普通字符请写成 `\\*\\*` 或 `\\~\\~`。',
  en: 'Readers see these marks as they are: they did not become emphasis.  No space may stand inside them; as plain characters write `\\*\\*` or `\\~\\~`.'
}

const looseNote = {
  zh: '这个括号或引号没有配对。',
  en: 'This bracket or quotation mark has no pair.'
}

const mixedNote = {
  zh: '这对括号一个是全角，一个是半角。',
  en: 'One of these brackets is full width, the other half width.'
}

const widthNote = {
  zh: '中文句子里用全角标点。',
  en: 'A Chinese sentence has full-width punctuation.'
}

const habitNotes: Record<Inconsistency['what'], Localized> = {
  brackets: {
    zh: '这篇文章别处的括号用的是另一种宽度。哪一种都可以，但要统一。',
    en: 'Elsewhere in this article brackets have the other width.  Either is fine; use one.'
  },
  quotes: {
    zh: '这篇文章别处用的是另一种引号。请统一。',
    en: 'Elsewhere in this article quotations have other marks.  Use one kind.'
  },
  space: {
    zh: '中文与西文之间加不加空格，这篇文章里不一致。哪一种都可以，但要统一。',
    en: 'Elsewhere in this article Chinese and Latin letters stand otherwise, with or without a space.  Either is fine; do one.'
  }
}
