import {formatDate, formatNumber, formatPeriod, formatPublished} from '../texts/format.ts'
import {textsIn, type Language} from '../texts/text.ts'
import type {Fact, Statistic} from './fact.ts'

/** A fact in the words of a language. */
export type Description = {
  measure: string
  population: string
  period: string
  question?: string
  /** Published values; named where there are several. */
  values: Array<{name: string; value: string}>
  /** The source’s own words, each once; named where there are several values. */
  quotes: Array<{name: string; text: string; language: string}>
  sources: DescribedSource[]
  evidence: string
}

export type DescribedSource = Statistic['source'] & {locator: string; date: string}

/** Say what a fact states, as its statistics have it. */
export function describeFact(fact: Fact, language: Language): Description {
  const {statistics} = fact
  const texts = textsIn(language)
  const join = (values: string[]) => unique(values).join(texts.listSeparator)
  const question = statistics.find(({indicator}) => indicator.question)?.indicator.question
  return {
    measure: join(statistics.map(({indicator}) => indicator.label[language])),
    population: join(statistics.map((statistic) => describeBase(statistic, language))),
    period: join(statistics.map(({period}) => formatPeriod(period, language))),
    ...(question && {question}),
    values: statistics.map((statistic) => ({
      name: nameAmong(statistics, statistic, language),
      value: formatPublished(statistic, statistic.indicator.unit, language)
    })),
    quotes: uniqueBy(
      statistics.flatMap((statistic) => quoteOf(statistics, statistic, language)),
      ({text}) => text
    ),
    sources: uniqueBy(
      statistics.map(({source, locator}) => ({
        ...source,
        locator: locator ?? '',
        date: formatDate(source.published, language)
      })),
      ({url, locator}) => `${url} ${locator}`
    ),
    evidence: unique(statistics.map(({evidence}) => texts.evidences[evidence])).join(texts.clauseSeparator)
  }
}

/** Whom a value counts, with how many they were where that is known. */
export function describePopulation({population}: Statistic, language: Language): string {
  const size = population.size
  const label = population.label[language]
  return size
    ? `${label}${textsIn(language).brackets(`n\u00A0=\u00A0${formatNumber(String(size), language)}`)}`
    : label
}

/** The same, and that it is not known where a share says nothing of it. */
function describeBase(statistic: Statistic, language: Language): string {
  const texts = textsIn(language)
  const {size, id} = statistic.population
  const isUnknown = statistic.indicator.unit === 'percent' && !size && id !== ''
  const described = describePopulation(statistic, language)
  return isUnknown ? `${described}${texts.brackets(texts.sizeUnknown)}` : described
}

/**
 * Whom several values count: each population once, with how many they were in
 * each wave.
 */
export function describeBases(statistics: Statistic[], language: Language): string {
  const texts = textsIn(language)
  const isOneWave = new Set(statistics.map(({period}) => period)).size === 1
  const when = (period: string) => (isOneWave ? '' : `${formatPeriod(period, language)} `)
  const bases = Map.groupBy(statistics, ({population}) => population.label[language])
  const described = [...bases].map(([label, counted]) => {
    const isShare = counted.some(({indicator}) => indicator.unit === 'percent')
    const sizes = unique(
      counted.map(({population: {size}, period}) =>
        size
          ? `${when(period)}n\u00A0=\u00A0${formatNumber(String(size), language)}`
          : isShare
            ? `${when(period)}${texts.sizeUnknown}`
            : ''
      )
    )
    return sizes.length > 0 ? `${label}${texts.brackets(sizes.join(texts.listSeparator))}` : label
  })
  return described.join(texts.listSeparator)
}

/** Whom several values count, each population once. */
export function describeLabels(statistics: Statistic[], language: Language): string {
  return unique(statistics.map(({population}) => population.label[language]).filter(Boolean)).join(
    textsIn(language).listSeparator
  )
}

/** What tells a value from the others of its fact: its category, else its period. */
function nameAmong(all: Statistic[], statistic: Statistic, language: Language): string {
  if (statistic.category) return statistic.category.label[language]
  return all.length > 1 ? formatPeriod(statistic.period, language) : ''
}

function quoteOf(all: Statistic[], statistic: Statistic, language: Language): Description['quotes'] {
  const {quote, source} = statistic
  const name = all.length > 1 ? nameAmong(all, statistic, language) : ''
  return quote ? [{name, text: quote, language: source.language}] : []
}

function unique(values: string[]): string[] {
  return [...new Set(values.filter(Boolean))]
}

function uniqueBy<Value>(values: Value[], key: (value: Value) => string): Value[] {
  return [...new Map(values.map((value) => [key(value), value])).values()]
}
