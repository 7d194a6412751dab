import type {Link, List, PhrasingContent, RootContent} from 'mdast'
import {nameOf, publishedValue, titleOfChart} from '../charts/chart-words.ts'
import type {ChartCall} from '../charts/chart-styles.ts'
import {chartData} from '../charts/load-chart.ts'
import {
  describeBase,
  describeFact,
  publisherOf,
  tellValues,
  titleOf,
  type DescribedSource
} from '../facts/description.ts'
import {statisticOf, type ShownFact} from '../facts/fact.ts'
import {dot, formatPeriod} from '../texts/format.ts'
import {formatLocator} from '../texts/locator.ts'
import {textsIn, type Language} from '../texts/text.ts'
import {lineOf, wordsOnLine, writeMarkdown} from './write-markdown.ts'

/** What stands behind the text of an edition as plain Markdown: the values of its charts, and where each of its numbers comes from, one line each. */
export async function numbersMarkdown(
  {facts, charts}: {facts: readonly ShownFact[]; charts: readonly ChartCall[]},
  language: Language
): Promise<string> {
  const texts = textsIn(language)
  const drawn = await Promise.all(charts.map((chart) => chartBlocks(chart, language)))
  const numbers = facts.map((fact) => numberLine(fact, language))
  const children = [
    ...(drawn.length > 0 ? [headingOf(2, texts.chart), ...drawn.flat()] : []),
    ...(numbers.length > 0 ? [headingOf(2, texts.statistics), listOf(numbers)] : [])
  ]
  return children.length > 0 ? writeMarkdown({type: 'root', children}) : ''
}

async function chartBlocks(call: ChartCall, language: Language): Promise<RootContent[]> {
  const data = await chartData(call.of, call.kind)
  const {separator, colon} = marksIn(language)
  const lines = data.observations.map((observation) => {
    const {source, period, category, locator = ''} = observation
    const named = titleOf(source, language)
    const name = [
      category ? nameOf(observation, language, data) : '',
      formatPeriod(period, language),
      describeBase(statisticOf(observation), language)
    ]
    return [
      wordsOnLine(
        `${name.filter(Boolean).join(dot)}${colon}${publishedValue(observation, language)}${separator}`
      ),
      linkOf(source.url, named.title),
      ...restOf([publisherOf(source, language).publisher, formatLocator(locator, language)])
    ]
  })
  return [headingOf(3, titleOfChart(call, data, language)), listOf(lines)]
}

/** `82%: Kubernetes in production · container users · 2025; agrees with its source; read in the report; …` */
function numberLine(fact: ShownFact, language: Language): PhrasingContent[] {
  const texts = textsIn(language)
  const description = describeFact(fact, language)
  const {measure, population, period, quotes, sources, accounts, evidence} = description
  const {separator, colon} = marksIn(language)
  const published = tellValues(fact, description, language)
  const about = [
    [measure || texts.noSource, population, period].filter(Boolean).join(dot),
    published && `${texts.value} ${published}`,
    texts.verdictMeanings[fact.verdict],
    evidence,
    quotes.map(({name, text}) => `${name} “${text}”`.trim()).join(' ')
  ]
  return [
    wordsOnLine(`${fact.written}${colon}${about.filter(Boolean).join(separator)}`),
    ...sources.flatMap((source) => [wordsOnLine(separator), ...sourceParts(source, language)]),
    ...accounts.flatMap((source) => [
      wordsOnLine(`${separator}${texts.readIn}${colon}`),
      ...sourceParts(source, language)
    ])
  ]
}

/** A publication with a link to it; one that nobody read is named alone. */
function sourceParts(source: DescribedSource, language: Language): PhrasingContent[] {
  const {isRead, url, title, publisher, date, locator} = source
  const place = isRead ? formatLocator(locator, language) : textsIn(language).unread
  return [isRead ? linkOf(url, title) : wordsOnLine(title), ...restOf([publisher, date, place])]
}

function restOf(parts: readonly string[]): PhrasingContent[] {
  const said = parts.filter(Boolean)
  return said.length > 0 ? [wordsOnLine(`${dot}${said.join(dot)}`)] : []
}

function marksIn(language: Language): {separator: string; colon: string} {
  const {clauseSeparator, colon} = textsIn(language)
  return {separator: clauseSeparator, colon}
}

function linkOf(url: string, name: string): Link {
  return {type: 'link', url, children: [lineOf(name)]}
}

function headingOf(depth: 2 | 3, text: string): RootContent {
  return {type: 'heading', depth, children: [lineOf(text)]}
}

function listOf(lines: PhrasingContent[][]): List {
  const children = lines.map((line) => ({
    type: 'listItem' as const,
    spread: false,
    children: [{type: 'paragraph' as const, children: line}]
  }))
  return {type: 'list', spread: false, children}
}
