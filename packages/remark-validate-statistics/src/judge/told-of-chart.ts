import {attribute} from '@collate/findings'
import {valueOf, isPinned} from '@collate/judge/hypotheses'
import type {Language, Span} from '@collate/claims'
import {findSentences, placeOfWords} from '@collate/claims/text'
import type {Settled} from '@collate/judge'
import type {Observation} from '@collate/statistics'
import type {KnownCitation} from '../citation.ts'
import {words as en} from '../en/words.ts'
import {words as zh} from '../zh/words.ts'
import type {Facts, Passage, StatNode} from '../extract/passage.ts'
import {citedRows} from '../resolve/cited-rows.ts'
import type {ArticleContext} from '../resolve/context.ts'
import {readPassage} from '../resolve/read-passage.ts'
import {phrasesOf} from '../rule.ts'
import {wordsOfAll} from '../language-words.ts'

/**
 * The words of the sentences without numbers that say something else than a chart shows.
 *
 * Each is judged as if a value of the chart stood behind it; it has to be true of one of them.
 */
export function wordsAgainstChart(
  passage: Passage,
  numbers: readonly Span[],
  citation: KnownCitation,
  node: StatNode,
  article: ArticleContext
): Span | undefined {
  const look = (): Span | undefined => findAgainst(passage, numbers, citation, node, article)
  const {text, own, heading} = passage
  const places = numbers.map(({start, end}) => [start, end])
  const key = [
    'against chart',
    text,
    own,
    heading,
    places,
    attribute(node, 'of'),
    article.language,
    article.published
  ]
  return article.again ? article.again(JSON.stringify(key), look) : look()
}

function findAgainst(
  passage: Passage,
  numbers: readonly Span[],
  citation: KnownCitation,
  node: StatNode,
  article: ArticleContext
): Span | undefined {
  const {own} = passage
  const rows = rowsShown(citation, article)
  for (const {start, end} of findSentences(passage.text)) {
    if (start < own.start || numbers.some((d) => d.start < end && start < d.end)) continue
    const said = withoutStop(passage.text.slice(start, end))
    for (const until of [...clauseEnds(said), said.length]) {
      const words = againstAll(said.slice(0, until))
      if (words && words.start < until)
        return {start: words.start + start, end: Math.min(words.end, until) + start}
    }
  }
  return undefined

  function againstAll(said: string): Span | undefined {
    const against = (row: Observation): Span | undefined =>
      againstRow(said, passage, {row, citation, node}, article)
    const [newest, ...others] = rows
    const words = newest && against(newest)
    return words && others.every(against) ? words : undefined
  }
}

/** Where the clauses of a sentence end, but for the last one: a value stands for what its own clause is about. */
function clauseEnds(sentence: string): number[] {
  return [...sentence.matchAll(/[,，;；:：](?!\d)/gu)].map(({index}) => index)
}

/** No chart is read that has more of them: the newest stand for all. */
const most = 24

function rowsShown(citation: KnownCitation, article: ArticleContext): readonly Observation[] {
  return citedRows(citation, article)
    .rows.filter((row) => isPinned(citation, row))
    .slice(-most)
    .toReversed()
}

function againstRow(
  said: string,
  passage: Passage,
  {row, citation, node}: {row: Observation; citation: KnownCitation; node: StatNode},
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
  return settled && saidOtherwise(settled, said, facts.citations[0]!.rows, citation, article.language)
}

/**
 * Words are held against a chart where they are there: neither those of its own names, nor categories that it draws
 * all together; those that no table knows, where the sentence speaks of the chart at all.
 */
function saidOtherwise(
  {denials, faults, reading: {names}}: Settled,
  said: string,
  rows: readonly Observation[],
  citation: KnownCitation,
  language: Language
): Span | undefined {
  const {indicator, category} = citation
  const own = [indicator, indicator.population, ...indicator.categories.values()]
  const isOwn = ({start, end}: Span): boolean =>
    own.some(
      ({label}) => placeOfWords(label[language].toLowerCase(), said.slice(start, end).toLowerCase()) >= 0
    )
  // Since 2024: a year of which a value is drawn.
  const isDrawn = (time: string): boolean =>
    isYear(time) && rows.some(({period}) => period.startsWith(time.slice(0, 4)))
  const key = `${indicator.package}/${indicator.id}`
  const isOfChart = names.some(
    ({end, values}) =>
      end <= said.length && values.some((d) => d.kind === 'population' || d.indicator === key)
  )
  const signs = faults.flatMap(({facet, sign}) => {
    if (!sign || (facet === 'category' && !category) || (facet === 'measure' && !isOfChart)) return []
    return times.has(facet) && isDrawn(said.slice(sign.start, sign.end)) ? [] : [sign]
  })
  return [...denials, ...signs].find((sign) => !isOwn(sign))
}

const times: ReadonlySet<string> = new Set(['period', 'since'])

const languages = {zh, en}

/** A sentence without the marks that end it. */
function withoutStop(text: string): string {
  let end = text.length
  while (end > 0 && /[\s。.!！?？;；]/u.test(text[end - 1]!)) end--
  return text.slice(0, end)
}

function isYear(time: string): boolean {
  const year = /^\d{4}/.exec(time)?.[0]
  return year !== undefined && wordsOfAll.some(({yearOf}) => yearOf(year) === time)
}
