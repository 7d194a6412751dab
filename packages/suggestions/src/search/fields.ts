import type {DataPackage, Translated, Observation} from '@collate/statistics'
import {foldText} from '@collate/claims/text'

/** Texts of a statistic that say the same sort of thing; all folded. */
export type SearchField = {
  weight: number
  texts: readonly string[]
  /** Whether a number in them is one of the statistic, and not of its report. */
  isOwn: boolean
}

type Draft = [weight: number, texts: ReadonlyArray<string | undefined>]

/** Collects the texts of statistics; what several share is folded once. */
export function createFields(): (row: Observation, data: DataPackage) => SearchField[] {
  const known = new Map<object, SearchField[]>()

  return (row, data) => {
    const {indicator, category, population, source} = row
    return [
      ...once(row, () => [
        [8, [row.period]],
        [3, [row.quote]]
      ]),
      ...once(indicator, () => [
        [10, [`${indicator.package}/${indicator.id}`]],
        [8, both(indicator.label)],
        [6, [...bothLists(indicator.terms).flat(), indicator.question]]
      ]),
      ...(category ? once(category, () => [[9, namesOf(category)]]) : []),
      ...once(population, () => [[5, namesOf(population)]]),
      ...once(source, () => [[2, [source.id, source.title, source.publisher]]], false),
      ...once(data, () => [[2, [data.title]]], false)
    ]
  }

  function once(key: object, make: () => Draft[], isOwn = true): SearchField[] {
    let fields = known.get(key)
    if (!fields) {
      fields = make().map(([weight, texts]) => ({weight, texts: fold(texts), isOwn}))
      known.set(key, fields)
    }
    return fields
  }
}

type Named = {id: string; label: Translated<string>; aliases: Translated<string[]>}

function namesOf({id, label, aliases}: Named): string[] {
  return [id, ...both(label), ...bothLists(aliases)]
}

function both({en, zh}: Translated<string>): string[] {
  return [en, zh]
}

function bothLists<T>({en, zh}: Translated<T[]>): T[] {
  return [...en, ...zh]
}

function fold(texts: ReadonlyArray<string | undefined>): string[] {
  return texts.flatMap((text) => (text ? foldText(text).text : []))
}
