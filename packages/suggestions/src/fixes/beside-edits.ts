import type {Quantity} from '@collate/claims'
import {equal, parseFraction} from '@collate/judge/numbers'
import type {Edit} from './edit.ts'
import type {JudgedEdition} from './judge-edition.ts'
import {digitChange, type WrongNumber} from './number-edit.ts'

/**
 * The edits of titles, summaries and captions that repeat a wrong number of the
 * body: they may only say what it says.
 *
 * @param wrong - numbers of this edition that one fix changes
 * @returns nothing where one of them cannot be changed safely
 */
export function findBesideEdits(
  wrong: readonly WrongNumber[],
  {edition, cited, loose}: JudgedEdition
): Edit[] | undefined {
  const changed = new Set(wrong.map((d) => d.reading.claim.quantity))
  const kept = cited.flatMap(({stats}) => stats.flatMap((d) => d.quantities)).filter((d) => !changed.has(d))
  const edits: Edit[] = []

  for (const {passage, quantities} of loose) {
    if (!passage.isBeside) continue
    for (const quantity of quantities) {
      const twin = wrong.find((d) => isSameQuantity(d.reading.claim.quantity, quantity))
      if (!twin || kept.some((d) => isSameQuantity(d, quantity))) continue
      const slice = passage.text.slice(quantity.start, quantity.end)
      const change = digitChange(twin.reading.slice, twin.edit.expected)
      const place = change && onlyPlace(slice, passage.source(quantity), String(edition.file))
      const at = change ? slice.indexOf(change.before) : -1
      if (!change || place === undefined || at < 0) return
      const start = place + at
      edits.push({...twin.edit, start, end: start + change.before.length})
    }
  }
  return edits
}

/** Whether two quantities say the same: one number with one hedge. */
export function isSameQuantity(left: Quantity, right: Quantity): boolean {
  return (
    left.kind === right.kind &&
    left.hedge === right.hedge &&
    left.upper === undefined &&
    right.upper === undefined &&
    equal(parseFraction(left.value), parseFraction(right.value))
  )
}

/** Where a text stands in a stretch of the source, if it stands there once. */
function onlyPlace(
  text: string,
  {start, end}: {start: number; end: number},
  source: string
): number | undefined {
  const stretch = source.slice(start, end)
  const first = stretch.indexOf(text)
  return first >= 0 && stretch.indexOf(text, first + 1) < 0 ? start + first : undefined
}
