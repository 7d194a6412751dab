import type {Span} from '@collate/claims'
import {foldText} from '@collate/claims/text'
import {words as en} from '../en/words.ts'
import type {PassageContext} from '../resolve/context.ts'
import type {StatReading, Target} from '../resolve/stat.ts'
import {words as zh} from '../zh/words.ts'

/**
 * Find what makes a part of a population of it: European container users,
 * container users in Europe, 大型容器用户.
 *
 * Not where the data speak of that part themselves: a survey of Europe has Europeans.
 */
export function findNarrowing(
  reading: StatReading,
  target: Target,
  context: PassageContext
): Span | undefined {
  const {language, folded, library} = context
  const {population, quantity} = reading.claim
  const {narrowBefore, narrowBehind, placeBefore} = languages[language]
  const ahead = (end: number): string => folded.between(end - reach, end)
  const before = population && narrowBefore.exec(ahead(population.start))
  const behind = population && narrowBehind.exec(folded.between(population.end, population.end + reach))
  const place = placeBefore.exec(ahead(quantity.start))
  const found = before ?? behind ?? place
  if (!found || !target.row || target.populationFault?.span) return
  const {indicator, source} = target.row
  const data = library.package(indicator.package)
  const told = JSON.stringify([
    data?.title,
    source.title,
    source.publisher,
    indicator,
    [...indicator.categories.values()],
    target.population
  ])
  if (foldText(told).text.includes(found[1]!)) return
  if (before)
    return {start: folded.at(folded.indexOf(population.start) - before[0].length), end: population.end}
  if (behind)
    return {
      start: population.start,
      end: folded.behind(folded.indexOf(population.end) + behind[0].length)
    }
  const start = folded.indexOf(quantity.start) - found[0].length + found[0].indexOf(found[1]!)
  return {start: folded.at(start), end: folded.behind(start + found[1]!.length)}
}

/** No such word is longer, with what may stand beside it. */
const reach = 40
const languages = {zh, en}
