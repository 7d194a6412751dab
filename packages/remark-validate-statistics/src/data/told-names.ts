import type {Language, Span} from '@collate/claims'
import type {Named} from '@collate/claims/reading'
import {compileAgedNames, type PartName} from './aged-names.ts'
import {compileRetoldNames} from './retold-names.ts'

/**
 * Find names that a text tells in other words than the data: by their age, and those `ofPeople` in another order.
 */
export function compileToldNames<T>(
  names: ReadonlyArray<PartName<T>>,
  isOfPeople: boolean,
  language: Language
): (text: string) => Array<Named<T>> {
  const aged = compileAgedNames(names, language)
  if (!isOfPeople) return aged
  const retold = compileRetoldNames(names, language)
  return (text) => withToldNames(aged(text), retold(text))
}

/** Names as they are written and those told in other words: the longer of two, adults aged 18 to 24 and no adults, and both where they are alike. */
export function withToldNames<T>(
  written: ReadonlyArray<Named<T>>,
  others: ReadonlyArray<Named<T>>
): Array<Named<T>> {
  const isShorter = (one: Span, all: readonly Span[]): boolean =>
    all.some((d) => d.start < one.end && one.start < d.end && d.end - d.start > one.end - one.start)
  const all = [
    ...written.filter((d) => !isShorter(d, others)),
    ...others.filter((d) => !isShorter(d, written))
  ]
  const alike = Map.groupBy(all, ({start, end}) => `${start} ${end}`)
  return Array.from(alike.values(), ([first, ...same]) => ({
    ...first!,
    values: [...new Set([first!, ...same].flatMap((d) => d.values))]
  })).toSorted((a, b) => a.start - b.start)
}
