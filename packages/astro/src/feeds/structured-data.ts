import {settings} from 'virtual:collate/settings'
import type {Indicator, Observation} from '@collate/statistics'
import {unitInWords} from '@collate/statistics/model'
import {absoluteAddress, editionPath} from '../articles/addresses.ts'
import type {SiteArticle, SiteEdition} from '../articles/edition.ts'
import {modifiedOn} from '../corrections/told.ts'
import type {SitePackage} from '../data/data-package.ts'
import {cardPath} from '../pictures/card.ts'
import {textsIn, type Language} from '../texts/text.ts'

const context = 'https://schema.org'

/** An edition for search engines: what it is, and what it was made from. */
export function articleOf(article: SiteArticle, {slug, language, frontmatter, facts}: SiteEdition): object {
  const {title, summary, published, source, translator, translation, tags, corrections} = frontmatter
  const texts = textsIn(language)
  const url = absoluteAddress(editionPath(slug, language))
  const origin = translation && article.editions[translation.from]
  const work = origin
    ? {
        '@type': 'NewsArticle',
        '@id': absoluteAddress(editionPath(slug, origin.language)),
        name: origin.frontmatter.title,
        inLanguage: textsIn(origin.language).tag
      }
    : source && {
        '@type': 'NewsArticle',
        '@id': source.url,
        name: source.title,
        url: source.url,
        inLanguage: source.language
      }
  const packages = new Set(facts.flatMap(({statistics}) => statistics.map((statistic) => statistic.package)))
  return {
    '@context': context,
    '@type': 'NewsArticle',
    '@id': url,
    url,
    mainEntityOfPage: url,
    headline: title,
    description: summary,
    inLanguage: texts.tag,
    datePublished: published,
    dateModified: modifiedOn(frontmatter),
    ...(corrections && {
      correction: corrections.map(({date, what}) => ({
        '@type': 'CorrectionComment',
        datePublished: date,
        text: what
      }))
    }),
    image: absoluteAddress(cardPath(slug, language)),
    author: source
      ? {'@type': 'Person', name: source.author}
      : {'@type': 'Organization', name: settings.name[language]},
    publisher: {
      '@type': 'Organization',
      name: settings.name[language],
      url: absoluteAddress('/'),
      logo: absoluteAddress('/icon-512.png')
    },
    ...(translator && {translator: translator.map((name) => ({'@type': 'Person', name}))}),
    ...(work && {translationOfWork: work}),
    ...(source && {isBasedOn: source.url}),
    ...(tags && {keywords: tags}),
    citation: [...packages].map((name) => absoluteAddress(`/${language}/data/${name}/`))
  }
}

/** A data package for search engines. */
export function datasetOf(
  {name, title, version, description, sources, files}: SitePackage,
  url: string
): object {
  return {
    '@context': context,
    '@type': 'Dataset',
    '@id': url,
    url,
    name: title,
    description: description ?? title,
    ...(version && {version}),
    isBasedOn: [...sources.values()].map((source) => source.url),
    distribution: files
      .filter((file) => /\.(?:csv|json)$/.test(file))
      .map((file) => ({
        '@type': 'DataDownload',
        contentUrl: absoluteAddress(`/data/${name}/${file}`),
        encodingFormat: file.endsWith('.csv') ? 'text/csv' : 'application/json'
      }))
  }
}

/**
 * The published values of an indicator for programs: digits as the source has
 * them, and a bound where it gives no more than one.
 *
 * @param url - of the indicator’s page
 */
export function observationsOf(
  indicator: Indicator,
  observations: readonly Observation[],
  {url, language}: {url: string; language: Language}
): object {
  const variable = {'@type': 'StatisticalVariable', '@id': url, url, name: indicator.label[language]}
  return {
    '@context': context,
    '@graph': [
      variable,
      ...observations.map(
        ({period, category, population, value, upper, margin, comparison, status, source}) => ({
          '@type': 'Observation',
          variableMeasured: {'@id': url},
          ...(category && {name: category.label[language]}),
          observationDate: period,
          ...(population.id && {
            observationAbout: {'@type': 'Thing', name: population.label[language], identifier: population.id}
          }),
          value: {
            '@type': 'QuantitativeValue',
            ...(upper ? {minValue: value, maxValue: upper} : {[bounds[comparison] ?? 'value']: value}),
            unitText: unitInWords(indicator.unit, population.label[language], language)
          },
          ...(margin && {marginOfError: {'@type': 'QuantitativeValue', value: margin}}),
          ...(status !== 'actual' && {measurementQualifier: status}),
          isBasedOn: source.url
        })
      )
    ]
  }
}

/** What a value says that is no more than a bound. */
const bounds: Record<string, string> = {'>=': 'minValue', '>': 'minValue', '<=': 'maxValue', '<': 'maxValue'}
