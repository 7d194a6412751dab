import {placesOf} from '@collate/visible-text/place'
import {parseMdx} from 'remark-safe-mdx/syntax'
import {VFile} from 'vfile'
import type {Language} from '../article.ts'
import {editBody, liftedNodes} from './edit-body.ts'
import {fieldOfKey} from './head-keys.ts'
import {fillHead, type KnownSource} from './fill-head.ts'
import {ImportFault} from './import-fault.ts'
import type {ImportNote} from './import-note.ts'
import {findLifted} from './lift.ts'
import {parseMarkdown} from './markdown.ts'
import {definitionAddresses, readableText} from './readable-text.ts'
import {readRawHead} from './raw-head.ts'
import {readRawText} from './raw-text.ts'
import {refuseDepth, refuseExcess} from './refuse-excess.ts'
import {slugFrom} from './slug.ts'
import {writeHead} from './write-head.ts'

export type {ImportNote} from './import-note.ts'
export {wordNote} from './import-note.ts'
export {ImportFault} from './import-fault.ts'
export {escapeStart, escapeText} from './escape-text.ts'
export type {KnownSource} from './fill-head.ts'

/** What the text itself does not say. */
export type ImportOptions = {
  /** `YYYY-MM-DD`: what `published` is where the text has no date. */
  today: string
  /** Default: what the letters of the text say. */
  language?: Language | undefined
  /** Takes tracking parameters out of an address (default: leaves it). */
  cleanUrl?: (url: string) => string
  /** What is known of a text that was translated, by its address (default: nothing). */
  findSource?: (url: string) => KnownSource | undefined
}

/** A raw text made into an edition of an article. */
export type ImportedArticle = {
  /** Absent where nothing in the text makes a name for the folder. */
  slug?: string
  language: Language
  /** Content of `<language>.mdx`. */
  text: string
  /** In the order of the text; what concerns the whole comes first. */
  notes: ImportNote[]
}

/**
 * Make an edition of an article from a raw text: front matter in an HTML comment
 * or in YAML, credits in a block quotation, plain Markdown with raw HTML.
 *
 * No word of the text is lost: it is read again, and compared.
 *
 * @param bytes - UTF-8
 * @throws {ImportFault} where the text cannot be read
 */
export function importArticle(bytes: Uint8Array, options: ImportOptions): ImportedArticle {
  const {cleanUrl = (url) => url} = options
  const raw = readRawText(bytes)
  const {text} = raw
  const head = readRawHead(text)
  refuseExcess(text, head.bodyStart)
  const tree = parseMarkdown(text, head.bodyStart)
  refuseDepth(tree)
  const lifted = findLifted(tree, text, knownTexts(head.values))
  const language = options.language ?? languageOf(head.values.get('lang'), text.slice(head.bodyStart))

  const places = placesOf(text)
  const notes: ImportNote[] = [...raw.notes]
  const body = editBody(text, tree, head.bodyStart, lifted, {
    cleanUrl,
    note: (kind, what, offset, ...values) => {
      notes.push({kind, what, values, line: places.point(offset).line})
    }
  })
  proveWhole(
    readableText(tree, definitionAddresses(tree), (d) => liftedNodes(lifted).has(d)),
    body,
    text
  )

  const filled = fillHead(head, lifted, language, options)
  const all = [...notes, ...filled.notes.map(({offset, ...note}) => ({...note, ...lineAt(offset)}))]
  const {slug, title, source} = {...filled.head, slug: filled.slug}
  const name = slugFrom({
    ...(slug && {slug}),
    ...(source?.url && {url: source.url}),
    ...(title && {title})
  })
  return {
    ...(name && {slug: name}),
    language,
    text: `${writeHead(filled.head)}\n${body}`,
    notes: all.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0))
  }

  function lineAt(offset: number | undefined): {line?: number} {
    return offset === undefined ? {} : {line: places.point(offset).line}
  }
}

/** Title and summary, by which a body that repeats them is known. */
function knownTexts(values: ReadonlyMap<string, string | string[]>): Parameters<typeof findLifted>[2] {
  const title = values.get('title')
  const summary = ['summary', 'description', 'excerpt']
    .map((key) => values.get(key))
    .find((d) => d !== undefined)
  return {
    hasSource: [...values.keys()].some((key) => fieldOfKey.get(key) === 'source.url'),
    ...(typeof title === 'string' && title !== '' && {title}),
    ...(typeof summary === 'string' && summary !== '' && {summary})
  }
}

function languageOf(tag: string | string[] | undefined, body: string): Language {
  if (typeof tag === 'string' && /^(?:zh|en)\b/i.test(tag)) return tag.slice(0, 2).toLowerCase() as Language
  const han = body.match(/\p{Script=Han}/gu)?.length ?? 0
  const words = body.match(/[a-z]{2,}/gi)?.length ?? 0
  return han * 2 > words ? 'zh' : 'en'
}

/** Read what was written and compare it with what was there. */
function proveWhole(before: string, body: string, text: string): void {
  const tree = parseMdx(new VFile({path: 'import.mdx', value: body}), 0)
  const after = tree && readableText(tree)
  if (after === before) return
  const at = firstDifference(before, after ?? '')
  const near = before.slice(Math.max(0, at - 10), at + 20)
  throw new ImportFault(
    `Unexpected Markdown near \`${near.replaceAll('`', '')}\`, expected some that MDX can say, too; write it more simply`,
    lineOf(before.slice(Math.max(0, at - 10), at), text)
  )
}

function firstDifference(one: string, other: string): number {
  let at = 0
  while (at < one.length && one[at] === other[at]) at++
  return at
}

/** The line of a text where some words stand, whatever spaces are between them. */
function lineOf(words: string, text: string): number {
  const letters = [...text.matchAll(/\S/g)]
  const at = letters
    .map(({0: letter}) => letter)
    .join('')
    .indexOf(words)
  return text.slice(0, letters[Math.max(0, at)]?.index).split('\n').length
}
