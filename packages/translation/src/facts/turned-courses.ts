import type {Span} from '@collate/claims'
import {alignedSentences} from '../align/align-sentences.ts'
import type {ComparedPair} from '../comparison/comparison.ts'
import {courseWordsOf} from '../language/courses.ts'
import {languageTables} from '../language/languages.ts'
import type {EditionPassage} from '../passage/passage.ts'

/** A verb that says more in one edition, and less in the other. */
export type TurnedCourse = {here: Span; there: Span; mine: 'up' | 'down'; theirs: 'up' | 'down'}

type Places = ReadonlySet<number>

/**
 * Find sentences that say a rise in one edition and a fall in the other, with a number or without: 增加负载 beside
 * “reduces the load”.
 *
 * Each has to have a plain verb for one of them, and no word at all for the other.
 */
export function turnedCourses({here, there}: ComparedPair): TurnedCourse[] {
  const runs = alignedSentences(here, there)
  // Where each sentence is the pair of one, these are surely each other’s; else the whole of both is asked.
  const isSure = runs.every((run) => run.here.size === 1 && run.there.size === 1)
  return runs.flatMap((run) => {
    const turned = turnIn(sideOf(here, run.here, isSure), sideOf(there, run.there, isSure))
    return turned ? [turned] : []
  })
}

type Side = {sentences: readonly Span[]; around: string; isMeasured: boolean; passage: EditionPassage}

function sideOf(passage: EditionPassage, places: Places, isSure: boolean): Side {
  const sentences = [...places].map((place) => passage.sentences[place]!)
  const textOf = ({start, end}: Span): string => passage.folded.between(start, end)
  return {
    sentences,
    around: (isSure ? sentences : passage.sentences).map(textOf).join('\n'),
    isMeasured: passage.facts.some(
      ({sentence, quantity}) => places.has(sentence) && quantity.kind !== 'count'
    ),
    passage
  }
}

function turnIn(here: Side, there: Side): TurnedCourse | undefined {
  for (const [mine, theirs] of [
    ['up', 'down'],
    ['down', 'up']
  ] as const) {
    const [own, other] = [verbOf(here, mine), verbOf(there, theirs)]
    if (own && other && !mayGo(here, theirs) && !mayGo(there, mine) && denies(here) === denies(there))
      return {here: own, there: other, mine, theirs}
  }
  return undefined
}

/** The first plain verb of a side that goes a way; what betters a measured time may be a fall of it. */
function verbOf({sentences, isMeasured, passage}: Side, way: 'up' | 'down'): Span | undefined {
  const words = courseWordsOf[passage.language]
  for (const {start, end} of sentences) {
    const text = passage.folded.between(start, end)
    const match = words[way === 'up' ? 'rises' : 'falls'].exec(text)
    if (match && words.owners.test(text.slice(0, match.index))) continue
    if (match && !(isMeasured && words.betters.test(match[0]))) {
      const at = passage.folded.indexOf(start) + match.index
      return {start: passage.folded.at(at), end: passage.folded.behind(at + match[0].length)}
    }
  }
  return undefined
}

function mayGo({around, passage}: Side, way: 'up' | 'down'): boolean {
  const words = courseWordsOf[passage.language]
  return words[way === 'up' ? 'upward' : 'downward'].test(around)
}

/** It does not fall, in one edition: who denies a fall may mean a rise. */
function denies({around, passage}: Side): boolean {
  return languageTables[passage.language].negations.test(around)
}
