import {foldText, foldWord} from '@collate/claims/text'
import {compileTerms, inflectedForms, singularOf, type TermIndex} from '@collate/claims/terms'
import type {Language, Vocabulary} from '@collate/claims'
import {saysLittle, wordBoundsOf, type Named} from '@collate/claims/reading'
import type {NameValue} from '@collate/judge/evidence'
import type {Category, DataPackage, Indicator} from '@collate/statistics'
import {languageWords} from '../language-words.ts'
import {continuedNames, elidedNames, sameGroupNames, namesSideBySide} from './elided-names.ts'
import {gluedNames} from './glued-names.ts'
import {isLedName} from './led-names.ts'
import {namesOfPart} from './names-of-part.ts'
import {partedNames} from './parted-names.ts'
import type {PartName} from './aged-names.ts'
import {compileToldNames, withToldNames} from './told-names.ts'
import {writtenNames} from './written-names.ts'

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
  const {populations, categories, terms} = collectNames(packages, language)
  const index = compileTerms(populations.flatMap(({id, names}) => names.map((d) => [d, id] as const)))
  const measures = measuresNaming(index, packages, language)
  const indicators = packages.flatMap((d) =>
    [...d.indicators.values()].map(({id, label}) => ({id: `${d.name}/${id}`, label: label[language]}))
  )
  const foldedLabels = new Map(indicators.map(({id, label}) => [id, foldWord(label)] as const))
  const compiled = compileTerms(terms)
  const kinds = [
    populations.flatMap((known) =>
      entriesOf(known, {kind: 'population', id: known.id, measures: measures.get(known.id) ?? none})
    ),
    ...[...Map.groupBy(categories, ({id}) => id.slice(0, id.indexOf('#')))].map(([indicator, list]) =>
      list.flatMap((known) =>
        entriesOf(known, {kind: 'category', indicator, id: known.id.slice(indicator.length + 1)})
      )
    )
  ].map((entries, kind) => ({
    index: compileTerms(entries.map(({name, value}) => [name, value] as const)),
    byName: Map.groupBy(entries, ({name}) => foldText(name).text),
    told: compileToldNames(
      entries.filter((d) => d.isOwn),
      kind === 0,
      language
    )
  }))
  const singulars = new Set(categories.flatMap((d) => d.ones))
  const members = new Set(populations.flatMap((d) => d.ones))
  const labels = indicators.map(({label}) => label).join(' ')
  return {
    names: {populations, categories, measures: [...foldedLabels.values()]},
    terms: compiled,
    populations: index,
    find: finderOf({kinds, compiled, labels, foldedLabels, singulars, members}, language)
  }
}

/** All that packages name, in their order. */
function collectNames(
  packages: readonly DataPackage[],
  language: Language
): {populations: Known[]; categories: Known[]; terms: Array<[string, TermGroup]>} {
  const populations: Known[] = []
  const categories: Known[] = []
  const terms: Array<[string, TermGroup]> = []
  for (const {name, ...data} of packages) {
    for (const {id, label, aliases, within} of data.populations.values()) {
      const whole = within && data.populations.get(within)
      const own = writtenNames(label, aliases, language)
      const wholes = whole ? writtenNames(whole.label, whole.aliases, language) : []
      populations.push(knownBy(populationId(name, id), own, namesOfPart(own, wholes, language), wholes))
    }
    const namesOfCategory = categoryNames([...data.indicators.values()], language)
    for (const indicator of data.indicators.values()) {
      const {label, aliases} = indicator.population
      const wholes = writtenNames(label, aliases, language)
      for (const category of indicator.categories.values())
        categories.push(
          knownBy(categoryId(name, indicator.id, category.id), namesOfCategory(category), [], wholes)
        )
      for (const [group, alternatives] of indicator.terms[language].entries())
        for (const word of alternatives.flatMap((d) => [d, ...inflectedForms(d)]))
          terms.push([word, {indicator: `${name}/${indicator.id}`, group, alternatives}])
    }
  }
  return {populations, categories, terms}
}

function knownBy(
  id: string,
  own: readonly string[],
  parts: readonly string[],
  wholes: readonly string[]
): Known {
  const ones = own.map(singularOf).filter((d) => !own.includes(d))
  return {id, names: [...own, ...parts, ...ones], own, ones: ones.map((d) => foldText(d).text), wholes}
}

function entriesOf(
  {names, own, wholes}: Known,
  value: NameValue
): Array<PartName<NameValue> & {isOwn: boolean}> {
  return names.map((name) => ({name, value, wholes, isOwn: own.includes(name)}))
}

/** A population or a category with all its names, its `own` and those of one of it, and those of the whole that it is a part of. */
type Known = Vocabulary['populations'][number] & {
  own: readonly string[]
  /** Car of cars, and business of businesses; folded. */
  ones: readonly string[]
  wholes: readonly string[]
}

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
    told: (text: string) => Array<Named<NameValue>>
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
      ...kinds.flatMap(({index, byName, told}, kind) => {
        const isMeant = kind === 0 ? isOne : isSaid
        let every: ReadonlyArray<{start: number; end: number}> | undefined
        const isLed = (d: {start: number; end: number}): boolean =>
          isLedName(d, () => (every ??= index.findAll(folded)), text, language)
        const written = index.find(
          folded,
          (d) => beginsWord(d) && isMeant(d) && !isOtherPlace(d) && !isOfOwner(d, byName) && !isLed(d)
        )
        const others = told(text).filter((d) => beginsWord(d) && !isOfOwner(d, byName))
        const found = withToldNames(written, others)
        const valuesOf = (name: string) => byName.get(foldWord(name))?.map(({value}) => value)
        const shared = namesSideBySide(text, language, found, valuesOf)
        const own = sameGroupNames(text, language, shared, valuesOf).filter(
          (name, at, all) => !isOfLabel(text, name, all[at - 1]) && !isOfLabel(text, name, all[at + 1])
        )
        return [
          ...own,
          ...elidedNames(text, language, own, valuesOf),
          ...continuedNames(text, language, own, valuesOf),
          ...gluedNames(text, own, valuesOf),
          ...partedNames(text, own, measured, index)
        ]
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
    ...new Set(alike.get(keyOf(category))!.flatMap((d) => writtenNames(d.label, d.aliases, language)))
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
      writtenNames(label, aliases, language).flatMap((name) =>
        [name, singularOf(name)].map((d) => [d, id] as const)
      )
    )
  )
}
