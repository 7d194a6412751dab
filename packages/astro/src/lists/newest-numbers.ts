import {isFact} from '@collate/statistics/model'
import {rungs} from '../facts/ladder.ts'
import type {Language} from '../texts/text.ts'
import {listNumbers, type ListedNumber} from './numbers.ts'

/** How many numbers stand on the first page. */
const most = 6

/**
 * Numbers of the newest articles, of each the one that rests on the best evidence; of
 * few articles several, but none of an indicator twice.
 */
export async function newestNumbers(language: Language): Promise<ListedNumber[]> {
  const numbers = (await listNumbers(language)).filter(isSure)
  const articles = [...Map.groupBy(numbers, ({article}) => article).values()].slice(0, most)
  const ranked = articles.map((own) => own.toSorted((left, right) => rankOf(left) - rankOf(right)))
  const indicators = new Set<string>()
  const chosen: ListedNumber[] = []
  for (let round = 0; round < Math.max(0, ...ranked.map(({length}) => length)); round++) {
    for (const own of ranked) {
      const number = own.find((one) => !indicators.has(indicatorOf(one)))
      if (!number || chosen.length === most) continue
      indicators.add(indicatorOf(number))
      chosen.push(number)
    }
  }
  return chosen
}

/** What a reader would not take for more than is known. */
function isSure({fact}: ListedNumber): boolean {
  const [statistic, ...more] = fact.statistics
  const isOne = statistic !== undefined && more.length === 0 && isFact(statistic)
  return isOne && fact.verdict === 'agrees' && fact.rung !== 'text'
}

function indicatorOf({fact: {statistics}}: ListedNumber): string {
  return `${statistics[0]!.package}/${statistics[0]!.indicator.id}`
}

function rankOf({fact}: ListedNumber): number {
  return rungs.indexOf(fact.rung)
}
