import MagicString from 'magic-string'
import type {MdxJsxFlowElement, MdxJsxTextElement} from 'mdast-util-mdx-jsx'
import {visit} from 'unist-util-visit'
import {ExchangeFault, type ExchangePlace} from '../exchange-fault.ts'
import {codesIn, type Inline, type InlineCode, type TextSegment} from '../segment.ts'
import {writeSegment} from '../write-inlines.ts'
import type {TranslatedArticle, TranslatedUnit} from './xliff-article.ts'

/** A unit with a new translation. */
export type ChangedUnit = {unit: TranslatedUnit; inlines: Inline[]; place: ExchangePlace}

/**
 * Write an edition with new translations; no other byte of it changes.  One
 * that is not there yet is made of the source, without its editors' notes.
 *
 * @throws {ExchangeFault}
 */
export function writeEdition(article: TranslatedArticle, changes: readonly ChangedUnit[]): string {
  const {source, target} = article
  const base = target ?? source
  const text = new MagicString(String(base.file))
  if (!target) {
    if (changes.length === 0) return String(source.file)
    expectWhole(article, changes)
  }
  const attributes = changes.filter(({unit}) => unit.source.form === 'attribute')
  for (const {unit, inlines, place} of changes) {
    const segment = target ? unit.target : unit.source
    if (!segment) throw new ExchangeFault('no-place', place, unit.source.id)
    const isInside = attributes.some((d) => d.unit === unit && isNested(d.unit, changes, Boolean(target)))
    if (isInside) continue
    const codes = codesFor(unit, Boolean(target), attributes)
    text.overwrite(segment.range.start, segment.range.end, writeSegment(inlines, segment.form, codes))
  }
  if (!target) {
    dropNotes(article, text)
    declareOrigin(article, text)
  }
  return text.toString()
}

function expectWhole({units}: TranslatedArticle, changes: readonly ChangedUnit[]): void {
  const given = new Set(changes.map((d) => d.unit))
  const missing = units.find((d) => !given.has(d))
  if (missing) throw new ExchangeFault('target-missing', {line: 1, column: 1}, missing.source.id)
}

function rangeIn(unit: TranslatedUnit, hasTarget: boolean): TextSegment['range'] | undefined {
  return (hasTarget ? unit.target : unit.source)?.range
}

/** Whether an attribute stands inside a text that is written anew. */
function isNested(unit: TranslatedUnit, changes: readonly ChangedUnit[], hasTarget: boolean): boolean {
  const own = rangeIn(unit, hasTarget)!
  return changes.some((d) => {
    const range = d.unit === unit ? undefined : rangeIn(d.unit, hasTarget)
    return range !== undefined && range.start <= own.start && own.end <= range.end
  })
}

/** The codes of a text, those of the edition before those of its source, with their new attributes. */
function codesFor(
  {source, target}: TranslatedUnit,
  hasTarget: boolean,
  attributes: readonly ChangedUnit[]
): Map<string, InlineCode> {
  const own = hasTarget ? codesIn(target?.inlines ?? []) : []
  const codes = new Map([...codesIn(source.inlines), ...own].map((d) => [d.id, d]))
  for (const {unit, inlines} of attributes) {
    const name = unit.source.id.slice(unit.source.block.length + 1)
    if (unit.source.block !== source.block) continue
    for (const [id, code] of codes) {
      const pattern = new RegExp(`(\\s${name}=)(["'])[^"']*\\2`)
      if (!pattern.test(code.open)) continue
      const value = writeSegment(inlines, 'attribute', codes)
      codes.set(id, {...code, open: code.open.replace(pattern, (_, start) => `${start}"${value}"`)})
    }
  }
  return codes
}

/** Notes answer findings of one edition. */
function dropNotes({source}: TranslatedArticle, text: MagicString): void {
  if (!source.tree) return
  visit(source.tree, (node) => {
    if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return
    const {name, position} = node as MdxJsxFlowElement | MdxJsxTextElement
    if (name !== 'Note' || !position) return
    const end = position.end.offset!
    const blank = /^\n{1,2}/.exec(String(source.file).slice(end))?.[0].length ?? 0
    text.remove(position.start.offset!, end + (node.type === 'mdxJsxFlowElement' ? blank : 0))
  })
}

function declareOrigin({source, from}: TranslatedArticle, text: MagicString): void {
  const head = String(source.file).slice(0, source.bodyStart)
  const end = head.lastIndexOf('---')
  if (end > 0 && source.frontmatter?.translation === undefined)
    text.appendLeft(end, `translation:\n  from: ${from}\n`)
}
