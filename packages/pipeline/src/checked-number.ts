import type {Edition} from '@collate/articles'
import {placesOf, type Places} from '@collate/visible-text/place'
import type {CheckedClaim} from 'remark-validate-statistics'
import {observationKey} from './observation-key.ts'

/** 1-based UTF-16 lines and columns, end exclusive. */
export type NumberPlace = {line: number; column: number; endLine: number; endColumn: number}

/** A number inside a `<Stat>`: what it was taken for, and the words by which it was compared. */
export type CheckedNumber = NumberPlace & {
  /** As `facts.json` has it. */
  id: string
  cite: string
  written: string
  verdict: CheckedClaim['verdict']
  /** The statistics are named as in `Checked`. */
  reading: CheckedClaim['reading'] & {statistics: string[]}
  /** The place is `null` for words that stand in another block: `in` says where. */
  compared: Array<
    Pick<CheckedClaim['compared'][number], 'facet' | 'words' | 'strength' | 'agrees' | 'in'> & {
      place: NumberPlace | null
    }
  >
  /** Facets of the statistic that no words speak of. */
  unsaid: CheckedClaim['unsaid']
}

/** The numbers of an edition, as plain data, in order. */
export function checkedNumbers({file}: Pick<Edition, 'file'>): CheckedNumber[] {
  const places = placesOf(String(file))
  return (file.data.claims ?? []).map((claim) => {
    const {id, cite, written, verdict, reading, compared, unsaid, observations} = claim
    return {
      ...placeIn(places, claim),
      id,
      cite,
      written,
      verdict,
      reading: {...reading, statistics: observations.map(observationKey)},
      compared: compared.map(({facet, words, strength, agrees, in: beside, place}) => ({
        facet,
        words,
        strength,
        agrees,
        ...(beside && {in: beside}),
        place: place ? placeIn(places, place) : null
      })),
      unsaid
    }
  })
}

function placeIn(places: Places, {start, end}: {start: number; end: number}): NumberPlace {
  const [from, to] = [places.point(start), places.point(end)]
  return {line: from.line, column: from.column, endLine: to.line, endColumn: to.column}
}
