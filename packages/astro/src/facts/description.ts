import {firstDayOf, isFact, parsePeriod} from '@collate/statistics/model'
import {
  dot,
  formatDate,
  formatKind,
  formatNumber,
  formatPeriod,
  formatPublished,
  formatSize
} from '../texts/format.ts'
import {textsIn, type Language} from '../texts/text.ts'
import type {ShownFact, NamedSource, Statistic} from './fact.ts'

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
  /** What a value was before it was revised, was expected to be, or became; named where there are several values. */
  versions: Array<{name: string; text: string}>
  sources: DescribedSource[]
  /** Where values were read that were not read in their source. */
  accounts: DescribedSource[]
  evidence: string
}

/** `title` and `publisher` are in the language of the reader where the data have it so, else in that of the publication. */
export type DescribedSource = NamedSource & {
  titleLanguage: string
  publisherLanguage: string
  locator: string
  date: string
  /** Whether somebody read it; else others told of it. */
  isRead: boolean
}

/** Say what a fact states, as its statistics have it. */
export function describeFact(fact: ShownFact, language: Language): Description {
  const {statistics} = fact
  const texts = textsIn(language)
  const join = (values: string[]) => unique(values).join(texts.listSeparator)
  const question = statistics.find(({indicator}) => indicator.question)?.indicator.question
  return {
    measure: join(statistics.map((statistic) => describeMeasure(statistic, language))),
    population: join(statistics.map((statistic) => describeBase(statistic, language))),
    period: join(statistics.map(({period}) => formatPeriod(period, language))),
    ...(question && {question}),
    values: statistics.map((statistic) => ({
      name: nameAmong(statistics, statistic, language),
      value: formatPublished(statistic, language)
    })),
    quotes: uniqueBy(
      statistics.flatMap((statistic) => quoteOf(statistics, statistic, language)),
      ({text}) => text
    ),
    versions: statistics.flatMap((statistic) =>
      describeVersions(statistic, language).map((text) => ({
        name: statistics.length > 1 ? nameAmong(statistics, statistic, language) : '',
        text
      }))
    ),
    sources: uniqueBy(
      statistics.map(({source, locator = '', accounts}) =>
        describeSource(source, {locator, isRead: accounts === undefined}, language)
      ),
      ({id, locator}) => `${id} ${locator}`
    ),
    accounts: uniqueBy(
      statistics
        .flatMap(({accounts = []}) => accounts)
        .map((source) => describeSource(source, {locator: '', isRead: true}, language)),
      ({id}) => id
    ),
    evidence:
      fact.rung === 'text'
        ? texts.rungs.text
        : unique(statistics.map(({evidence}) => texts.rungs[evidence])).join(texts.clauseSeparator)
  }
}

function describeSource(
  source: NamedSource,
  told: Pick<DescribedSource, 'locator' | 'isRead'>,
  language: Language
): DescribedSource {
  const {published} = source
  return {
    ...source,
    ...titleOf(source, language),
    ...publisherOf(source, language),
    ...told,
    date: published === '' ? '' : formatDate(published, language)
  }
}

/** What is measured; of a growth, against what. */
function describeMeasure({indicator, period, versus}: Statistic, language: Language): string {
  const label = indicator.label[language]
  return versus === undefined ? label : `${label}${dot}${describeGrowth(versus, period, language)}`
}

/** Against what a growth counts: `on a year earlier`, 同比. */
export function describeGrowth(versus: string, period: string, language: Language): string {
  const {against} = textsIn(language)
  return versus === 'previous' || versus === 'year'
    ? against({versus, isYear: isYearLong(period)})
    : against({base: formatPeriod(versus, language)})
}

function isYearLong(period: string): boolean {
  const when = parsePeriod(period)
  return when !== undefined && when.last - when.first > 363 && when.last - when.first < 366
}

/** What a value was before, was expected to be, and became: one line a version. */
function describeVersions(statistic: Statistic, language: Language): string[] {
  const {revisions, colon} = textsIn(language)
  const out = firstDayOf(statistic.vintage ?? statistic.source.published)
  let isFirst = true
  return (statistic.versions ?? []).map((version) => {
    const value = formatSize({...statistic, ...version}, language)
    const kind = formatKind({...statistic, ...version}, language)
    if (!isFact(version)) return `${kind}${colon}${value}`
    const later = isFact(statistic) ? 'later' : 'measured'
    const way = firstDayOf(version.vintage) > out ? later : isFirst ? 'first' : 'next'
    isFirst = false
    return revisions[way]({value, date: formatDate(version.vintage, language)})
  })
}

/** The title of a publication for readers of a language, and the language that it is in. */
export function titleOf(
  {title, titles, language: own}: Pick<Statistic['source'], 'title' | 'titles' | 'language'>,
  language: Language
): {title: string; titleLanguage: string} {
  const translated = titles[language]
  return translated ? {title: translated, titleLanguage: textsIn(language).tag} : {title, titleLanguage: own}
}

/** The name of who published it for readers of a language, and the language that it is in. */
export function publisherOf(
  {publisher, publishers, language: own}: Pick<NamedSource, 'publisher' | 'publishers' | 'language'>,
  language: Language
): {publisher: string; publisherLanguage: string} {
  const translated = publishers?.[language]
  return translated
    ? {publisher: translated, publisherLanguage: textsIn(language).tag}
    : {publisher, publisherLanguage: own}
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
export function describeBase(statistic: Statistic, language: Language): string {
  const texts = textsIn(language)
  const isUnknown = asksForSize(statistic) && !statistic.population.size
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
    const isShare = counted.some(asksForSize)
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

/** Whether a reader would ask how many were asked: of a share of somebody, and not of a rate that names its base by itself. */
export function asksForSize({indicator, population}: Pick<Statistic, 'indicator' | 'population'>): boolean {
  return indicator.unit === 'percent' && indicator.base === 'named' && population.id !== ''
}

/** Published values in one line, but nothing where they are what the text says. */
export function tellValues(
  fact: ShownFact,
  {values}: Pick<Description, 'values'>,
  language: Language
): string {
  const told = values.map(({name, value}) => `${name} ${value}`.trim()).join(textsIn(language).listSeparator)
  return told.replaceAll('\u00A0', ' ') === fact.written.replaceAll('\u00A0', ' ') ? '' : told
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
