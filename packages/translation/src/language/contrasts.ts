import type {Language} from '@collate/articles'
import {compileTerms, type TermIndex} from '@collate/claims/terms'
import {orderContrasts as englishOrder} from '../en/contrasts/order.ts'
import {otherPhrases as englishOthers} from '../en/contrasts/others.ts'
import {areaWords as englishAreas, nationWords as englishNations} from '../en/nations.ts'
import {orderContrasts as chineseOrder} from '../zh/contrasts/order.ts'
import {otherPhrases as chineseOthers} from '../zh/contrasts/others.ts'
import {areaWords as chineseAreas, nationWords as chineseNations} from '../zh/nations.ts'
import {countryCodes} from './nations.ts'

/** What of a claim only two editions are compared by, by name, with its sides: what data know as well has its own scales. */
export type ContrastSides = {
  rank: 'first' | 'second' | 'third' | 'fourth' | 'fifth' | 'last'
  record: 'first' | 'second' | 'third'
  since: 'year' | 'month' | 'quarter'
}

/** The words of each side, one a line. */
export type ContrastWords = {
  readonly [Name in keyof ContrastSides]: Readonly<Record<ContrastSides[Name], string>>
}

/** Which of its contrasts a word is on which side of. */
export type Side = {contrast: keyof ContrastSides | 'nation'; side: string}

/** The words of a language that are on a side of something; of those that overlap the longest. */
export function contrastWordsOf(language: Language): TermIndex<Side | undefined> {
  return (compiled[language] ??= compileTerms(wordsIn(language)))
}

const compiled: Partial<Record<Language, TermIndex<Side | undefined>>> = {}

const tables = {
  en: {
    words: englishOrder,
    others: englishOthers,
    nations: englishNations,
    areas: englishAreas
  },
  zh: {
    words: chineseOrder,
    others: chineseOthers,
    nations: chineseNations,
    areas: chineseAreas
  }
}

function wordsIn(language: Language): Array<[word: string, side: Side | undefined]> {
  const {words, others, nations, areas} = tables[language]
  const names = new Intl.DisplayNames(language, {type: 'region', fallback: 'none'})
  const countries = countryCodes.flatMap((code) => {
    const name = names.of(code)
    return name === undefined ? [] : [[code, `${name}|${nations[code] ?? ''}`] as const]
  })
  return [
    ...linesOf(others).map((word): [string, undefined] => [word, undefined]),
    ...Object.entries(words).flatMap(([contrast, sides]) =>
      Object.entries(sides).flatMap(([side, list]) =>
        linesOf(list).map((word): [string, Side] => [word, {contrast: contrast as keyof ContrastSides, side}])
      )
    ),
    ...[...countries, ...Object.entries(areas)].flatMap(([side, list]) =>
      list
        .split('|')
        .filter((word) => word !== '')
        .map((word): [string, Side] => [word, {contrast: 'nation', side}])
    )
  ]
}

function linesOf(list: string): string[] {
  return list.split('\n').filter((line) => line !== '')
}
