import {calendarOf, parsePeriod} from '@collate/statistics/model'
import {settings} from 'virtual:collate/settings'
import {loadArticles, type SiteArticle, type SiteEdition} from '../articles/edition.ts'
import {sharedFacts, type SharedFact} from '../both/shared-facts.ts'
import type {ShownFact} from '../facts/fact.ts'
import {rungs} from '../facts/ladder.ts'
import {formatDate} from '../texts/format.ts'
import {publicationTextsIn} from '../texts/publication/text.ts'
import {textsIn, type Language} from '../texts/text.ts'
import {onceForEach} from './once.ts'
import {topicId} from './topics.ts'

/** A number of the publication, and where it stands. */
export type ListedNumber = {article: SiteArticle; edition: SiteEdition; fact: ShownFact; shared: SharedFact}

/** A way to look through the numbers. */
export type NumberWay = 'evidence' | 'verdict' | 'topic' | 'year'

/** Numbers that have something in common; `path` stands below `/zh/numbers/`: `evidence/primary/`. */
export type NumberList = {way?: NumberWay; path: string; name: string; numbers: ListedNumber[]}

/** A row of a number is a few lines: so many take the place of a page of articles. */
export const numbersPerPage = settings.perPage * 8

/** All numbers of the editions in a language, those of the newest article first. */
export const listNumbers = onceForEach(readNumbers)

async function readNumbers(language: Language): Promise<ListedNumber[]> {
  const articles = await loadArticles()
  return articles.flatMap((article) => {
    const edition = article.editions[language]
    if (!edition) return []
    return sharedFacts(article).flatMap((shared) => {
      const fact = shared[language]
      return fact ? [{article, edition, fact, shared}] : []
    })
  })
}

/** The lists of numbers: of all, and of those that have something in common. */
export const numberLists = onceForEach(async (language): Promise<NumberList[]> => {
  const numbers = await listNumbers(language)
  return [{path: '', name: publicationTextsIn(language).numbers, numbers}, ...waysOf(numbers, language)]
})

function waysOf(numbers: readonly ListedNumber[], language: Language): NumberList[] {
  const texts = textsIn(language)
  const {verdicts} = publicationTextsIn(language)
  return [
    ...listsOf('evidence', numbers, ({fact}) => {
      const rung = fact.verdict === 'unverified' ? 'text' : fact.rung
      return [[rung, texts.rungs[rung]]]
    }).toSorted((left, right) => rankOf(left) - rankOf(right)),
    ...listsOf('verdict', numbers, ({fact}) => [[fact.verdict, verdicts[fact.verdict]]]),
    ...listsOf('topic', numbers, ({edition}) =>
      (edition.frontmatter.tags ?? []).map((tag) => [topicId(tag), tag] as const)
    ),
    ...listsOf('year', numbers, ({fact}) =>
      yearsOf(fact).map((year) => [year, formatDate(year, language)] as const)
    ).toSorted((left, right) => right.path.localeCompare(left.path))
  ]
}

function rankOf({path}: NumberList): number {
  return rungs.findIndex((rung) => path === `evidence/${rung}/`)
}

/** @param keysOf - addresses and names of the lists that a number stands in */
function listsOf(
  way: NumberWay,
  numbers: readonly ListedNumber[],
  keysOf: (number: ListedNumber) => ReadonlyArray<readonly [key: string, name: string]>
): NumberList[] {
  const lists = new Map<string, NumberList>()
  for (const number of numbers) {
    for (const [key, name] of keysOf(number)) {
      const list = lists.get(key) ?? {way, path: `${way}/${encodeURIComponent(key)}/`, name, numbers: []}
      if (list.numbers.at(-1) !== number) list.numbers.push(number)
      lists.set(key, list)
    }
  }
  return [...lists.values()]
}

/** The years in which what is counted was so: those in which its periods end. */
function yearsOf({statistics}: ShownFact): string[] {
  const years = statistics.map(({period}) => {
    const when = parsePeriod(period)
    return when ? String(calendarOf(when.last).year) : period.slice(0, 4)
  })
  return [...new Set(years)]
}
