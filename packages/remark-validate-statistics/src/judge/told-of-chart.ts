import type {Language} from '@collate/claims'
import {foldText} from '@collate/claims/fold'
import {findSentences} from '@collate/claims/sentences'
import {isPinned} from '@collate/judge/hypotheses/pinned'
import type {Settled} from '@collate/judge/settle'
import type {Observation} from '@collate/statistics'
import type {Citation} from '../citation.ts'
import {words as en} from '../en/words.ts'
import {words as zh} from '../zh/words.ts'
import type {Facts, Passage, Span, StatNode} from '../extract/passage.ts'
import {citedRows} from '../resolve/cited-rows.ts'
import type {ArticleContext} from '../resolve/context.ts'
import {readPassage} from '../resolve/read-passage.ts'
import {phrasesOf} from '../rule.ts'
import {valueOf} from '../data/value.ts'

/**
 * The words of a text without numbers that say something else than a chart shows.
 *
 * Each sentence is judged as if a value of the chart stood behind it; it has to be true of one of them.
 */
export function wordsAgainstChart(
  passage: Passage,
  citation: Citation,
  node: StatNode,
  article: ArticleContext
): Span | undefined {
  const rows = rowsShown(citation, article)
  for (const {start, end} of findSentences(passage.text)) {
    const said = passage.text.slice(start, end).replace(/[\s。.!！?？;；]+$/u, '')
    const found = rows.map((row) => againstRow(said, passage, {row, citation, node}, article))
    if (found.length === 0 || found.includes(undefined)) continue
    const [first] = found
    if (first!.start < said.length)
      return {start: first!.start + start, end: Math.min(first!.end, said.length) + start}
  }
  return undefined
}

/** No chart is read that has more of them: the newest stand for all. */
const most = 24

function rowsShown(citation: Citation, article: ArticleContext): readonly Observation[] {
  return citedRows(citation, article)
    .rows.filter((row) => isPinned(citation, row))
    .slice(-most)
}

function againstRow(
  said: string,
  passage: Passage,
  {row, citation, node}: {row: Observation; citation: Citation; node: StatNode},
  article: ArticleContext
): Span | undefined {
  const number = phrasesOf(article).value(valueOf(row), row.indicator.unit)
  const text = `${said}${languages[article.language].stands}${number}`
  const facts: Facts = {
    citations: [{...citation, ...citedRows(citation, article), stated: new Set([row])}],
    brief: {
      groups: [],
      indicatorOf: (key) => article.library.package(key.split('/')[0]!)?.indicators.get(key.split('/')[1]!)
    }
  }
  facts.brief.groups = [facts.citations]
  const stat = {
    node,
    ancestors: [],
    isLinked: false,
    start: text.length - number.length,
    end: text.length,
    facts
  }
  const {stats} = readPassage(
    {...passage, text, shown: text, own: {start: 0, end: text.length}, stats: [stat]},
    article
  )
  const [settled] = stats.flatMap(({readings}) => readings.flatMap((d) => d.settled ?? []))
  return settled && saidOtherwise(settled, said, citation, article.language)
}

/**
 * Words are held against a chart where they are there: neither those of its own name, nor categories that it draws
 * all together, nor whose data they are.
 */
function saidOtherwise(
  {denials, faults}: Settled,
  said: string,
  citation: Citation,
  language: Language
): Span | undefined {
  const {indicator, category} = citation
  const names = [indicator.label, indicator.population.label].map((d) => d[language].toLowerCase())
  const isOwn = ({start, end}: Span): boolean =>
    names.some((name) => name.includes(said.slice(start, end).toLowerCase()))
  const isSource = languages[language].sourceBefore.test(foldText(said).text)
  const signs = faults.flatMap(({facet, sign}) => {
    if ((facet === 'category' && !category) || (facet === 'measure' && isSource)) return []
    return sign ?? []
  })
  return [...denials, ...signs].find((sign) => !isOwn(sign))
}

const languages = {zh, en}
