import {saysLittle, wordBoundsOf} from '@collate/claims/reading'
import {foldText, placeOfWords} from '@collate/claims/text'
import type {NameValue} from '@collate/judge/evidence'
import {isPinned} from '@collate/judge/hypotheses'
import type {Category, Population} from '@collate/statistics'
import type {KnownCitation} from '../citation.ts'
import type {PassageContext} from '../resolve/context.ts'
import {rowsOf} from '../resolve/rows.ts'
import type {StatReading, Stat} from '../resolve/stat.ts'

/** A pin that nothing names where a reader of the sentence sees it, and the readings that rest on it. */
export type UnseenPin<T> = {pin: T; readings: readonly StatReading[]}

/** The pinned categories of a citation that are named nowhere in sight; all five are named in the list above. */
export function unseenCategories(stat: Stat, context: PassageContext): Array<UnseenPin<Category>> {
  const isListed = ({category, indicator}: KnownCitation): boolean =>
    context.listed.some((row) => row.indicator === indicator && row.category === category)
  const areListed = stat.citations.length > 1 && stat.citations.every(isListed)
  return unseen(
    stat,
    context,
    ({category, indicator}) =>
      category &&
      !areListed && {
        pin: category,
        says: (value) =>
          value.kind === 'category' &&
          value.indicator === `${indicator.package}/${indicator.id}` &&
          value.id === category.id
      }
  )
}

/** The same of populations; the usual one of an indicator asks for no more when it is pinned. */
export function unseenPopulations(stat: Stat, context: PassageContext): Array<UnseenPin<Population>> {
  return unseen(stat, context, ({population, indicator}) =>
    population && population.id !== indicator.population.id
      ? {
          pin: population,
          says: (value) =>
            value.kind === 'population' &&
            (value.id === `${indicator.package}/${population.id}` ||
              (isOfWhole(value, population, indicator.package) &&
                isToldApart(population, context, indicator.package)))
        }
      : undefined
  )
}

function isOfWhole(value: NameValue, {within}: Population, packageName: string): boolean {
  return value.kind === 'population' && value.id === `${packageName}/${within}`
}

/** The young women of that age group: whatever the name of a part has beside that of its whole is said. */
function isToldApart(
  {label, within}: Population,
  {passage: {text}, language, library}: PassageContext,
  packageName: string
): boolean {
  const whole = within && library.package(packageName)?.populations.get(within)
  if (!whole) return false
  const known = foldText(whole.label[language]).text
  const written = foldText(text).text
  const own = foldText(label[language]).text
  const words = wordBoundsOf(own, language)
    .cut({start: 0, end: own.length})
    .map(({start, end}) => own.slice(start, end))
    .filter((word) => /\p{L}/u.test(word) && placeOfWords(known, word) < 0 && !saysLittle(word, language))
  return words.length > 0 && words.every((word) => placeOfWords(written, word) >= 0)
}

/** What a chart draws it shows itself. */
function unseen<T>(
  stat: Stat,
  context: PassageContext,
  pinOf: (citation: KnownCitation) => {pin: T; says: (value: NameValue) => boolean} | false | undefined
): Array<UnseenPin<T>> {
  if (context.passage.chart) return []
  return stat.citations.flatMap((citation) => {
    const found = pinOf(citation)
    const readings = found
      ? stat.readings.filter((d) => !isRest(d) && rowsOf(d).some((row) => isPinned(citation, row)))
      : []
    return found && readings.length > 0 && !context.sight().some(found.says)
      ? [{pin: found.pin, readings}]
      : []
  })
}

/** 其余, the rest: what is left is named by what is not. */
function isRest({settled}: StatReading): boolean {
  return settled?.reading.part === 'rest'
}
