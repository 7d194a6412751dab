import type {BlockUnit} from './split-blocks.ts'

/** What stands side by side; a side is empty where the other edition has no pair. */
export type PairRow = {zh: BlockUnit[]; en: BlockUnit[]}

/** Ids of two blocks that are each other’s translation. */
export type IdPair = {zh?: string; en?: string}

/**
 * Put the pieces of two editions into rows.
 *
 * A list is one piece and many blocks: pieces that share a pair come into one
 * row, whatever they hold.
 *
 * @param pairs - of all blocks, in reading order
 */
export function pairUnits(
  zh: readonly BlockUnit[],
  en: readonly BlockUnit[],
  pairs: readonly IdPair[]
): PairRow[] {
  const rows: PairRow[] = []
  const rowOf = new Map<BlockUnit, PairRow>()
  const unitOf = {zh: byBlock(zh), en: byBlock(en)}

  for (const pair of pairs) {
    const left = pair.zh === undefined ? undefined : unitOf.zh.get(pair.zh)
    const right = pair.en === undefined ? undefined : unitOf.en.get(pair.en)
    const row = (left && rowOf.get(left)) ?? (right && rowOf.get(right)) ?? {zh: [], en: []}
    if (!rows.includes(row)) rows.push(row)
    if (left && !rowOf.has(left)) row.zh.push(left)
    if (right && !rowOf.has(right)) row.en.push(right)
    if (left) rowOf.set(left, row)
    if (right) rowOf.set(right, row)
  }

  return rows.filter((row) => row.zh.length + row.en.length > 0)
}

function byBlock(units: readonly BlockUnit[]): Map<string, BlockUnit> {
  return new Map(units.flatMap((unit) => unit.blocks.map((block) => [block, unit] as const)))
}
