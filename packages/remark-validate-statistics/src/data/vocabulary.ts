import {foldText, foldWord} from '@collate/claims/text'
import {compileTerms, inflectedForms, singularOf, type TermIndex} from '@collate/claims/terms'
import type {Language, Vocabulary} from '@collate/claims'
import {saysLittle, wordBoundsOf, type Named} from '@collate/claims/reading'
import type {NameValue} from '@collate/judge/evidence'
import type {Category, DataPackage, Indicator, Translated} from '@collate/statistics'
import {languageWords} from '../language-words.ts'
import {elidedNames, sameGroupNames, namesSideBySide} from './elided-names.ts'
import {compileAgedNames, withAged, type PartName} from './aged-names.ts'
import {namesOfPart} from './names-of-part.ts'

/** Words of one data package, or of several that are cited together, in one language. */
export type Words = {
  /** Ids are `package/population` and `package/indicator#category`. */
  names: Vocabulary
  /** Where measures are named: an indicator, and which group of its terms. */
  terms: TermIndex<TermGroup>
  /** Finds every name of the packages, the longest of each kind. */
  find(text: string): ReadonlyArray<Named<NameValue>>
  /** The populations once more, for texts where another name stood nearer. */
  populations: TermIndex<string>
}

/** Some words that mean one thing, and the index of their group among the terms of an indicator. */
export type TermGroup = {indicator: string; group: number; alternatives: readonly string[]}

/** A population by a name that no other package has: `<package>/<population>`. */
export function populationId(packageName: string, population: string): string {
  return `${packageName}/${population}`
}

/** A category by a name that no other indicator has: `<package>/<indicator>#<category>`. */
export function categoryId(packageName: string, indicator: string, category: string): string {
  return `${packageName}/${indicator}#${category}`
}

/** Collect and compile the words of data packages. */
export function compileWords(packages: readonly DataPackage[], language: Language): Words {
  const populations: Known[] = []
  const categories: Known[] = []
  const terms: Array<[string, TermGroup]> = []
  /** Car of cars, and business of businesses. */
  const singulars = new Set<string>()
  const members = new Set<string>()

  for (const {name, ...data} of packages) {
    for (const {id, label, aliases, within} of data.populations.values()) {
      const whole = within && data.populations.get(within)
      const names = namesOf(label, aliases, language)
      const wholes = whole ? namesOf(whole.label, whole.aliases, language) : []
      const parts = namesOfPart(names, wholes, language)
      const ones = names.map(singularOf).filter((d) => !names.includes(d))
      for (const one of ones) members.add(foldText(one).text)
      populations.push({id: populationId(name, id), names: [...names, ...parts, ...ones], wholes})
    }
    const namesOfCategory = categoryNames([...data.indicators.values()], language)
    for (const indicator of data.indicators.values()) {
      const {label, aliases} = indicator.population
      const wholes = namesOf(label, aliases, language)
      for (const category of indicator.categories.values()) {
        const {id} = category
        const names = namesOfCategory(category)
        const leading = names.map(singularOf).filter((d) => !names.includes(d))
        for (const one of leading) singulars.add(foldText(one).text)
        categories.push({id: categoryId(name, indicator.id, id), names: [...names, ...leading], wholes})
      }
      for (const [group, alternatives] of indicator.terms[language].entries())
        for (const word of alternatives.flatMap((d) => [d, ...inflectedForms(d)]))
          terms.push([word, {indicator: `${name}/${indicator.id}`, group, alternatives}])
    }
  }

  const known = populations.flatMap(({id, names}) => names.map((d): [string, string] => [d, id]))
  const index = compileTerms(known)
  const measures = measuresNaming(index, packages, language)
  const labels = packages
    .flatMap(({indicators}) => [...indicators.values()].map((d) => d.label[language]))
    .join(' ')
  const foldedLabels = new Map(
    packages.flatMap(({name, indicators}) =>
      [...indicators.values()].map((d) => [`${name}/${d.id}`, foldWord(d.label[language])] as const)
    )
  )
  const compiled = compileTerms(terms)
  const kinds = [
    populations.flatMap(({id, names, wholes}) => {
      const value: NameValue = {kind: 'population', id, measures: measures.get(id) ?? none}
      return names.map((name) => ({name, value, wholes}))
    }),
    ...[...Map.groupBy(categories, ({id}) => id.slice(0, id.indexOf('#')))].map(([indicator, list]) =>
      list.flatMap(({id, names, wholes}) => {
        const value: NameValue = {kind: 'category', indicator, id: id.slice(indicator.length + 1)}
        return names.map((name) => ({name, value, wholes}))
      })
    )
  ].map((entries: ReadonlyArray<PartName<NameValue>>) => ({
    index: compileTerms(entries.map(({name, value}) => [name, value] as const)),
    byName: Map.groupBy(entries, ({name}) => foldText(name).text),
    aged: compileAgedNames(entries, language)
  }))
  const find = finderOf({kinds, compiled, labels, foldedLabels, singulars, members}, language)
  const measureLabels = [...foldedLabels.values()]
  return {
    names: {populations, categories, measures: measureLabels},
    terms: compiled,
    populations: index,
    find
  }
}

/** A population or a category with its names, and those of the whole that it is a part of. */
type Known = Vocabulary['populations'][number] & {wholes: readonly string[]}

/** By population the indicators whose labels name it. */
function measuresNaming(
  populations: TermIndex<string>,
  packages: readonly DataPackage[],
  language: Language
): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>()
  for (const {name, indicators} of packages)
    for (const {id, label} of indicators.values())
      for (const population of populations.findAll(foldText(label[language])).flatMap((d) => d.values)) {
        const own = found.get(population) ?? new Set()
        found.set(population, own.add(`${name}/${id}`))
      }
  return found
}

const startsInCapital = /^\p{Lu}/u
const longestLead = 12

const none: ReadonlySet<string> = new Set()

/** What is looked for in a text: names by their kind, words of measures, and the names that stand for one of many. */
type Entries = {
  kinds: ReadonlyArray<{
    index: TermIndex<NameValue>
    byName: ReadonlyMap<string, ReadonlyArray<PartName<NameValue>>>
    aged: (text: string) => Array<Named<NameValue>>
  }>
  compiled: TermIndex<TermGroup>
  labels: string
  /** By indicator. */
  foldedLabels: ReadonlyMap<string, string>
  singulars: ReadonlySet<string>
  members: ReadonlySet<string>
}

function finderOf(
  {kinds, compiled, labels, foldedLabels, singulars, members}: Entries,
  language: Language
): Words['find'] {
  const proper = [...kinds[0]!.byName.keys()].filter((name) => !members.has(name))
  return ofLastTexts((text): Array<Named<NameValue>> => {
    const folded = foldText(text)
    const {beginsWord, cut} = wordBoundsOf(text, language)
    // 顺差 in 贸易顺差: one word to the dictionary, and the measure by its label; a name in it is none, 出口 in 进出口.
    const isWhole = (span: {start: number; end: number}): boolean =>
      beginsWord(span) || cut(span).some(({start, end}) => labels.includes(text.slice(start, end)))
    // Car sales, of cars: the singular of a name leads a noun; a job of preparing them is none of the jobs.
    const isSaid = ({start, end}: {start: number; end: number}): boolean => {
      if (!singulars.has(foldWord(text.slice(start, end)))) return true
      const [, next] = /^ (\p{L}+)/u.exec(text.slice(end)) ?? []
      return next !== undefined && !saysLittle(next, language)
    }
    // Each business £1,600, each charity £3,240: one of them, and every one; the country schooled so many is no school.
    const isOne = ({start, end}: {start: number; end: number}): boolean => {
      const written = foldWord(text.slice(start, end))
      if (members.has(written)) return languageWords[language].eachBefore.test(text.slice(0, start))
      const begins = (name: string): boolean => written.startsWith(name)
      return ![...members].some(begins) || proper.some(begins)
    }
    // South Sudan is no part of Sudan, and South London none of those who are told of as London.
    const isOtherPlace = ({start}: {start: number; end: number}): boolean =>
      startsInCapital.test(text.slice(start)) &&
      languageWords[language].otherPlace.test(text.slice(Math.max(0, start - longestLead), start))
    // 专利转让许可备案, of a measure of 专利转让许可备案次数: categories as its label tells of them together are all of them.
    const isOfLabel = (said: string, one: Named<NameValue>, other: Named<NameValue> | undefined): boolean => {
      const [a, b] = [one.values[0]!, other?.values[0]]
      if (a.kind !== 'category' || b?.kind !== 'category' || a.id === b.id) return false
      const run = said.slice(Math.min(one.start, other!.start), Math.max(one.end, other!.end))
      return foldedLabels.get(a.indicator)!.includes(foldWord(run))
    }
    const measured = compiled.findAll(folded)
    // 男性的工会会员率 is told of men, and not 男性的工会会员: behind the link a word of a measure begins that goes on.
    const isOfOwner = ({start, end}: {start: number; end: number}, byName: ReadonlyMap<string, unknown>) => {
      const {link} = languageWords[language]
      const at = link === '' ? -1 : text.slice(start, end).indexOf(link)
      return (
        at > 0 &&
        byName.has(foldWord(text.slice(start, start + at))) &&
        measured.some((d) => d.start > start + at && d.start < end && d.end > end)
      )
    }
    return [
      ...kinds.flatMap(({index, byName, aged}, kind) => {
        const isMeant = kind === 0 ? isOne : isSaid
        const written = index.find(
          folded,
          (d) => beginsWord(d) && isMeant(d) && !isOtherPlace(d) && !isOfOwner(d, byName)
        )
        const found = withAged(written, aged(text))
        const valuesOf = (name: string) => byName.get(foldWord(name))?.map(({value}) => value)
        const shared = namesSideBySide(text, language, found, valuesOf)
        const own = sameGroupNames(text, language, shared, valuesOf).filter(
          (name, at, all) => !isOfLabel(text, name, all[at - 1]) && !isOfLabel(text, name, all[at + 1])
        )
        return [...own, ...elidedNames(text, language, own, valuesOf)]
      }),
      ...measured
        .filter((d) => d.end - d.start === 1 || isWhole(d))
        .map(({values, ...span}) => ({
          ...span,
          values: values.map((d): NameValue => ({kind: 'term', ...d}))
        }))
    ].toSorted((a, b) => a.start - b.start)
  })
}

/** The names of a category, also those that another indicator has for it: cycling of the trips and of the miles. */
function categoryNames(
  indicators: readonly Indicator[],
  language: Language
): (category: Category) => readonly string[] {
  const keyOf = ({id, label}: Category): string => `${id} ${label[language]}`
  const all = indicators.flatMap((d) => [...d.categories.values()])
  const alike = Map.groupBy(all, keyOf)
  return (category) => [
    ...new Set(alike.get(keyOf(category))!.flatMap((d) => namesOf(d.label, d.aliases, language)))
  ]
}

/** A sentence is asked of for itself, for the one behind it, and where one of its names is told again. */
function ofLastTexts<T>(find: (text: string) => T): (text: string) => T {
  const kept = new Map<string, T>()
  return (text) => {
    let found = kept.get(text)
    if (found) return found
    found = find(text)
    if (kept.size >= most) kept.delete(kept.keys().next().value!)
    kept.set(text, found)
    return found
  }
}

const most = 8

/** Names of populations, and of one of each: tea houses, tea house. */
export function compilePopulations(packages: Iterable<DataPackage>, language: Language): TermIndex<string> {
  const known = [...packages].flatMap(({populations}) => [...populations.values()])
  return compileTerms(
    known.flatMap(({id, label, aliases}) =>
      namesOf(label, aliases, language).flatMap((name) =>
        [name, singularOf(name)].map((d) => [d, id] as const)
      )
    )
  )
}

function namesOf(label: Translated<string>, aliases: Translated<string[]>, language: Language): string[] {
  const names = [label[language], ...aliases[language]].filter((name) => name !== '')
  const {
    perfects: {verb, words},
    linkInName,
    eitherOf: {both, either},
    ownCountry,
    headOfName
  } = languageWords[language]
  const done = names.filter((name) => verb.test(name))
  const closer = names.filter((name) => linkInName.test(name)).map((name) => name.replace(linkInName, ''))
  return [
    ...names,
    ...closer.filter((name) => !names.includes(name)),
    ...names.flatMap((name) => linkedNames(name, language)),
    ...names.flatMap((name) => eitherNames(name.split(both), either)),
    ...names
      .filter((name) => ownCountry.name.test(name))
      .map((name) => name.replace(ownCountry.name, ownCountry.said)),
    ...new Set(
      names
        .filter((name) => headOfName.name.test(name))
        .map((name) => name.replace(headOfName.name, headOfName.said))
        .filter((name) => !names.includes(name))
    ),
    ...done.flatMap((name) => words.map((word) => name.replace(verb, `$&${word} `)))
  ]
}

/** Falls or slips, fall or slip, of a name that joins the two with “and”. */
function eitherNames(joined: readonly string[], either: string): string[] {
  if (joined.length !== 2) return []
  return [...new Set([joined, joined.map(singularOf)].map((d) => d.join(either)))]
}

/** 海城的船员, of 海城船员: a name with the link between two of its words. */
function linkedNames(name: string, language: Language): string[] {
  const {link} = languageWords[language]
  if (link === '' || name.includes(link)) return []
  const words = wordBoundsOf(name, language).cut({start: 0, end: name.length})
  return words.slice(1).map(({start}) => name.slice(0, start) + link + name.slice(start))
}
