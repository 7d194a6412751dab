import {languageOf} from '@collate/findings/language'
import {createTextReader} from '@collate/claims/reading'
import type {Language} from '@collate/claims'
import type {Root} from 'mdast'
import type {VFile} from 'vfile'
import type {Library} from './data/library.ts'
import {shownTexts} from '@collate/visible-text/shown'
import {extract} from './extract/extract.ts'
import {chartsOf} from './extract/nodes.ts'
import type {Passage, StatNode} from './extract/passage.ts'
import {tellsBeside} from './judge/beside-claims.ts'
import {factsOf} from './judge/facts.ts'
import {withUnreadOfBlocks} from './judge/unread-of-blocks.ts'
import type {ArticleContext, JudgedPassage, PassageBefore} from './resolve/context.ts'
import {readPassage, rowsTold} from './resolve/read-passage.ts'
import type {Observation} from '@collate/statistics'

/** All that an article says, before anything is judged. */
export type ReadArticle = {
  context: ArticleContext
  /** Sentences with citations. */
  cited: JudgedPassage[]
  /** Blocks without, and texts beside the body: title, tags, captions. */
  loose: JudgedPassage[]
  charts: StatNode[]
}

/** What the frontmatter of a file does not say, and the day against which it is read. */
export type ReadOptions = {
  /** Language of files that do not say their own (default: `zh` for `zh.mdx`, else `en`). */
  language?: Language
  /** `YYYY-MM-DD` (default: this day). */
  today?: string
}

/** Read what an article claims, and find the statistics that it cites. */
export function readArticle(
  tree: Root,
  file: VFile,
  library: Library,
  options: ReadOptions = {}
): ReadArticle {
  const context = articleContext(file, library, options)
  const {frontmatter, keys} = file.data.article ?? {}
  const source = String(file)
  const texts = shownTexts({tree, source, frontmatter, ...(keys && {keys})})
  const passages = extract(texts, source, context.language)

  const cited = readCited(passages, context)
  for (const {passage, stats} of cited)
    for (const {cite, citations, quantities} of stats) {
      for (const {indicator} of citations) context.packages.add(indicator.package)
      if (!passage.note) context.cited.push(...quantities.map((quantity) => ({...quantity, cite})))
    }
  // What needs no citation depends on what the body cites, so this comes last.
  const facts = factsOf(cited, context)
  for (const row of facts.citations.flatMap((d) => [...(d.stated ?? [])])) context.stated.add(row)
  const loose = withUnreadOfBlocks(
    passages.filter(({stats}) => stats.length === 0).map((passage) => readPassage(passage, context))
  ).map((read) => (isRepeating(read.passage) ? {...read, told: tellsBeside(read, facts, context)} : read))
  return {context, cited, loose, charts: chartsOf(tree)}
}

/** Each sentence is read with the one before it; a footnote goes on from the sentence that it is marked in. */
function readCited(passages: readonly Passage[], context: ArticleContext): JudgedPassage[] {
  const cited: JudgedPassage[] = []
  const annotated = new Map<string, PassageBefore>()
  let last: PassageBefore | undefined
  let above: ListAbove | undefined
  for (const passage of passages) {
    if (passage.stats.length === 0) {
      last = {passage, stats: []}
      continue
    }
    const isUnder = above?.heading === passage.heading && above?.list !== passage.list
    const listed = isUnder ? above?.rows : undefined
    const text = passage.footnote === undefined ? undefined : annotated.get(passage.footnote)
    const read = readPassage(text ? footnoteTo(text, passage) : passage, context, text ?? last, listed)
    cited.push(read)
    for (const {footnote, end} of passage.footnotes) annotated.set(footnote, upTo(end, read))
    last = read
    above = withList(above, read)
  }
  return cited
}

/** What a sentence has said before a place in it. */
function upTo(end: number, {passage, stats, context}: JudgedPassage): PassageBefore {
  return {
    passage: {...passage, text: passage.text.slice(0, end)},
    stats: stats.filter(({span}) => span.start < end),
    context
  }
}

/** A footnote is read where its mark stands. */
function footnoteTo({passage: {heading}}: PassageBefore, passage: Passage): Passage {
  return {...passage, ...(heading !== undefined && {heading}), follows: true}
}

/** The values of the table or list above a passage, under one heading with it. */
type ListAbove = {list: Passage['list']; heading: Passage['heading']; rows: readonly Observation[]}

function withList(above: ListAbove | undefined, {passage, stats}: JudgedPassage): ListAbove | undefined {
  const {list, heading} = passage
  if (!list) return above
  return {list, heading, rows: [...(above?.list === list ? above.rows : []), ...rowsTold(stats)]}
}

/** Titles and headings tell again what the body cites. */
function isRepeating({isBeside, as, chart}: Passage): boolean {
  return (isBeside === true && !chart) || as === 'heading'
}

function articleContext(file: VFile, library: Library, options: ReadOptions): ArticleContext {
  const {published, source} = file.data.article?.frontmatter ?? {}
  const date = source?.published ?? published
  const language = file.data.article?.language ?? options.language ?? languageOf(file)
  return {
    language,
    notesIn: language,
    read: (file.data.readText ??= createTextReader()),
    ...(file.data.again && {again: file.data.again}),
    library,
    packages: new Set(),
    cited: [],
    stated: new Set(),
    today: options.today ?? new Date().toISOString().slice(0, 10),
    ...(date !== undefined && {published: date}),
    ...(source?.url !== undefined && {sourceUrl: source.url})
  }
}
