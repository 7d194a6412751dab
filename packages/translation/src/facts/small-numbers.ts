import type {Span} from '@collate/claims'
import {foldText} from '@collate/claims/text'
import {findWrittenNumbers} from '@collate/claims/quantities'
import {sentencePairs} from '../align/align-sentences.ts'
import type {ComparedPair} from '../comparison/comparison.ts'
import {factWordsOf, saysAny} from '../language/facts.ts'
import {ofEachPassage} from '../passage/of-each-passage.ts'
import type {EditionFact} from './fact.ts'
import {isWordy} from './tolerated.ts'
import {isVague} from './vague.ts'

/** A rank, a small count in words or a few years: what one edition may leave out, and none may tell otherwise. */
export type SmallNumber = Span & {
  slice: string
  value: string
  sort: string
  /** Three years ago: two of them are compared as times. */
  isTime?: true
}

/**
 * The small numbers that stand in each other's place and differ: the third rise in a row, 连续第四年上升.
 *
 * Each edition may word such a number away, or have one of its own.  So only two of one sort count, in sentences that
 * are each other's translation, of which each is the only one that the other edition does not have anywhere.
 */
export function smallNumbersApart({
  here,
  there,
  facts
}: ComparedPair): Array<{here: SmallNumber; there: SmallNumber}> {
  if (facts.isDoubtful || here.kind === 'tableRow') return []
  const [mine, theirs] = [here, there].map(smallNumbersIn) as [SmallNumber[], SmallNumber[]]
  if (mine.length === 0 || theirs.length === 0) return []
  const [known, knownThere] = [here, there].map(numbersOf) as [Set<string>, Set<string>]
  if (mine.every((d) => knownThere.has(d.value)) || theirs.every((d) => known.has(d.value))) return []
  return sentencePairs(here, there).flatMap((run) => {
    const [own, other] = [inside(mine, run[here.language]), inside(theirs, run[there.language])]
    return [...Map.groupBy(own, ({sort}) => sort)].flatMap(([sort, all]) => {
      const others = other.filter((d) => d.sort === sort)
      const [one, more] = all.filter((d) => !knownThere.has(d.value))
      const [two, most] = others.filter((d) => !known.has(d.value))
      const isOnly = one !== undefined && two !== undefined && !more && !most
      if (one?.isTime && two?.isTime) return []
      return isOnly && all.length === others.length ? [{here: one, there: two}] : []
    })
  })
}

function inside(numbers: readonly SmallNumber[], sentences: readonly Span[]): SmallNumber[] {
  return numbers.filter((d) => sentences.some(({start, end}) => start <= d.start && d.end <= end))
}

const smallNumbersIn = ofEachPassage((passage): SmallNumber[] => {
  const {facts, times} = passage
  const lengths = times.flatMap(({time, start, end, written}): SmallNumber[] => {
    const isLength = time?.kind === 'relative' && Math.abs(time.back) > 1 && time.unit in units
    return isLength
      ? [
          {
            start,
            end,
            slice: written,
            value: String(Math.abs(time.back)),
            sort: units[time.unit]!,
            isTime: true
          }
        ]
      : []
  })
  const counts = facts.flatMap((fact): SmallNumber[] => {
    const sort = sortOf(fact)
    return sort === undefined || Number(fact.quantity.value) < 2
      ? []
      : [{start: fact.start, end: fact.end, slice: fact.slice, value: fact.quantity.value, sort}]
  })
  return [...ordinalsIn(passage), ...counts, ...lengths]
})

function sortOf(fact: EditionFact): string | undefined {
  const {kind, unit, hedge, upper} = fact.quantity
  if (!isWordy(fact) || isVague(fact) || hedge !== 'exactly' || upper !== undefined) return undefined
  if (kind === 'measure') return Object.values(units).find((d) => d === unit)
  // Three words, 五个字: each language counts its own.
  return kind === 'count' && !(unit !== undefined && saysAny(unit, 'letters')) ? 'count' : undefined
}

/** By the unit of a time, that of a length of time. */
const units: Partial<Record<string, string>> = {year: 'a', month: 'mo', week: 'wk', day: 'd'}

/** The third, 14th, 第三次, “十四五”规划: all from the second on. */
const ordinalsIn = ofEachPassage(({text, language}): readonly SmallNumber[] => {
  const folded = foldText(text)
  const {ordinal, ordinals} = factWordsOf[language]
  return Array.from(folded.text.matchAll(ordinal), (found) => {
    const written = found.slice(1).find((d) => d !== undefined)!
    const named = ordinals.indexOf(written)
    const value = named >= 0 ? String(named + 1) : findWrittenNumbers(written, language)[0]?.value
    const [start, end] = [folded.at(found.index), folded.behind(found.index + found[0].length)]
    return {start, end, slice: text.slice(start, end), value: value ?? '1', sort: 'ordinal'}
  }).filter(({value}) => value !== '1')
})

/** All numbers of a passage, however they are said. */
const numbersOf = ofEachPassage((passage): Set<string> => {
  const {text, language, times} = passage
  return new Set([
    ...findWrittenNumbers(text, language).map(({value}) => value),
    ...ordinalsIn(passage).map(({value}) => value),
    ...times.flatMap(({time}) => (time?.kind === 'relative' ? [String(Math.abs(time.back))] : []))
  ])
})
