/**
 * Check that a quotation says who speaks.
 *
 * See `article-quote.md` for examples; they are also the tests.
 */
import type {Localized} from '@collate/findings/language'
import type {Nodes} from 'mdast'
import type {Block, Edition} from '../article.ts'
import type {SourceSpan} from '../frontmatter/read-frontmatter.ts'
import type {EditionRule} from '../edition-rule.ts'
import {findQuotations} from '../quotation/find-quotations.ts'
import {sayings} from '../quotation/saying.ts'
import type {Fault} from '@collate/findings'

/** Shorter ones are words held up, not speech. */
const fewestHan = 10
const fewestWords = 6

export const articleQuote: EditionRule = {
  id: 'article-quote',
  check(edition, {places}) {
    const faults: Fault[] = []
    const components = quoteComponents(edition.tree)
    let before = ''

    for (const block of edition.blocks) {
      if (block.kind !== 'paragraph' && block.kind !== 'listItem' && block.kind !== 'heading') continue
      const {text, outer, quotations} = readBlock(block)
      for (const span of quotations) {
        if (isInComponent(components, block, span)) continue
        const found = checkQuotation(edition, span, text, outer, before)
        if (found) faults.push({...found, place: placeOf(block, span)})
      }
      for (const span of marksOutside(block))
        faults.push({...outsideFault(text, span), place: placeOf(block, span)})
      before = outer
    }

    return faults

    function placeOf(block: Block, {start, end}: SourceSpan) {
      return places.position(block.text.startOffset(start), block.text.endOffset(end))
    }
  }
}

/** A text, its quotations, and what is left of it without them. */
function readBlock(block: Block): {text: string; outer: string; quotations: SourceSpan[]} {
  let text = block.text.text
  for (const {node, start, end} of block.text.nodes) {
    if (node.type === 'inlineCode') text = blank(text, start, end)
  }
  const quotations = findQuotations(text)
  let outer = text
  for (const {start, end} of quotations) outer = blank(outer, start + 1, end - 1)
  return {text, outer, quotations}
}

function blank(text: string, start: number, end: number): string {
  return text.slice(0, start) + '\uFFFC'.repeat(Math.max(0, end - start)) + text.slice(end)
}

function checkQuotation(
  {language}: Edition,
  {start, end}: SourceSpan,
  text: string,
  outer: string,
  before: string
): Fault | undefined {
  const quotation = text.slice(start, end)
  if (!isSpeech(quotation, text.slice(end, end + 12))) return
  const around = sentences(outer, start, end, before)
  if (sayings.zh.test(around) || sayings.en.test(around) || /[：:]\s?$/.test(outer.slice(0, start))) return
  const line = quotation.replace(/\s+/g, ' ').replaceAll('`', '')
  const actual = line.length > 40 ? `${line.slice(0, 39)}…` : line
  return {
    reason: `Unexpected quotation \`${actual}\` without a speaker, expected \`<Quote by="…">\``,
    actual,
    expected: [language === 'zh' ? '<Quote by="说话的人">' : '<Quote by="Name">'],
    note: speakerNote
  }
}

/** Long enough to be what someone said, and not the title of something. */
function isSpeech(quotation: string, next: string): boolean {
  const inner = quotation.slice(1, -1)
  const han = inner.match(/\p{Script=Han}/gu)?.length ?? 0
  const words = inner.match(/[\p{Script=Latin}\d][\p{Script=Latin}\d’'-]*/gu) ?? []
  if (han < fewestHan && words.length < fewestWords) return false
  if (han >= fewestHan)
    return (
      !/(?:报告|白皮书|调查|指南|手册|计划|项目|工程|大会|峰会|条例|标准|协议)$/.test(inner) &&
      !/^(?:一文|一书|奖)/.test(next)
    )
  const long = words.filter((word) => word.length > 3)
  const capitals = long.filter((word) => /^[\p{Lu}\d]/u.test(word))
  return long.length === 0 || capitals.length / long.length < 0.8
}

/** The sentence around a quotation, and the one before it. */
function sentences(outer: string, start: number, end: number, before: string): string {
  const ends = /[。！？!?\n]|\.(?=[\s”"]|$)/g
  const starts = [0]
  for (const match of outer.slice(0, start).matchAll(ends)) starts.push(match.index + 1)
  ends.lastIndex = end
  const stop = ends.exec(outer)?.index ?? outer.length
  const here = outer.slice(starts.at(-2) ?? 0, stop)
  return starts.length > 1 ? here : lastSentence(before) + here
}

function lastSentence(text: string): string {
  const trimmed = text.trimEnd()
  const at = trimmed.slice(0, -1).search(/[。！？!?][^。！？!?]*$|\.\s[^.]*$/)
  return `${trimmed.slice(at + 1)}\n`
}

/** Source offsets of every `<Quote>`. */
function quoteComponents(tree: Nodes | undefined): SourceSpan[] {
  const found: SourceSpan[] = []
  if (tree) collect(tree)
  return found

  function collect(node: Nodes): void {
    if ('name' in node && node.name === 'Quote' && node.position) {
      found.push({start: node.position.start.offset ?? 0, end: node.position.end.offset ?? 0})
    }
    if ('children' in node) for (const child of node.children) collect(child)
  }
}

function isInComponent(components: readonly SourceSpan[], block: Block, {start, end}: SourceSpan): boolean {
  const from = block.text.startOffset(start)
  const to = block.text.endOffset(end)
  return components.some((d) => d.start < to && from < d.end)
}

/** Quotation marks just outside a `<Quote>`. */
function marksOutside(block: Block): SourceSpan[] {
  const {text, nodes} = block.text
  return nodes
    .filter(({node}) => node.type === 'mdxJsxTextElement' && node.name === 'Quote')
    .filter(({start, end}) => /[“「『"]/.test(text[start - 1] ?? '') && /[”」』"]/.test(text[end] ?? ''))
    .map(({start, end}) => ({start: start - 1, end: end + 1}))
}

function outsideFault(text: string, {start}: SourceSpan): Fault {
  const mark = text[start]!
  return {
    reason: `Unexpected \`${mark}\` before \`<Quote>\`, expected it inside`,
    actual: mark,
    expected: [`<Quote by="…">${mark}`],
    note: insideNote
  }
}

const speakerNote: Localized = {
  zh: '这段引语没有写明是谁说的：它所在的句子和前一句里都没有说话的人和“说”“写道”一类的词。请写明说话的人，或者用 `<Quote by="…">…</Quote>` 标出。',
  en: 'Nobody is named who says this, neither in its sentence with a verb of saying nor in the one before.  Name the speaker, or wrap it in `<Quote by="…">…</Quote>`.'
}

const insideNote: Localized = {
  zh: '引号属于引语，写在 `<Quote>` 里面：`<Quote by="…">“……”</Quote>`。',
  en: 'The marks belong to the quotation and stand inside `<Quote>`: `<Quote by="…">“…”</Quote>`.'
}
