import type {Language, Span} from '@collate/claims'
import type {TimeBond} from '@collate/claims/reading'
import type {Around, JudgeBond, JudgeReading} from './evidence/context.ts'
import type {FacetName, Weighed} from './evidence/facet.ts'
import {withoutLabelTimes} from './evidence/label-time.ts'
import type {NameValue} from './evidence/name.ts'
import {periodsOf} from './hypotheses/all-rows.ts'
import {isPair, isTrue, type Hypothesis} from './hypotheses/hypothesis.ts'
import type {Settled} from './settle.ts'
import {namedPeriods, periodsThrough, type Clock} from './time/named.ts'

/** What words are compared with: a facet of a statistic, as the rules name it; `since`: from when a change counts. */
export type ComparedFacet = Exclude<FacetName, 'role'> | 'value' | 'unit' | 'hedge'

/** `bound`: grammar ties it to the number; `near`: it stands in the same clause; `far`: elsewhere. */
export type Strength = 'bound' | 'near' | 'far'

/** Words that were held against a facet of a statistic; offsets are those of the sentence, or of the text beside it. */
export type ComparedWords = Span & {
  facet: ComparedFacet
  words: string
  strength: Strength
  /** Whether they say what the statistic is. */
  agrees: boolean
  /** Where they stand, if not in the sentence. */
  in?: Elsewhere
}

/** The sentence before, the heading, or what is read with a cell of a table or an item of a list. */
export type Elsewhere = 'before' | 'heading' | 'lead'

/** Which words were compared with a statistic, and which of its facets none spoke of. */
export type Compared = {
  /** In the order of the text; what stands beside the sentence comes last. */
  words: ComparedWords[]
  /** Facets that the statistic has and no words speak of. */
  unsaid: ComparedFacet[]
}

/** What a sentence is compared with, and in which surroundings. */
export type ComparedContext = {
  text: string
  language: Language
  clock: Clock
  around: ReadonlyArray<Pick<Around, 'as' | 'names' | 'text'>>
}

/**
 * Say which words of a sentence were compared with a statistic, how strongly each speaks of the number, and for
 * which facets there were none.
 *
 * @param hypotheses - all that the number is said to state
 * @param weighed - how the first of them was weighed
 */
export function comparedWith(
  hypotheses: readonly Hypothesis[],
  weighed: readonly Weighed[],
  settled: Settled,
  context: ComparedContext
): Compared {
  const [hypothesis] = hypotheses
  const {quantity} = settled.reading
  const own = write(quantity, settled.number ?? 'value', paired, context.text)
  const agrees = settled.number === undefined && hypothesis !== undefined && isTrue(hypothesis)
  const words: ComparedWords[] = [{...own, agrees}]
  if (!hypothesis) return {words, unsaid: []}
  const reading = withoutLabelTimes(settled.reading, hypothesis.citation.indicator, context.language)
  const against = faultsOf(weighed, settled)
  const supporting = [
    ...timesFor(hypothesis, weighed, reading, context),
    ...hypotheses.flatMap((d) => namesFor(d, reading, context)),
    ...wordsFor(hypothesis, weighed, reading, context)
  ]
  for (const {facet, sign} of against)
    words.push({...write(sign, facet, paired, context.text), agrees: false})
  for (const one of supporting) if (!words.some((d) => isAlike(d, one))) words.push(one)
  const said = new Set(words.map(({facet}) => facet))
  return {
    words: words.toSorted(
      (a, b) => Number(a.in !== undefined) - Number(b.in !== undefined) || a.start - b.start
    ),
    unsaid: facetsOf(hypothesis, context).filter((facet) => !said.has(facet))
  }
}

const paired = 5
const bound = 4
const near = 2

function write<F extends ComparedFacet>({start, end}: Span, facet: F, strength: number, text: string) {
  return {facet, start, end, words: text.slice(start, end), strength: strengthOf(strength), agrees: true}
}

function strengthOf(strength: number): Strength {
  return strength >= bound ? 'bound' : strength >= near ? 'near' : 'far'
}

function isAlike(a: ComparedWords, b: ComparedWords): boolean {
  return a.facet === b.facet && a.in === b.in && a.start < b.end && b.start < a.end
}

/** The words that say otherwise, and those that deny it all. */
function faultsOf(weighed: readonly Weighed[], {faults, denials}: Settled) {
  const told = faults.filter((d) => weighed.includes(d))
  return [
    ...told.flatMap(({facet, sign}) => (sign && facet !== 'role' ? [{facet, sign}] : [])),
    ...denials.map((sign) => ({facet: 'measure' as const, sign}))
  ]
}

/** The times of the value, and of the one that a change counts from. */
function timesFor(
  {citation, row, from, role}: Hypothesis,
  weighed: readonly Weighed[],
  {times}: JudgeReading,
  {text, clock}: ComparedContext
): ComparedWords[] {
  const periods = periodsOf(citation.rows)
  const by = weighed.find(({facet}) => facet === 'period')?.by
  const isOf = ({time, start, end}: TimeBond): 'period' | 'since' | undefined => {
    if (by && by.start === start && by.end === end) return 'period'
    if (!from || !isPair(role)) return undefined
    const named = namedPeriods(time, periods, clock, row.period)
    const inside = periodsThrough(time, periods, row.when)
    const isStart = named?.has(from.period) || (inside.length > 1 && inside[0] === from.period)
    return isStart && from.period !== row.period ? 'since' : undefined
  }
  return times.flatMap((bond) => {
    const facet = bond.as === 'aside' || bond.time.kind === 'now' ? undefined : isOf(bond)
    return facet ? [write(bond, facet, bond.strength, text)] : []
  })
}

/** The names of whom and what it is, in the sentence, and beside it where the sentence has none. */
function namesFor(
  {citation: {indicator}, row, from}: Hypothesis,
  {names}: JudgeReading,
  {text, around}: ComparedContext
): ComparedWords[] {
  const key = `${indicator.package}/${indicator.id}`
  const rows = [row, ...(from ? [from] : [])]
  const facetOf = (value: NameValue): 'population' | 'category' | 'measure' | undefined => {
    if (value.kind === 'population')
      return rows.some((d) => value.id === `${indicator.package}/${d.population.id}`)
        ? 'population'
        : undefined
    if (value.indicator !== key) return undefined
    if (value.kind === 'term') return 'measure'
    return rows.some((d) => d.category?.id === value.id) ? 'category' : undefined
  }
  const facetsIn = (values: readonly NameValue[]) => new Set(values.flatMap((value) => facetOf(value) ?? []))
  const own = names
    .filter((bond) => bond.strength > 0 && (bond.strength >= near || !names.some((d) => isNearer(d, bond))))
    .flatMap((bond) => [...facetsIn(bond.values)].map((facet) => write(bond, facet, bond.strength, text)))
  const beside = around.flatMap(({as, names: found, text: other}) =>
    found.flatMap((name) =>
      [...facetsIn(name.values)]
        .filter((facet) => !own.some((d) => d.facet === facet))
        .map((facet) => ({
          ...write(name, facet, 0, other),
          in: as === 'before' || as === 'heading' ? as : ('lead' as const)
        }))
    )
  )
  return [...own, ...beside]
}

/** Whether a name that stands nearer to the number says the same. */
function isNearer(a: JudgeBond, b: JudgeBond): boolean {
  return a.strength > b.strength && b.values.every((d) => a.values.some((value) => areSame(value, d)))
}

function areSame(a: NameValue, b: NameValue): boolean {
  if (a.kind === 'population') return b.kind === 'population' && a.id === b.id
  return b.kind !== 'population' && a.indicator === b.indicator && idOf(a) === idOf(b)
}

function idOf(value: Exclude<NameValue, {kind: 'population'}>): string {
  return value.kind === 'term' ? String(value.group) : value.id
}

/** The verb of a change, the words of a forecast, and those that name a version. */
function wordsFor(
  {role, row}: Hypothesis,
  weighed: readonly Weighed[],
  {stance: {move, as}, modes}: JudgeReading,
  {text}: ComparedContext
): ComparedWords[] {
  const facetOf = (name: FacetName): Weighed | undefined => weighed.find(({facet}) => facet === name)
  const direction = facetOf('direction')
  const version = facetOf('version')?.by
  const mode = modes
    .toSorted((a, b) => b.strength - a.strength)
    .find((d) => d.mode !== 'done' && d.mode !== 'final')
  const isMoved = move !== undefined && (direction?.support ?? 0) > 0
  return [
    ...(isMoved ? [write(move, 'direction', as === undefined ? near : bound, text)] : []),
    ...(mode && (row.status === 'forecast' || row.status === 'target') && role !== 'parts'
      ? [write(mode, 'status', mode.strength, text)]
      : []),
    ...(version ? [write(version, 'version', facetOf('version')!.support, text)] : [])
  ]
}

/** What there is to be said of a statistic. */
function facetsOf(
  {role, row, from, citation: {indicator}}: Hypothesis,
  {language}: ComparedContext
): ComparedFacet[] {
  if (role === 'parts' || role === 'sample' || role === 'sum' || role === 'rest') return []
  return [
    'period',
    ...(indicator.base === 'named' && row.population.label[language] ? (['population'] as const) : []),
    ...(indicator.terms[language].length > 0 ? (['measure'] as const) : []),
    ...(row.category ? (['category'] as const) : []),
    ...(from && from.period !== row.period && isPair(role) ? (['since'] as const) : [])
  ]
}
